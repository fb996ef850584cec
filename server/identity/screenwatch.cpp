#include "identity/screenwatch.h"

#include "vocabulary/screen/rights.h"
#include "vocabulary/voice/names.h"

namespace loket {

using namespace std::chrono_literals;

namespace {
const QString screensChannel = u"screens"_s;
const QString screensEvent = u"screens"_s;
constexpr auto burst = 200ms;
constexpr Millis betweenNotes = 1min; // of a monitor that asks again and again
const QString ownPrefix = u"screen_of_"_s; // the channel of one screen, which hears it as its own

Result<Done> isScreen(const Identity &identity, const QString &)
{
    if (identity.kind == Identity::Kind::Device && !identity.hasRole(Role::Monitor)) {
        return Done {};
    }
    return fail(errors::forbidden(u"This channel is a screen's own."_s));
}

QJsonObject triedCall()
{
    QJsonObject places;
    for (const QString &language : voice::languages()) {
        places.insert(language, voice::triedPlace(language));
    }
    return {{u"number"_s, QString(voice::triedNumber)}, {u"places"_s, places},
        {u"wav"_s, voice::wavPath(voice::triedId)}};
}

} // namespace

ScreenWatch::ScreenWatch(
    Hub &hub, DeviceService &devices, const IdentityBook &book, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_hub(hub),
      m_service(devices),
      m_book(book),
      m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(burst);
    connect(&m_soon, &QTimer::timeout, this, &ScreenWatch::publish);
    connect(&m_hub, &Hub::attached, this, &ScreenWatch::attached);
    connect(&m_hub, &Hub::detached, this, &ScreenWatch::detached);
    connect(&m_book, &IdentityBook::deviceChanged, this, [this](const QString &id) {
        look(id);
        arrangeVoices();
        tellItself(id);
        m_soon.start(); // also where it is not one of the clinic's any more
    });
}

void ScreenWatch::registerCommands(CommandRegistry &commands)
{
    commands.add(
        {.name = screen::commands::report,
            .summary = u"A screen says whether calls are heard there, and what is seen of it."_s,
            .right = screen::rights::reportScreen,
            .fields = {fields::choice(u"sound"_s, textsOf<screen::Sound>()).required(),
                fields::list(u"services"_s, screen::mostServices),
                fields::flag(u"hidden"_s)
                    .about(u"Nobody sees it: its window is covered or away."_s),
                fields::flag(u"maySleep"_s)
                    .about(u"Its screen may go dark by itself: nothing keeps it on."_s)},
            .changes = false,
            .socketOnly = true},
        this, &ScreenWatch::report);
    commands.add({.name = screen::commands::tryCall,
                     .summary = u"A call that nobody waits for, shown and heard on one screen."_s,
                     .route = routes::post(u"/api/v1/devices/{deviceId}/try"_s),
                     .right = Right::ManagePeople,
                     .fields = {fields::id(u"deviceId"_s).required()},
                     .audit = audits::act(u"deviceId"_s)},
        this, &ScreenWatch::tryCall);
}

void ScreenWatch::registerChannels()
{
    m_hub.declare({.pattern = screensChannel,
        .description = u"Which displays and kiosks are connected; for staff."_s,
        .subscribe = channels::staffOnly(),
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins,
        .snapshot = [this](const Identity &, const QString &) {
            return QList {Message {.event = screensEvent, .data = screens()}};
        }});
    m_hub.declare({.pattern = QString(screen::ownChannel),
        .description = u"What a screen is to show; each hears of itself alone."_s,
        .subscribe = isScreen,
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins,
        .heardAs = [](const Identity &identity, const QString &) {
            return ownPrefix + identity.id;
        }});
    m_hub.declare({.pattern = ownPrefix + u"(.*)"_s,
        .description = u"What a screen hears under the name of its own channel."_s,
        .subscribe = {},
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins,
        .snapshot = [this](const Identity &identity, const QString &) {
            return QList {Message {.event = screen::events::view, .data = viewOf(identity.id)}};
        }});
}

void ScreenWatch::show(const Marks &marks)
{
    m_marks = &marks;
    connect(&marks, &Marks::changed, this, [this](const QString &id) {
        if (m_book.device(id)) {
            m_soon.start();
        }
    });
}

void ScreenWatch::attached(ConnectionId id)
{
    const Connection *connection = m_hub.connection(id);
    if (connection && connection->identity.kind == Identity::Kind::Device) {
        m_devices.insert(id, connection->identity.id);
        m_service.noteSeen(connection->identity.id, connection->info.userAgent);
        look(connection->identity.id);
        m_states[connection->identity.id].address = connection->info.address;
        arrangeVoices();
    }
}

void ScreenWatch::detached(ConnectionId id)
{
    if (const QString deviceId = m_devices.take(id); !deviceId.isEmpty()) {
        const Device *device = m_book.device(deviceId);
        if (device && !device->revokedAt && !m_hub.isOnline(deviceId)) {
            m_service.noteSeen(deviceId, device->seenAs);
        }
        look(deviceId);
        arrangeVoices();
    }
}

void ScreenWatch::asked(const Call &call)
{
    const QString id = call.identity.id;
    const auto known = m_states.constFind(id);
    if (!call.identity.hasRole(Role::Monitor)
        || (known != m_states.constEnd() && known->isOnline
            && m_clock.now() - known->since < betweenNotes)) {
        return;
    }
    m_states.insert(id, {true, m_clock.now(), call.address});
    m_service.noteSeen(id, call.userAgent);
    m_soon.start();
}

void ScreenWatch::look(const QString &deviceId)
{
    const Device *device = m_book.device(deviceId);
    const bool isMonitor = device && device->role == Role::Monitor;
    const bool isOnline = isMonitor ? m_states.value(deviceId).isOnline : m_hub.isOnline(deviceId);
    const auto known = m_states.constFind(deviceId);
    if (known == m_states.constEnd() && !isOnline) { // as it was when the program was started
        m_states.insert(
            deviceId, {false, device && device->seenAt ? *device->seenAt : m_clock.now()});
        m_soon.start();
    } else if (known == m_states.constEnd() || known->isOnline != isOnline) {
        State &state = m_states[deviceId];
        state.isOnline = isOnline;
        state.since = m_clock.now();
        state.sound = screen::Sound::Unknown;
        state.services.clear();
        state.isHidden = false;
        state.maySleep = false;
        m_soon.start();
    }
}

QFuture<Result<Reply>> ScreenWatch::report(const Call &call)
{
    State &state = m_states[call.identity.id];
    const auto sound = Word<screen::Sound>::fromText(call.values.text(u"sound"_s));
    const bool isHidden = call.values.flag(u"hidden"_s);
    const bool maySleep = call.values.flag(u"maySleep"_s);
    if (state.sound != sound || state.isHidden != isHidden || state.maySleep != maySleep) {
        state.sound = sound;
        state.isHidden = isHidden;
        state.maySleep = maySleep;
        m_soon.start();
    }
    state.services = call.values.list(u"services"_s);
    arrangeVoices();
    return ready(Reply {});
}

QFuture<Result<Reply>> ScreenWatch::tryCall(const Call &call)
{
    const QString id = call.values.text(u"deviceId"_s);
    const Device *device = m_book.device(id);
    if (!device || device->revokedAt) {
        return ready(fail(errors::notFound(u"There is no such device, or it was revoked."_s)));
    }
    if (!m_hub.isOnline(id)) {
        return ready(fail(errors::conflict(
            screen::codes::screenOff, u"This screen is not connected. Turn it on first."_s)));
    }
    m_hub.publish({.channel = ownPrefix + id, .shownAs = QString(screen::ownChannel)},
        screen::events::tried, triedCall());
    return ready(Reply {});
}

// Who is told is who has to do something else from now on.
void ScreenWatch::arrangeVoices()
{
    QSet<QString> speaking;
    for (auto part = m_voices.cbegin(); part != m_voices.cend(); ++part) {
        if (part->speaks) {
            speaking.insert(part.key());
        }
    }
    const auto before = std::exchange(m_voices, voiceParts(zoneMembers(), speaking));
    for (auto part = m_voices.cbegin(); part != m_voices.cend(); ++part) {
        if (before.value(part.key()) != *part) {
            tellItself(part.key());
            m_soon.start();
        }
    }
}

QList<ZoneMember> ScreenWatch::zoneMembers() const
{
    QList<ZoneMember> members;
    for (const Device &device : m_book.devices()) {
        const auto state = m_states.constFind(device.id);
        if (device.role == Role::Display && !device.revokedAt && state != m_states.constEnd()
            && state->isOnline) {
            members.append({device.id, device.view.zone, state->sound == screen::Sound::Ready,
                state->services});
        }
    }
    return members;
}

QJsonObject ScreenWatch::viewOf(const QString &deviceId) const
{
    const Device *device = m_book.device(deviceId);
    return {{u"view"_s, (device ? device->view : screen::View()).toJson()},
        {u"voice"_s, m_voices.value(deviceId).toJson()}};
}

void ScreenWatch::tellItself(const QString &deviceId)
{
    m_hub.publish({.channel = ownPrefix + deviceId, .shownAs = QString(screen::ownChannel)},
        screen::events::view, viewOf(deviceId));
}

void ScreenWatch::moveInTime(Millis by)
{
    for (State &state : m_states) {
        state.since += by;
    }
    m_soon.start();
}

void ScreenWatch::publish()
{
    m_hub.publish(screensChannel, screensEvent, screens());
}

QJsonObject ScreenWatch::screens() const
{
    QJsonArray screens;
    for (const Device &device : m_book.devices()) {
        if (!device.revokedAt) {
            const State state = m_states.value(device.id);
            QJsonObject screen {{u"id"_s, device.id}, {u"name"_s, device.name},
                {u"kind"_s, toText(device.role)}, {u"isOnline"_s, state.isOnline},
                {u"since"_s, toIso(state.since)}, {u"program"_s, device.seenAs},
                {u"address"_s, state.address}, {u"view"_s, device.view.toJson()},
                {u"sound"_s, state.sound.text()}, {u"speaks"_s, m_voices.value(device.id).speaks},
                {u"hidden"_s, state.isHidden}, {u"maySleep"_s, state.maySleep}};
            if (m_marks) {
                m_marks->addTo(screen, device.id);
            }
            screens.append(screen);
        }
    }
    return {{u"screens"_s, screens}};
}

} // namespace loket
