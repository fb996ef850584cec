#include "waitingroom.h"

#include "client/core/naturalorder.h"
#include "client/core/serverurl.h"
#include "core/whendone.h"
#include "vocabulary/broadcast/names.h"
#include "vocabulary/json.h"
#include "vocabulary/pictures/names.h"
#include "vocabulary/queue/names.h"
#include "vocabulary/screen/screenview.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace loket::display {

using client::ServerMessage;
using queue::Announcement;
using queue::ServiceStatus;
using queue::State;

namespace {

const QStringList houseChannels {queue::patientsChannel, u"system:notifications"_s,
    broadcast::displaysChannel, screen::ownChannel, pictures::channel};
// A visit in one of these states is called no more; one that is done or did not come was.
bool isCalledNoMore(const QString &state)
{
    constexpr std::array off {
        State::Booked, State::Waiting, State::Parked, State::Cancelled, State::Closed};
    const std::optional<State> known = fromText<State>(state);
    return state == queue::goneState
        || (known && std::find(off.begin(), off.end(), *known) != off.end());
}

Instant instantOf(const QDateTime &time)
{
    return instantFromMillis(time.toMSecsSinceEpoch());
}

QStringList lowered(const QStringList &names)
{
    QStringList lower;
    for (const QString &name : names) {
        lower.append(name.trimmed().toLower());
    }
    lower.removeAll(QString());
    return lower;
}

} // namespace

