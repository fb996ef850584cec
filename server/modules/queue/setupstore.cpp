#include "modules/queue/setupstore.h"

#include <QJsonArray>

namespace loket::queue {
namespace {

const QString selectService =
    u"SELECT id, name, names, prefix, first_number, last_number, expected_minutes FROM queue_service "_s;
const QString selectCounter = u"SELECT id, name, names, service_ids, is_open FROM queue_counter "_s;

Service serviceFrom(const Row &row)
{
    return {.id = row.text(0),
        .name = row.text(1),
        .names = row.object(2),
        .prefix = row.text(3),
        .firstNumber = static_cast<int>(row.integer(4)),
        .lastNumber = static_cast<int>(row.integer(5)),
        .expectedMinutes = static_cast<int>(row.integer(6))};
}

Counter counterFrom(const Row &row)
{
    Counter counter {.id = row.text(0), .name = row.text(1), .names = row.object(2)};
    for (const QJsonValue serviceId : row.array(3)) {
        counter.serviceIds.append(serviceId.toString());
    }
    counter.isOpen = row.flag(4);
    return counter;
}

} // namespace

QList<Service> SetupStore::services()
{
    static const QString sql = selectService + u"ORDER BY id"_s;
    return m_transaction.select(sql, {}, serviceFrom);
}

std::optional<Service> SetupStore::service(const QString &id)
{
    static const QString sql = selectService + u"WHERE id = ?"_s;
    return m_transaction.first(sql, {id}, serviceFrom);
}

std::optional<Service> SetupStore::serviceWithPrefix(const QString &prefix)
{
    static const QString sql = selectService + u"WHERE prefix = ?"_s;
    return m_transaction.first(sql, {prefix}, serviceFrom);
}

void SetupStore::insert(const Service &service)
{
    m_transaction.execute(
        u"INSERT INTO queue_service (id, name, names, prefix, first_number, last_number, "
        "expected_minutes) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {service.id, service.name, toSql(service.names), service.prefix, service.firstNumber,
            service.lastNumber, service.expectedMinutes});
}

void SetupStore::update(const Service &service)
{
    m_transaction.execute(u"UPDATE queue_service SET name = ?, names = ?, prefix = ?, first_number "
                          u"= ?, last_number = ?, "
                          "expected_minutes = ? WHERE id = ?"_s,
        {service.name, toSql(service.names), service.prefix, service.firstNumber,
            service.lastNumber, service.expectedMinutes, service.id});
}

void SetupStore::removeService(const QString &id)
{
    m_transaction.execute(u"DELETE FROM queue_service WHERE id = ?"_s, {id});
}

int SetupStore::openVisitsAt(const QString &serviceId)
{
    // The first condition is that of a partial index.
    const auto count = m_transaction.first(
        u"SELECT COUNT(*) FROM queue_visit WHERE state IN ('booked', 'waiting', 'called', "
        u"'serving', "
        "'parked', 'no_show') AND state <> 'no_show' AND (service_id = ? OR route LIKE ?)"_s,
        {serviceId, u"%\"serviceId\":\"%1\"%"_s.arg(serviceId)},
        [](const Row &row) { return row.integer(0); });
    return static_cast<int>(count.value_or(0));
}

QList<Counter> SetupStore::counters()
{
    static const QString sql = selectCounter + u"ORDER BY id"_s;
    return m_transaction.select(sql, {}, counterFrom);
}

std::optional<Counter> SetupStore::counter(const QString &id)
{
    static const QString sql = selectCounter + u"WHERE id = ?"_s;
    return m_transaction.first(sql, {id}, counterFrom);
}

void SetupStore::insert(const Counter &counter)
{
    m_transaction.execute(
        u"INSERT INTO queue_counter (id, name, names, service_ids, is_open) VALUES (?, ?, ?, ?, ?)"_s,
        {counter.id, counter.name, toSql(counter.names),
            toSql(QJsonArray::fromStringList(counter.serviceIds)), counter.isOpen ? 1 : 0});
}

void SetupStore::update(const Counter &counter)
{
    m_transaction.execute(
        u"UPDATE queue_counter SET name = ?, names = ?, service_ids = ?, is_open = ? WHERE id = ?"_s,
        {counter.name, toSql(counter.names), toSql(QJsonArray::fromStringList(counter.serviceIds)),
            counter.isOpen ? 1 : 0, counter.id});
}

void SetupStore::removeCounter(const QString &id)
{
    m_transaction.execute(u"DELETE FROM queue_counter WHERE id = ?"_s, {id});
}

} // namespace loket::queue
