#include "client/queue/queuefeed.h"

#include "core/whendone.h"

#include <QJsonArray>

namespace loket::client {

namespace {

template <class T>
Result<QList<T>> readAll(const QJsonArray &array)
{
    QList<T> values;
    for (const QJsonValue &entry : array) {
        Result<T> value = T::fromJson(entry.toObject());
        if (!value) {
            return fail(value.error());
        }
        values.append(std::move(*value));
    }
    return values;
}

} // namespace

QueueFeed::QueueFeed(ServerConnection &connection, FeedTimes times, QObject *parent)
    : ChannelFeed(connection, u"staff"_s, parent)
{
    keep({&m_visits, &m_services, &m_counters});
    m_soon.setSingleShot(true);
    m_soon.setInterval(times.afterEvent);
    connect(&m_soon, &QTimer::timeout, this, &QueueFeed::askForStatus);
    m_regularly.setInterval(times.between);
    connect(&m_regularly, &QTimer::timeout, this, &QueueFeed::askForEverything);
    connect(&connection, &ServerConnection::refused, this, &QueueFeed::failed);
    connect(&m_visits, &FreshModel::changed, this, &QueueFeed::showNumbers);
}

void QueueFeed::takeVisit(const Visit &visit)
{
    m_visits.update(visit);
    askSoon();
}

void QueueFeed::takeCounter(const Counter &counter)
{
    m_counters.update(counter);
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
    m_visits.refresh({});
    m_services.refresh(QList<Service> {});
    m_counters.refresh({});
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
            return m_services.refresh(body.value(u"status"_s).toObject());
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
    askSoon();
    if (type == u"queue_refresh"_s) {
        return readVisits(data.value(u"data"_s).toArray());
    }
    if (type == u"queue_setup"_s) {
        return readCounters(data.value(u"counters"_s).toArray());
    }
    if (type == u"counter_update"_s) {
        return Counter::fromJson(data.value(u"counter"_s).toObject())
            .map([this](const Counter &counter) {
                m_counters.update(counter);
                return Done {};
            });
    }
    if (type == u"queue_update"_s && data.contains(u"visit"_s)) {
        return Visit::fromJson(data.value(u"visit"_s).toObject()).map([this](const Visit &visit) {
            m_visits.update(visit);
            return Done {};
        });
    }
    return Done {}; // not about the lists
}

Result<Done> QueueFeed::readVisits(const QJsonArray &array)
{
    return readAll<Visit>(array).map([this](const QList<Visit> &visits) {
        m_visits.refresh(visits);
        m_visits.setStale(false);
        return Done {};
    });
}

Result<Done> QueueFeed::readCounters(const QJsonArray &array)
{
    return readAll<Counter>(array).map([this](const QList<Counter> &counters) {
        m_counters.refresh(counters);
        m_counters.setStale(false);
        return Done {};
    });
}

void QueueFeed::showNumbers()
{
    QHash<QString, QString> numbers;
    for (const Visit &visit : m_visits.values()) {
        if (visit.state == queue::State::Called || visit.state == queue::State::Serving) {
            numbers.insert(visit.counterId, visit.number);
        }
    }
    m_counters.setNumbers(numbers);
}

} // namespace loket::client
