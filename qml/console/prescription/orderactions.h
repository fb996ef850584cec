// What is done with prescriptions.
#pragma once

#include "client/prescription/prescriptionfeed.h"
#include "qml/console/core/actions.h"
#include "qml/console/prescription/orderdraft.h"

namespace loket::console {

// What a dialog says of a new prescription, beside its medicines.
class OrderWish {
    Q_GADGET
    QML_VALUE_TYPE(orderWish)
    Q_PROPERTY(QString patientId MEMBER patientId)
    Q_PROPERTY(QString patientName MEMBER patientName)
    Q_PROPERTY(QString visitId MEMBER visitId)
    Q_PROPERTY(QString pharmacyId MEMBER pharmacyId)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString priority MEMBER priority)
    Q_PROPERTY(QString prescriber MEMBER prescriber)
    Q_PROPERTY(double weight MEMBER weight)
    Q_PROPERTY(QString note MEMBER note)
public:
    QString patientId;
    QString patientName;
    QString visitId; // empty: the server finds the visit of that patient, if there is one
    QString pharmacyId;
    QString kind;
    QString priority;
    QString prescriber; // empty: who orders
    double weight = 0; // kilograms; 0: not given
    QString note;
};

class OrderActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::console::OrderDraft *draft READ draft CONSTANT)
    // What the action that waits for its answer is about; empty: none.
    Q_PROPERTY(QString workingOrder READ workingOrder NOTIFY workingChanged)
public:
    // Both must outlive it.
    OrderActions(client::ServerConnection &connection, client::PrescriptionFeed &feed,
        QObject *parent = nullptr);

    OrderDraft *draft() { return &m_draft; }
    QString workingOrder() const { return working().isEmpty() ? QString() : m_orderId; }

    // With the medicines of the draft.
    Q_INVOKABLE void create(const loket::console::OrderWish &wish);
    Q_INVOKABLE void prepare(const QString &orderId, bool takeOver);
    // An empty `itemId`: all that are open.
    Q_INVOKABLE void dispense(const QString &orderId, const QString &itemId);
    Q_INVOKABLE void dispensePart(
        const QString &orderId, const QString &itemId, int given, const QString &reason);
    Q_INVOKABLE void substitute(const QString &orderId, const QString &itemId,
        const QString &substitute, const QString &reason);
    Q_INVOKABLE void refuse(const QString &orderId, const QString &itemId, const QString &reason);
    Q_INVOKABLE void reopen(const QString &orderId, const QString &itemId);
    Q_INVOKABLE void makeReady(const QString &orderId);
    Q_INVOKABLE void collect(const QString &orderId);
    Q_INVOKABLE void cancel(const QString &orderId, const QString &reason);

Q_SIGNALS:
    void done(const QString &action, const loket::prescription::Prescription &order);

private:
    void act(const QString &action, const QString &command, const QString &orderId,
        QJsonObject data = {});
    void settle(const QString &orderId, const QString &itemId, const QString &outcome,
        QJsonObject data = {});
    Result<Done> take(const QString &action, const QJsonObject &body) override;

    client::PrescriptionFeed &m_feed;
    OrderDraft m_draft;
    QString m_orderId;
};

} // namespace loket::console
