#include "qml/console/broadcast/broadcastroom.h"

#include "core/whendone.h"
#include "vocabulary/json.h"

#include <QtQml/QQmlEngineExtensionPlugin>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Loket_Console_BroadcastPlugin)

namespace loket::console {

using broadcast::Audience;
using broadcast::Broadcast;

namespace {

constexpr int askMillis = 250;
constexpr int olderAtOnce = 50;

constexpr CodeWords codeWords[] = {
    {"NO_TEXT", QT_TRANSLATE_NOOP("Errors", "Write the message in one language at least.")},
    {"GAP_LEFT",
        QT_TRANSLATE_NOOP("Errors",
            "Fill in what still stands as ___, in every language, or empty that language.")},
    {"NO_AUDIENCE", QT_TRANSLATE_NOOP("Errors", "Choose who is to see it.")},
    {"WRONG_TIMES",
        QT_TRANSLATE_NOOP("Errors",
            "It must end after it begins, last at most 31 days, and begin within 31 days.")},
    {"UNKNOWN_SERVICE",
        QT_TRANSLATE_NOOP("Errors",
            "A service that you chose is not there any more. Take it out and send it again.")},
    {"TOO_MANY_BROADCASTS",
        QT_TRANSLATE_NOOP(
            "Errors", "Too many broadcasts are current or planned already. Withdraw one first.")},
    {"BROADCAST_OVER",
        QT_TRANSLATE_NOOP("Errors", "This broadcast is over already: nobody sees it any more.")},
};

void put(QStringList &list, const QString &id, bool isIn)
{
    list.removeAll(id);
    if (isIn) {
        list.append(id);
    }
}

QStringList &listOf(Audience &audience, BroadcastRoom::Part part)
{
    switch (part) {
    case BroadcastRoom::Part::Displays:
        return audience.displaysOf;
    case BroadcastRoom::Part::People:
        return audience.roles;
    case BroadcastRoom::Part::Patients:
        break;
    }
    return audience.patientsOf;
}

} // namespace

BroadcastRoom::BroadcastRoom(Workplace &workplace, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"broadcast"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Broadcasts"),
            .iconName = u"broadcast"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Broadcast/BroadcastPage.qml"_s),
            .right = Right::Broadcast,
            .strip = QUrl(u"qrc:/qt/qml/Loket/Console/Broadcast/StaffStrip.qml"_s),
            .errorWords = codeWords},
        parent),
      m_feed(*workplace.connection()),
      m_setup(*workplace.connection()),
      m_actions(*workplace.connection(), m_feed)
{
    follow(m_feed);
    m_asking.setSingleShot(true);
    m_asking.setInterval(askMillis);
    connect(workplace.drafts(), &Drafts::kept, this, &BroadcastRoom::draftKept);
    connect(&m_asking, &QTimer::timeout, this, &BroadcastRoom::askForReach);
    connect(&m_draft, &BroadcastDraft::changed, this, &BroadcastRoom::draftChanged);
    connect(&m_draft, &BroadcastDraft::audienceChanged, &m_asking, qOverload<>(&QTimer::start));
    connect(&m_draft, &BroadcastDraft::audienceChanged, this, &BroadcastRoom::partsChanged);
    connect(m_setup.services(), &client::FreshModel::changed, this, &BroadcastRoom::partsChanged);
    connect(this, &ConsoleRoom::titleChanged, this, &BroadcastRoom::partsChanged);
    connect(m_feed.all(), &client::FreshModel::changed, this, &BroadcastRoom::broadcastsChanged);
    connect(&m_actions, &BroadcastActions::sent, &m_draft, &BroadcastDraft::clear);
}

// What was being written goes on, whoever else was here meanwhile.
void BroadcastRoom::begin()
{
    m_draft.take(workplace()->drafts()->value(id()));
    m_isHere = true;
    m_isAll = false;
    m_keptAt = {};
    Q_EMIT keptAtChanged();
}

void BroadcastRoom::end()
{
    ConsoleRoom::end();
    m_isHere = false;
    m_draft.clear();
}

void BroadcastRoom::draftChanged()
{
    if (m_isHere) {
        workplace()->drafts()->set(id(), m_draft.isEmpty() ? QJsonObject() : m_draft.toJson());
    }
}

void BroadcastRoom::draftKept()
{
    m_keptAt = m_draft.isEmpty() ? QDateTime() : time();
    Q_EMIT keptAtChanged();
}

QDateTime BroadcastRoom::time() const
{
    return workplace()->now().toLocalTime();
}

int BroadcastRoom::currentCount() const
{
    const QList<Broadcast> &all = m_feed.all()->values();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
        [](const Broadcast &one) { return one.state == broadcast::State::Current; }));
}

