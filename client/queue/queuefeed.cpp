#include "client/queue/queuefeed.h"

#include "client/core/naturalorder.h"
#include "client/core/subscriptionid.h"
#include "core/whendone.h"
#include "vocabulary/json.h"
#include "vocabulary/queue/names.h"

namespace loket::client {

using queue::Counter;
using queue::ServiceStatus;
using queue::ShownVisit;

namespace {

// What the figures of the services follow from; others tell things on the same channel, too.
bool changesStatus(const QString &type)
{
    namespace events = queue::events;
    const QStringList all {events::newPatient, events::refresh, events::setup, events::counter,
        events::update, events::seriesLow};
    return all.contains(type);
}

// Whether it was told of as open, and is so no more.
bool hasEnded(const ShownVisit &visit, const QSet<QString> &open)
{
    return !queue::isOver(visit.state) && !open.contains(visit.id);
}

} // namespace

QueueFeed::QueueFeed(ServerConnection &connection, FeedTimes times, QObject *parent)
    : ChannelFeed(connection, queue::staffChannel, parent),
      m_services(naturallyBy(&ServiceStatus::prefix)),
      m_counters(naturallyBy(&CounterState::name))
{
    keep({&m_visits, &m_services, &m_counters});
    m_soon.setSingleShot(true);
    m_soon.setInterval(times.afterEvent);
    connect(&m_soon, &QTimer::timeout, this, &QueueFeed::askForStatus);
    m_regularly.setInterval(times.between);
    connect(&m_regularly, &QTimer::timeout, this, &QueueFeed::askForEverything);
    connect(&connection, &ServerConnection::refused, this, [this](const Error &error) {
        // What other rooms listen to is not for everybody who may see the queue.
        const QString what = error.details.value(u"id"_s).toString();
        if (what.isEmpty() || what == subscriptionId(queue::staffChannel)) {
            Q_EMIT failed(error);
        }
    });
    connect(&m_visits, &FreshModel::changed, this, &QueueFeed::fillCounters);
    connect(&m_services, &FreshModel::changed, this, &QueueFeed::fillCounters);
    connect(&m_services, &FreshModel::changed, this, &QueueFeed::servicesChanged);
}

QString QueueFeed::runningLow() const
{
    QStringList low;
    for (const ServiceStatus &service : m_services.values()) {
        if (service.numbersLow) {
            low.append(u"%1 (%2)"_s.arg(service.name).arg(service.numbersLeft.value_or(0)));
        }
    }
    return low.join(u", "_s);
}

void QueueFeed::takeVisit(const ShownVisit &visit)
{
    const bool isOther = isOfAnotherDay(visit);
    if (!isOther) {
        m_visits.update(visit);
    }
    if (isOther && m_visits.rowOf(visit.id) >= 0) { // a booking that was moved
        QList<ShownVisit> others = m_visits.values();
        others.removeIf([&visit](const ShownVisit &one) { return one.id == visit.id; });
        m_visits.refresh(others);
    }
    Q_EMIT told(visit);
    askSoon();
}

bool QueueFeed::isOfAnotherDay(const ShownVisit &visit) const
{
    return !m_day.isEmpty() && visit.state == queue::State::Booked && visit.businessDay > m_day;
}

void QueueFeed::takeCounter(const Counter &counter)
{
    m_knownCounters.removeIf([&](const Counter &known) { return known.id == counter.id; });
    m_knownCounters.append(counter);
    fillCounters();
    askSoon();
}

void QueueFeed::askSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void QueueFeed::lost()
{
    m_soon.stop();
    m_regularly.stop();
}

void QueueFeed::forget()
{
    m_day.clear();
    m_knownCounters.clear();
    m_visits.refresh(QList<ShownVisit> {});
    m_services.refresh(QList<ServiceStatus> {});
    m_counters.refresh(QList<CounterState> {});
}

void QueueFeed::opened()
{
    askForStatus();
    m_regularly.start();
}

void QueueFeed::askForEverything()
{
    refresh();
    askForStatus();
}

void QueueFeed::askForStatus()
{
    if (!connection().isOnline()) {
        return;
    }
    const auto status = connection().query(u"queue:status"_s);
    whenDoneHere(status, this, [this](const Result<QJsonObject> &answer) {
        const Result<Done> taken = answer.and_then([this](const QJsonObject &body) {
            return m_services.refresh(body[u"status"_s][u"services"_s].toArray());
        });
        if (taken) {
            m_services.setStale(!connection().isOnline());
        } else {
            Q_EMIT failed(taken.error());
        }
    });
}

// The services are asked for.
void QueueFeed::recovered()
{
    m_visits.setStale(false);
    m_counters.setStale(false);
}

Result<Done> QueueFeed::read(const QString &type, const QJsonObject &data)
{
    if (changesStatus(type)) {
        askSoon();
    }
    if (type == queue::events::refresh) {
        m_day = data.value(u"businessDay"_s).toString();
        return readVisits(data.value(u"data"_s).toArray());
    }
    if (type == queue::events::setup) {
        readCounters(data.value(u"counters"_s).toArray());
    } else if (type == queue::events::counter) {
        return Counter::fromJson(data.value(u"counter"_s).toObject())
            .map([this](const Counter &counter) {
                takeCounter(counter);
                return Done {};
            });
    } else if (type == queue::events::update && data.contains(u"visit"_s)) {
        return ShownVisit::fromJson(data.value(u"visit"_s).toObject())
            .map([this](const ShownVisit &visit) {
                takeVisit(visit);
                return Done {};
            });
    }
    return Done {}; // not about the lists
}

// What can be read is shown; the rest makes it no worse.
Result<Done> QueueFeed::readVisits(const QJsonArray &array)
{
    QSet<QString> open;
    for (const QJsonValue visit : array) {
        open.insert(idText(visit[u"id"_s]));
    }
    QList<ShownVisit> over = m_visits.values();
    const bool haveEnded = std::any_of(over.cbegin(), over.cend(),
        [&open](const ShownVisit &visit) { return hasEnded(visit, open); });
    over.removeIf([](const ShownVisit &visit) { return !queue::isOver(visit.state); });
    Result<Done> taken = m_visits.refresh(array);
    for (const ShownVisit &visit : over) { // a snapshot does not tell of them
        m_visits.update(visit);
    }
    m_visits.setStale(false);
    if (haveEnded) {
        Q_EMIT turned();
    }
    return taken;
}

void QueueFeed::readCounters(const QJsonArray &array)
{
    m_knownCounters = readableOf<Counter>(array);
    m_counters.refresh(counterStates(m_knownCounters, m_visits.values(), m_services.values()));
    m_counters.setStale(false);
}

// Where a counter is as it was, nothing is told.
void QueueFeed::fillCounters()
{
    for (const CounterState &counter :
        counterStates(m_knownCounters, m_visits.values(), m_services.values())) {
        m_counters.update(counter);
    }
}

} // namespace loket::client