WaitingRoom::WaitingRoom(client::ServerConnection &connection, const Clock &clock,
    const QStringList &services, RoomTimes times, CallVoice *voice, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_clock(clock),
      m_startedWith(lowered(services)),
      m_wanted(m_startedWith),
      m_times(times),
      m_words(times.language),
      m_services(client::naturallyBy(&ShownService::prefix)),
      m_announcer(times.call, times.busyCall),
      m_notices({times.line, times.notice}),
      m_tried(times.triedCall, times.call),
      m_clinic(connection),
      m_voice(voice)
{
    m_snapshots.setInterval(times.snapshots);
    connect(&m_snapshots, &QTimer::timeout, this, &WaitingRoom::askForStatus);
    connect(&m_announcer, &Announcer::changed, this, &WaitingRoom::arrange);
    connect(&m_announcer, &Announcer::changed, this, &WaitingRoom::sayCurrent);
    if (m_voice) {
        connect(m_voice, &CallVoice::finished, this, &WaitingRoom::said);
        connect(m_voice, &CallVoice::changed, this, &WaitingRoom::lookAtSound);
    }
    connect(&m_tried, &InTurn::changed, this, &WaitingRoom::changed);
    connect(&m_words, &BoardWords::changed, this, &WaitingRoom::arrange);
    connect(&m_clinic, &client::ClinicFeed::changed, this, &WaitingRoom::changed);
    connect(&m_notices, &Notices::changed, this, &WaitingRoom::confirmNotice);
    connect(&m_notices, &Notices::changed, this, &WaitingRoom::changed);
    connect(&m_pictures, &PictureShow::changed, this, &WaitingRoom::pictureChanged);
    connect(this, &WaitingRoom::changed, this, &WaitingRoom::lookAtPictures);
    connect(&m_second, &QTimer::timeout, this, [this] { m_notices.look(serverNow()); });
    connect(&m_second, &QTimer::timeout, this, &WaitingRoom::lookAtSound); // it may be quiet now
    m_second.start(std::chrono::seconds(1));
    using client::ServerConnection;
    connect(&m_connection, &ServerConnection::opened, this, &WaitingRoom::opened);
    connect(&m_connection, &ServerConnection::stateChanged, this, &WaitingRoom::connectionChanged);
    connect(&m_connection, &ServerConnection::received, this, &WaitingRoom::receive);
    connect(&m_connection, &ServerConnection::ageChanged, this, &WaitingRoom::ageChanged);
}

int WaitingRoom::ageSeconds() const
{
    if (!m_trueUntil) {
        return -1;
    }
    const Millis age = m_clock.monotonic() - *m_trueUntil;
    return m_synced ? m_connection.ageSeconds() : static_cast<int>(age / std::chrono::seconds(1));
}

QString WaitingRoom::onlyService() const
{
    return m_services.count() == 1 ? m_services.values().first().fullName() : QString();
}

QString WaitingRoom::service() const
{
    return m_services.find(m_hero.serviceId).value_or(ShownService {}).fullName();
}

screen::Layout WaitingRoom::layout() const
{
    const screen::Layout wanted = m_view.layout;
    if (wanted != screen::Layout::Automatic && wanted != screen::Layout::Unknown) {
        return wanted;
    }
    return m_statuses.size() == 1       ? screen::Layout::One
        : m_statuses.size() > mostTiles ? screen::Layout::Many
                                        : screen::Layout::Several;
}

QDateTime WaitingRoom::now() const
{
    const QDateTime there = m_connection.serverNow().toTimeZone(m_timeZone);
    return QDateTime(there.date(), there.time());
}

Instant WaitingRoom::serverNow() const
{
    return instantOf(m_connection.serverNow());
}

void WaitingRoom::opened()
{
    for (const QString &channel : houseChannels) {
        m_connection.subscribe(channel);
    }
    subscribeServices();
    m_snapshots.start();
    askForStatus();
    m_reported = {};
    lookAtSound();
}

void WaitingRoom::connectionChanged()
{
    if (m_connection.isOnline() || !m_synced) {
        return;
    }
    const Millis age = std::chrono::seconds(std::max(0, m_connection.ageSeconds()));
    m_synced = false;
    m_trueUntil = m_clock.monotonic() - age;
    m_lostAt = serverNow() - age;
    m_snapshots.stop();
    m_services.setStale(true);
    m_calls.setStale(true);
    Q_EMIT changed();
}

void WaitingRoom::askForStatus()
{
    ask(u"queue:counters"_s,
        [this](const QJsonObject &answer) { m_counterNames = readCounterNames(answer); });
    ask(u"queue:status"_s, [this](const QJsonObject &answer) { takeStatus(answer); });
}

void WaitingRoom::ask(const QString &command, std::function<void(const QJsonObject &)> take)
{
    whenDoneHere(m_connection.query(command), this, // what follows the answer is newer
        [this, take = std::move(take)](const Result<QJsonObject> &answer) {
            if (answer && m_connection.isOnline()) {
                take(*answer);
            }
        });
}

void WaitingRoom::subscribeServices()
{
    for (const ServiceStatus &service : std::as_const(m_statuses)) {
        m_connection.subscribe(queue::roomPrefix + service.id);
    }
}

void WaitingRoom::takeStatus(const QJsonObject &answer)
{
    const QJsonObject status = answer.value(u"status"_s).toObject();
    QList<ServicePicture> pictures;
    for (const QJsonValue &entry : status.value(u"services"_s).toArray()) {
        const auto picture = ServicePicture::fromJson(entry.toObject(), serverNow());
        if (!picture) {
            return; // the next snapshot may be better; until then nothing here counts as true
        }
        pictures.append(*picture);
    }
    takeTimeZone(status.value(u"timeZone"_s).toString());
    takePictures(pictures);
}

void WaitingRoom::takePictures(const QList<ServicePicture> &pictures)
{
    QList<ServiceStatus> shown;
    bool hasNew = false;
    m_unknown = m_wanted;
    for (const ServicePicture &picture : pictures) {
        const ServiceStatus &service = picture.service;
        if (isWanted(service)) {
            hasNew = hasNew || !shows(service.id);
            shown.append(service);
            m_board.takeOpen(service.id, picture.open);
        }
        m_unknown.removeAll(service.id.toLower());
        m_unknown.removeAll(service.prefix.toLower());
    }
    m_statuses = shown;
    showNotices();
    synced();
    lookAtSound();
    if (hasNew) { // what happened between this snapshot and the subscription, the next one tells
        subscribeServices();
        askForStatus();
    }
}

void WaitingRoom::synced()
{
    m_synced = true;
    m_trueUntil = m_clock.monotonic();
    m_services.setStale(false);
    m_board.forgetOld(serverNow());
    arrange();
}

bool WaitingRoom::isWanted(const ServiceStatus &service) const
{
    return m_wanted.isEmpty() || m_wanted.contains(service.id.toLower())
        || m_wanted.contains(service.prefix.toLower());
}

ServiceStatus *WaitingRoom::statusOf(const QString &serviceId)
{
    const auto found = std::find_if(m_statuses.begin(), m_statuses.end(),
        [&serviceId](const ServiceStatus &one) { return one.id == serviceId; });
    return found == m_statuses.end() ? nullptr : &*found;
}

bool WaitingRoom::shows(const QString &serviceId) const
{
    return std::any_of(m_statuses.cbegin(), m_statuses.cend(),
        [&serviceId](const ServiceStatus &one) { return one.id == serviceId; });
}

// What stands there is in words: of these languages, and with the newest call of each service.
void WaitingRoom::showServices()
{
    QList<ShownService> shown;
    for (const ServiceStatus &status : std::as_const(m_statuses)) {
        ShownService service =
            ShownService::of(status, inWords(newestAnnounced(status.id)), m_words, m_timeZone);
        service.isCalling = isCalling() && m_hero.serviceId == status.id;
        shown.append(service);
    }
    m_services.refresh(shown);
}

Call WaitingRoom::inWords(Call call) const
{
    call.counter = placeOf(m_counterNames.value(call.counterId), call.counter);
    return call;
}

QString WaitingRoom::placeOf(const QJsonObject &names, const QString &otherwise) const
{
    QStringList all = m_words.names(names, otherwise);
    if (all.size() > 1) { // side by side they break between them alone
        all.replaceInStrings(u" "_s, QString(QChar::Nbsp));
    }
    return BoardWords::together(all);
}

QString WaitingRoom::triedCounter() const
{
    return placeOf(m_triedPlaces, m_triedPlaces.value(u"en"_s).toString());
}

void WaitingRoom::takeTimeZone(const QString &name)
{
    if (const QTimeZone zone(name.toUtf8()); zone.isValid()) {
        m_timeZone = zone;
    }
}

void WaitingRoom::receive(const ServerMessage &message)
{
    if (message.type == queue::events::announcement) {
        receiveCall(message);
    } else if (message.type == queue::events::state) {
        receiveState(message.data);
    } else if (message.type == queue::events::update) {
        receiveUpdate(message.data);
    } else if (message.type == clinic::events::tryCall) {
        receiveTry(message);
    } else if (message.type == broadcast::events::displays) {
        receiveNotices(message.data);
    } else if (message.type == screen::events::view) {
        receiveView(message.data.value(u"view"_s).toObject());
        setPart(screen::VoicePart::fromJson(message.data.value(u"voice"_s)));
    } else if (message.type == pictures::events::show) {
        m_pictures.take(pictures::Show::fromJson(message.data));
    } else if (message.type == screen::events::tried) {
        receiveOwnTry(message.data);
    } else if (const QString words = message.data.value(u"message"_s).toString().trimmed();
               message.isNew && !words.isEmpty()) {
        m_notices.say(words);
    }
}

// The next picture has what is shown from now on.
void WaitingRoom::receiveView(const QJsonObject &data)
{
    const auto view = m_view = screen::View::fromJson(data);
    const QStringList wanted = view.services.isEmpty() ? m_startedWith : lowered(view.services);
    Q_EMIT languageWanted(view.language);
    takeLanguages();
    Q_EMIT changed();
    if (wanted != m_wanted) {
        m_wanted = wanted;
        askForStatus();
    }
}

void WaitingRoom::takeLanguages()
{
    const QString first = m_view.language.isEmpty() ? QLocale().name() : m_view.language;
    m_words.show(QStringList {first} + m_view.also, m_view.takesTurns);
}

void WaitingRoom::receiveNotices(const QJsonObject &data)
{
    m_told = readableOf<broadcast::Notice>(data.value(u"notices"_s).toArray());
    showNotices();
}

// Those of these rooms. What has ended is not shown again by a list that is older than that.
void WaitingRoom::showNotices()
{
    QStringList rooms;
    for (const ServiceStatus &service : std::as_const(m_statuses)) {
        rooms.append(service.id);
    }
    QList<broadcast::Notice> mine = m_told;
    mine.removeIf([&](const broadcast::Notice &notice) {
        return !notice.isForDisplayOf(rooms) || notice.until <= serverNow();
    });
    m_notices.setStanding(mine);
}

// Once each: it is seen here. Where nobody was there to hear it, again when it comes again.
void WaitingRoom::confirmNotice()
{
    const QString id = m_notices.currentId();
    if (id.isEmpty() || m_confirmed.contains(id) || !m_connection.isOnline()) {
        return;
    }
    m_confirmed.insert(id);
    whenDoneHere(m_connection.command(broadcast::commands::read, {{u"broadcastId"_s, id}}), this,
        [this, id](const Result<QJsonObject> &answer) {
            if (!answer && answer.error().status >= 500) {
                m_confirmed.remove(id);
            }
        });
}

void WaitingRoom::receiveCall(const ServerMessage &message)
{
    const QString serviceId = message.channel.mid(queue::roomPrefix.size());
    const auto read = Announcement::fromJson(message.data);
    const bool isShown = shows(serviceId);
    if (!read || (!isShown && !m_part.services.contains(serviceId))) {
        return;
    }
    const Instant now = serverNow();
    const Instant time = message.time.isValid() ? instantOf(message.time) : now;
    const Call call {read->id, read->number, read->counterName, serviceId, time, now, true,
        read->wav, read->languages, read->counterId, read->calls};
    if (isShown) {
        m_board.add(call);
    }
    if (message.isNew || wasMissed(time)) {
        m_announcer.add(call);
    }
    arrange();
}

void WaitingRoom::receiveState(const QJsonObject &state)
{
    const auto picture = ServicePicture::fromJson(state, serverNow());
    ServiceStatus *known = picture ? statusOf(picture->service.id) : nullptr;
    if (!known) {
        return;
    }
    *known = picture->service;
    if (state.value(u"removed"_s).toBool()) {
        m_statuses.removeIf(
            [&](const ServiceStatus &one) { return one.id == picture->service.id; });
    }
    for (const Call &call : picture->recent) {
        m_board.add(call);
        if (wasMissed(call.time)) {
            m_announcer.add(call);
        }
    }
    m_board.takeOpen(picture->service.id, picture->open);
    if (const QJsonValue recent = state.value(u"recentCalls"_s);
        recent.isArray() && recent.toArray().isEmpty()) { // the day was closed, or is a new one
        m_board.forgetDone(picture->service.id);
    }
    m_board.forgetOld(serverNow());
    arrange();
}

void WaitingRoom::receiveUpdate(const QJsonObject &update)
{
    ServiceStatus *service = statusOf(update[u"serviceId"_s].toString());
    if (!service) {
        return;
    }
    if (const int waiting = update.value(u"waiting"_s).toInt(-1); waiting >= 0) {
        service->waiting = waiting;
    }
    if (isCalledNoMore(update.value(u"state"_s).toString())) {
        m_board.forget(update.value(u"number"_s).toString());
    }
    arrange();
}

// It leaves nothing behind: no list has it, and no later call waits for it.
void WaitingRoom::receiveTry(const ServerMessage &message)
{
    const QString number = message.data.value(u"number"_s).toString();
    if (message.isNew && !number.isEmpty()) {
        m_triedPlaces = message.data.value(u"places"_s).toObject();
        m_tried.add(number);
        if (m_voice) {
            m_voice->say({u"tried "_s + QString::number(++m_tries), {}, {}});
        }
        Q_EMIT changed();
    }
}

// Here alone, and heard whoever speaks for the room.
void WaitingRoom::receiveOwnTry(const QJsonObject &data)
{
    const QString own = QLocale().name().section(u'_', 0, 0);
    m_triedPlaces = data.value(u"places"_s).toObject();
    m_tried.add(data.value(u"number"_s).toString());
    if (m_voice) {
        m_voice->say({u"tried "_s + QString::number(++m_tries), data.value(u"wav"_s).toString(),
            m_view.spokenIn.isEmpty() ? QStringList {own} : m_view.spokenIn, true});
    }
    Q_EMIT changed();
}

// Whose calls are spoken here for others of the room is heard on their services' channels.
void WaitingRoom::setPart(const screen::VoicePart &part)
{
    for (const QString &serviceId : m_part.services) {
        if (!part.services.contains(serviceId) && !shows(serviceId)) {
            m_connection.unsubscribe(queue::roomPrefix + serviceId);
        }
    }
    for (const QString &serviceId : part.services) {
        m_connection.subscribe(queue::roomPrefix + serviceId);
    }
    m_part = part;
    lookAtSound();
}

// A call is announced until it was heard, however long that takes.
void WaitingRoom::sayCurrent()
{
    const Call call = m_announcer.current();
    if (!m_voice || call.id == m_saying) {
        return;
    }
    m_saying = call.id;
    if (!call.id.isEmpty()) {
        m_announcer.hold();
        m_voice->say(
            {call.id, call.wav, m_view.spokenIn.isEmpty() ? call.languages : m_view.spokenIn});
    }
}

void WaitingRoom::said(const QString &callId)
{
    if (callId == m_announcer.current().id) {
        m_announcer.release();
    }
}

screen::Sound WaitingRoom::sound() const
{
    if (!m_voice || !m_view.hasSound) {
        return screen::Sound::Off;
    }
    return m_view.isQuietAt(now().toString(u"HH:mm"_s)) ? screen::Sound::Quiet : m_voice->state();
}

void WaitingRoom::lookAtSound()
{
    if (m_voice) {
        const bool isHeard = sound() == screen::Sound::Ready;
        m_voice->setManner(
            {m_part.speaks && isHeard, isHeard, !m_view.zone.isEmpty(), m_view.volume});
    }
    report();
}

// A call comes before every picture, and so does what is urgent; what is said quietly stands below
// them.
void WaitingRoom::lookAtPictures()
{
    const bool isUrgent =
        !m_notices.text().isEmpty() && m_notices.level() == toText(broadcast::Level::Urgent);
    m_pictures.setBusy(!m_synced || isCalling() || !m_announcer.waiting().isEmpty()
        || !triedNumber().isEmpty() || isUrgent);
}

QUrl WaitingRoom::picture() const
{
    return m_pictures.path().isEmpty() ? QUrl()
                                       : client::httpUrl(m_connection.server(), m_pictures.path());
}

void WaitingRoom::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    report();
}