QStringList BroadcastRoom::roles() const
{
    QStringList names;
    for (const Role role : allRoles()) {
        if (isStaffRole(role)) {
            names.append(toText(role));
        }
    }
    return names;
}

QList<QString> BroadcastRoom::numbers()
{
    constexpr int shown = 5;
    QList<QString> numbers;
    for (const queue::Service &service :
        m_setup.services()->values().first(qMin<qsizetype>(shown, m_setup.services()->count()))) {
        const int number = service.firstNumber + 5 + 8 * static_cast<int>(numbers.size());
        numbers.append(u"%1-%2"_s.arg(service.prefix).arg(number, 3, 10, QChar(u'0')));
    }
    return numbers;
}

QString BroadcastRoom::serviceName(const QString &id)
{
    const auto service = m_setup.services()->find(id);
    return service ? service->nameIn(language()) : id;
}

QString BroadcastRoom::textOf(const Broadcast &broadcast) const
{
    return broadcast::textIn(broadcast.texts, language());
}

QList<AudiencePart> BroadcastRoom::parts()
{
    return partsOf(m_draft.audience());
}

QList<AudiencePart> BroadcastRoom::partsOf(const Audience &audience)
{
    QList<AudiencePart> parts;
    const auto add = [&](Part part, const QString &partId) {
        const bool isService = part != Part::People && !partId.isEmpty();
        AudiencePart one;
        one.part = part;
        one.id = partId;
        one.service = isService ? serviceName(partId) : QString();
        parts.append(one);
    };
    if (audience.everyDisplay) {
        add(Part::Displays, {});
    }
    for (const QString &service : audience.displaysOf) {
        add(Part::Displays, service);
    }
    for (const QString &service : audience.patientsOf) {
        add(Part::Patients, service);
    }
    if (audience.everyone) {
        add(Part::People, {});
    }
    for (const QString &role : audience.roles) {
        add(Part::People, role);
    }
    return parts;
}

bool BroadcastRoom::has(Part part, const QString &id) const
{
    Audience audience = m_draft.audience();
    if (id.isEmpty()) {
        return part == Part::Displays ? audience.everyDisplay : audience.everyone;
    }
    return listOf(audience, part).contains(id);
}

void BroadcastRoom::set(Part part, const QString &id, bool isIn)
{
    Audience audience = m_draft.audience();
    if (!id.isEmpty()) {
        put(listOf(audience, part), id, isIn);
    } else if (part == Part::Displays) {
        audience.everyDisplay = isIn;
    } else {
        audience.everyone = isIn;
    }
    m_draft.setAudience(audience);
}

void BroadcastRoom::send()
{
    if (m_draft.lack(time()) == BroadcastDraft::Lack::Nothing) {
        m_actions.send(m_draft.command(time()));
    }
}

void BroadcastRoom::sendAgain(const Broadcast &broadcast)
{
    m_draft.copy(broadcast);
    Q_EMIT copied();
}

void BroadcastRoom::askForReach()
{
    const quint64 asked = ++m_asked;
    if (m_draft.audience().isEmpty() || !workplace()->connection()->isOnline()) {
        m_isReachKnown = false;
        Q_EMIT reachChanged();
        return;
    }
    whenDoneHere(
        workplace()->connection()->query(broadcast::commands::reach, m_draft.audience().toJson()),
        this, [this, asked](const Result<QJsonObject> &answer) {
            if (asked != m_asked) {
                return;
            }
            m_isReachKnown = answer.has_value();
            if (answer) {
                m_reach = broadcast::Reach::fromJson(answer->value(u"reach"_s).toObject());
            }
            Q_EMIT reachChanged();
        });
}

void BroadcastRoom::askForOlder()
{
    whenDoneHere(workplace()->connection()->query(broadcast::commands::list,
                     {{u"limit"_s, olderAtOnce}, {u"offset"_s, m_feed.pastCount()}}),
        this, [this](const Result<QJsonObject> &answer) {
            if (answer) {
                m_feed.takePast(answer->value(u"broadcasts"_s).toArray());
                m_isAll = answer->value(u"next"_s).toInt() == 0;
                Q_EMIT broadcastsChanged();
            }
        });
}

void BroadcastRoom::askForReaders(const QString &broadcastId)
{
    whenDoneHere(workplace()->connection()->query(
                     broadcast::commands::readers, {{u"broadcastId"_s, broadcastId}}),
        this, [this, broadcastId](const Result<QJsonObject> &answer) {
            Q_EMIT readersCame(broadcastId,
                readableOf<broadcast::Reader>(
                    answer.value_or(QJsonObject {}).value(u"readers"_s).toArray()));
        });
}

} // namespace loket::console
