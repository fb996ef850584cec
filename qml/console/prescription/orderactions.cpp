#include "qml/console/prescription/orderactions.h"

#include "vocabulary/json.h"
#include "vocabulary/prescription/names.h"

namespace loket::console {

namespace commands = prescription::commands;

OrderActions::OrderActions(
    client::ServerConnection &connection, client::PrescriptionFeed &feed, QObject *parent)
    : Actions(connection, parent),
      m_feed(feed)
{
}

void OrderActions::create(const OrderWish &wish)
{
    QJsonObject data {{u"patientId"_s, wish.patientId}, {u"pharmacyId"_s, wish.pharmacyId},
        {u"kind"_s, wish.kind}, {u"priority"_s, wish.priority}, {u"items"_s, m_draft.items()}};
    put(data, u"patientName"_s, wish.patientName);
    put(data, u"visitId"_s, wish.visitId);
    put(data, u"prescriber"_s, wish.prescriber);
    put(data, u"note"_s, wish.note);
    if (wish.weight > 0) {
        data.insert(u"weight"_s, wish.weight);
    }
    act(u"create"_s, commands::create, {}, data);
}

void OrderActions::prepare(const QString &orderId, bool takeOver)
{
    act(u"prepare"_s, commands::prepare, orderId, {{u"takeOver"_s, takeOver}});
}

void OrderActions::dispense(const QString &orderId, const QString &itemId)
{
    settle(orderId, itemId, u"dispensed"_s);
}

void OrderActions::dispensePart(
    const QString &orderId, const QString &itemId, int given, const QString &reason)
{
    settle(orderId, itemId, u"partly"_s, {{u"given"_s, given}, {u"reason"_s, reason}});
}

void OrderActions::substitute(
    const QString &orderId, const QString &itemId, const QString &substitute, const QString &reason)
{
    settle(
        orderId, itemId, u"substituted"_s, {{u"substitute"_s, substitute}, {u"reason"_s, reason}});
}

void OrderActions::refuse(const QString &orderId, const QString &itemId, const QString &reason)
{
    settle(orderId, itemId, u"refused"_s, {{u"reason"_s, reason}});
}

void OrderActions::reopen(const QString &orderId, const QString &itemId)
{
    settle(orderId, itemId, u"open"_s);
}

void OrderActions::makeReady(const QString &orderId)
{
    act(u"ready"_s, commands::ready, orderId);
}

void OrderActions::collect(const QString &orderId)
{
    act(u"collect"_s, commands::collect, orderId);
}

void OrderActions::cancel(const QString &orderId, const QString &reason)
{
    act(u"cancel"_s, commands::cancel, orderId, {{u"reason"_s, reason}});
}

void OrderActions::settle(
    const QString &orderId, const QString &itemId, const QString &outcome, QJsonObject data)
{
    put(data, u"itemId"_s, itemId);
    data.insert(u"outcome"_s, outcome);
    act(u"settle"_s, commands::settle, orderId, data);
}

// The order is known before the action is told to be working.
void OrderActions::act(
    const QString &action, const QString &command, const QString &orderId, QJsonObject data)
{
    if (working().isEmpty()) {
        m_orderId = orderId;
        put(data, u"prescriptionId"_s, orderId);
        run(action, command, data);
    }
}

Result<Done> OrderActions::take(const QString &action, const QJsonObject &body)
{
    return prescription::Prescription::fromJson(body.value(u"prescription"_s).toObject())
        .map([&](const prescription::Prescription &order) {
            m_feed.take(order);
            Q_EMIT done(action, order);
            return Done {};
        });
}

} // namespace loket::console