void WaitingRoom::setMaySleep(bool maySleep)
{
    m_maySleep = maySleep;
    report();
}

// Once for each change: whether calls are heard here, and whose, and whether it is seen.
void WaitingRoom::report()
{
    QJsonArray services;
    for (const ServiceStatus &service : std::as_const(m_statuses)) {
        services.append(service.id);
    }
    const QJsonObject report {{u"sound"_s, toText(sound())}, {u"services"_s, services},
        {u"hidden"_s, !m_isSeen}, {u"maySleep"_s, m_maySleep}};
    if (report != m_reported && m_connection.isOnline() && m_synced
        && services.size() <= screen::mostServices) {
        m_reported = report;
        m_connection.query(screen::commands::report, report);
        Q_EMIT changed();
    }
}

// Called while this screen was cut off, and not so long ago that it would only confuse.
bool WaitingRoom::wasMissed(Instant time) const
{
    return m_lostAt && time > *m_lostAt - std::chrono::seconds(1)
        && serverNow() - time < m_times.missed;
}

// The call of the moment: the one that is announced, else the newest that was.
void WaitingRoom::arrange()
{
    const Call announced = m_announcer.current();
    m_hero = inWords(m_board.has(announced.number) ? announced : newestAnnounced());
    QList<Call> others;
    for (const Call &call : m_board.calls()) {
        if (call.number != m_hero.number) {
            others.append(inWords(call));
        }
    }
    m_calls.refresh(others);
    showServices();
    m_calls.setStale(!m_synced);
    Q_EMIT changed();
}

// Of one service, or of all.
Call WaitingRoom::newestAnnounced(const QString &serviceId) const
{
    for (const Call &call : m_board.calls()) {
        if (!m_announcer.waiting().contains(call.id)
            && (serviceId.isEmpty() || call.serviceId == serviceId)) {
            return call;
        }
    }
    return {};
}

} // namespace loket::display
