#include "qml/console/queue/queueroom.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtQml/QQmlEngineExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Loket_Console_QueuePlugin)

namespace loket::console {

namespace {

constexpr CodeWords codeWords[] = {
    {"NO_PRINTER",
        QT_TRANSLATE_NOOP(
            "Errors", "No printer is set up. An administrator adds one under “Screens”.")},
    {"SLIP_PRINTING", QT_TRANSLATE_NOOP("Errors", "The slip of %1 is being printed already.")},
    {"NO_SLIP", QT_TRANSLATE_NOOP("Errors", "No slip of this visit was printed.")},
    {"VISIT_OVER", QT_TRANSLATE_NOOP("Errors", "%1 is over: there is no slip of it any more.")},
    {"NOTHING_TO_LABEL",
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing of this prescription is given out, so there is nothing to label.")},
    {"SLIP_UNPAINTABLE",
        QT_TRANSLATE_NOOP(
            "Errors", "The server has no fonts to paint with. Ask whoever looks after it.")},
};

} // namespace

QueueRoom::QueueRoom(Workplace &workplace, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"queue"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Queue"),
            .iconName = u"ticket"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Queue/QueueHome.qml"_s),
            .right = Right::ViewQueue,
            .landingFor = {Role::Registrar, Role::Nurse, Role::Doctor},
            .errorWords = codeWords},
        parent),
      m_feed(*workplace.connection()),
      m_setup(*workplace.connection()),
      m_summary(*workplace.connection()),
      m_desk(m_feed),
      m_actions(*workplace.connection(), m_feed, m_desk),
      m_slips(*workplace.connection()),
      m_calls(*workplace.connection(), m_feed),
      m_standing(*workplace.connection()),
      m_story(*workplace.connection(), *m_feed.visits()),
      m_done(*workplace.connection(), m_feed),
      m_search(*workplace.connection(), *m_feed.visits()),
      m_namesakes(*workplace.connection(), *m_feed.visits())
{
    follow(m_feed);
    connect(&workplace, &Workplace::rightsChanged, this, &QueueRoom::titleChanged);
    connect(m_feed.services(), &client::FreshModel::changed, this, &QueueRoom::nameThings);
    connect(m_feed.counters(), &client::FreshModel::changed, this, &QueueRoom::nameThings);
    connect(&workplace, &Workplace::retranslated, this, &QueueRoom::nameThings);
    connect(&m_story, &client::VisitStory::refused, this,
        [this](const Error &error) { Q_EMIT storyRefused({error}); });
    connect(&m_summary, &client::DaySummary::failed, this,
        [this](const Error &error) { Q_EMIT m_actions.refused(u"look"_s, {error}); });
    connect(m_feed.counters(), &client::FreshModel::staleChanged, this, &QueueRoom::sitAtOwn);
    connect(&m_desk, &Desk::changed, this, &QueueRoom::stand);
    connect(&workplace, &Workplace::nowChanged, &m_desk, &Desk::look);
    connect(&m_desk, &Desk::changed, &m_calls, [this] { m_calls.setPatient(m_desk.current()); });
}

QString QueueRoom::title() const
{
    return treats() ? QCoreApplication::translate("Rooms", "My patients") : ConsoleRoom::title();
}

// Who is at the reception as well has the whole house's queue.
bool QueueRoom::treats() const
{
    const Roles roles = workplace()->roles();
    return roles.contains(Role::Doctor) && !workplace()->may(Right::ManageSetup)
        && !roles.contains(Role::Registrar) && !roles.contains(Role::Nurse);
}

void QueueRoom::want(const QString &id)
{
    ConsoleRoom::want(id);
    if (!id.isEmpty() && m_isChoosing) {
        watchOnly();
    }
}

void QueueRoom::begin()
{
    const QString counter =
        workplace()->preferences()->counterOf(workplace()->connection()->user().id);
    if (mayCall() && !counter.isEmpty()) {
        chooseCounter(counter);
    } else {
        m_mayChoose = mayCall();
        sitAt({}, mayCall());
        sitAtOwn();
    }
}

// Whoever has one counter of their own has nothing to choose.
void QueueRoom::sitAtOwn()
{
    if (!m_mayChoose || m_feed.counters()->isStale()) {
        return;
    }
    m_mayChoose = false;
    QStringList own;
    for (const client::CounterState &counter : m_feed.counters()->values()) {
        if (counter.ownerIds.contains(personId())) {
            own.append(counter.id);
        }
    }
    if (m_isChoosing && own.size() == 1) {
        chooseCounter(own.first());
    }
}

QString QueueRoom::unfinished() const
{
    return m_desk.hasCurrent() && !m_desk.isAnothers()
        ? QCoreApplication::translate("Rooms", "%1 is still at your counter.")
              .arg(m_desk.current().number)
        : QString();
}

void QueueRoom::end()
{
    ConsoleRoom::end();
    m_story.leave();
    m_search.setText({});
    m_namesakes.setText({});
    sitAt({}, false);
}

QList<Choice> QueueRoom::countersFor(const QString &serviceId)
{
    QList<Choice> choices;
    for (const client::CounterState &counter : m_feed.counters()->values()) {
        if (counter.isCalling() && counter.number.isEmpty()
            && counter.serviceIds.contains(serviceId)) {
            choices.append({counter.id, m_names.counter(counter.id, counter.name)});
        }
    }
    return choices;
}

QStringList QueueRoom::usualRoute(const QString &serviceId) const
{
    const auto service = m_setup.services()->find(serviceId);
    return service ? service->route : QStringList();
}

QString QueueRoom::wayOf(const QStringList &serviceIds) const
{
    QStringList names;
    for (const QString &id : serviceIds) {
        const auto service = m_setup.services()->find(id);
        names.append(service ? service->nameIn(QLocale().name().section(u'_', 0, 0)) : id);
    }
    return names.join(u" → "_s);
}

void QueueRoom::chooseCounter(const QString &counterId)
{
    remember(counterId);
    m_isComing = true;
    sitAt(counterId, false);
}

// Whoever comes to a counter that is open, and where nobody works, works there from then on.
void QueueRoom::stand()
{
    if (!m_isComing || m_feed.isStale() || m_desk.counterId().isEmpty()) {
        return;
    }
    m_isComing = false;
    if (m_desk.isUnattended() && mayCall()) {
        m_standing.run(u"stand"_s, u"queue:open-counter"_s, {{u"counterId"_s, m_desk.counterId()}});
    }
}

void QueueRoom::watchOnly()
{
    sitAt({}, false);
}

void QueueRoom::leaveCounter()
{
    if (m_desk.personId() == personId() && !personId().isEmpty()) {
        m_standing.run(
            u"leave"_s, u"queue:leave-counter"_s, {{u"counterId"_s, m_desk.counterId()}});
    }
    remember({});
    sitAt({}, true);
}

void QueueRoom::remember(const QString &counterId)
{
    workplace()->preferences()->setCounterOf(workplace()->connection()->user().id, counterId);
}

void QueueRoom::sitAt(const QString &counterId, bool isChoosing)
{
    m_isComing = m_isComing && !counterId.isEmpty();
    m_desk.setCounter(counterId, personId());
    if (m_isChoosing != isChoosing) {
        m_isChoosing = isChoosing;
        Q_EMIT choosingChanged();
    }
}

// The program's language is the locale's (translations.h).
void QueueRoom::nameThings()
{
    client::HouseNames names(
        m_feed.services()->values(), m_feed.counters()->values(), QLocale().name().left(2));
    if (names != m_names) {
        m_names = std::move(names);
        Q_EMIT namesChanged();
    }
    listServices();
}

void QueueRoom::listServices()
{
    QList<Choice> choices;
    for (const queue::ServiceStatus &service : m_feed.services()->values()) {
        choices.append({service.id, m_names.service(service.id, service.name)});
    }
    if (choices != m_serviceChoices) { // a list on the screen keeps its place
        m_serviceChoices = choices;
        Q_EMIT serviceChoicesChanged();
    }
}

} // namespace loket::console
