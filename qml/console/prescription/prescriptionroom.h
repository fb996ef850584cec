// The room in which prescriptions are prepared and given out.
#pragma once

#include "client/prescription/orderfilter.h"
#include "client/prescription/prescriptionfeed.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/core/sight.h"
#include "qml/console/core/today.h"
#include "qml/console/core/visitcalls.h"
#include "qml/console/prescription/orderactions.h"
#include "qml/console/slip/slipactions.h"
#include "vocabulary/prescription/rights.h"
#include "vocabulary/slip/rights.h"

namespace loket::console {

class PrescriptionRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::PrescriptionFeed *feed READ feed CONSTANT)
    Q_PROPERTY(loket::console::OrderActions *actions READ actions CONSTANT)
    Q_PROPERTY(loket::console::SlipActions *slips READ slips CONSTANT)
    Q_PROPERTY(loket::console::VisitCalls *calls READ calls CONSTANT)
    Q_PROPERTY(QList<loket::prescription::Pharmacy> pharmacies READ pharmacies NOTIFY countsChanged)
    Q_PROPERTY(QString me READ me NOTIFY openChanged) // who is signed in
    Q_PROPERTY(int openCount READ openCount NOTIFY countsChanged)
    Q_PROPERTY(int mineCount READ mineCount NOTIFY countsChanged)
    Q_PROPERTY(int nobodysCount READ nobodysCount NOTIFY countsChanged)
    Q_PROPERTY(int lateCount READ badge NOTIFY countsChanged)
    Q_PROPERTY(int collectedToday READ collectedToday NOTIFY countsChanged)
    // Minutes from the order to what is ready, today's in the middle; -1: none was.
    Q_PROPERTY(int medianToday READ medianToday NOTIFY countsChanged)
    Q_PROPERTY(QDateTime today READ today NOTIFY todayChanged) // its beginning
    Q_PROPERTY(bool mayPrescribe READ mayPrescribe NOTIFY openChanged)
    Q_PROPERTY(bool mayDispense READ mayDispense NOTIFY openChanged)
    Q_PROPERTY(bool mayLabel READ mayLabel NOTIFY openChanged)
    Q_PROPERTY(bool mayCall READ mayCall NOTIFY openChanged)
public:
    // `workplace` and `calls`, the queue's, must outlive it.
    PrescriptionRoom(Workplace &workplace, VisitCalls &calls, QObject *parent = nullptr);

    client::PrescriptionFeed *feed() { return &m_feed; }
    OrderActions *actions() { return &m_actions; }
    SlipActions *slips() { return &m_slips; }
    VisitCalls *calls() { return &m_calls; }
    const QList<prescription::Pharmacy> &pharmacies() const
    {
        return m_feed.pharmacies()->values();
    }
    QString me() const { return workplace()->connection()->user().id; }
    int openCount() const;
    int mineCount() const;
    int nobodysCount() const;
    int collectedToday() const;
    int medianToday() const;
    QDateTime today() const { return m_today.begin(); }
    int badge() const override; // those that are late
    bool mayPrescribe() const { return workplace()->may(prescription::rights::prescribe); }
    bool mayDispense() const { return workplace()->may(prescription::rights::dispense); }
    bool mayLabel() const { return workplace()->may(slip::rights::printLabels); }
    bool mayCall() const { return workplace()->may(Right::CallQueue); }

    // Where the patient of this one waits to be called from; empty: nowhere.
    Q_INVOKABLE QString serviceOf(const QString &pharmacyId) const;
    // As it is known now; one without an id: it is not.
    Q_INVOKABLE loket::prescription::Prescription order(const QString &orderId) const;
    // The item that somebody could see as the next to be settled; empty: none.
    Q_INVOKABLE QString nextSeen(const QString &orderId) const { return m_sight.seen(orderId); }
    Sight &sight() { return m_sight; }
    // Its patient is called as soon as the visit waits at the pharmacy, if a counter is free then.
    Q_INVOKABLE void callWhenThere(const loket::prescription::Prescription &order);

Q_SIGNALS:
    void countsChanged();
    void todayChanged();

private:
    using Order = prescription::Prescription;
    template <class Predicate>
    int count(Predicate predicate) const;
    void callIfThere();
    void showNext();
    const QList<Order> &orders() const { return m_feed.orders()->values(); }

    client::PrescriptionFeed m_feed;
    OrderActions m_actions;
    SlipActions m_slips;
    VisitCalls &m_calls;
    Order m_toCall;
    Sight m_sight; // of the next item, by prescription
    Today m_today;
};

} // namespace loket::console
