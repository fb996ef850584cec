// The counter that somebody works at: who is there now, and who comes next.
#pragma once

#include "client/queue/queuefeed.h"

#include <QObject>
#include <QQmlEngine>

namespace loket::console {

class Desk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString counterId READ counterId NOTIFY changed)
    Q_PROPERTY(QString counterName READ counterName NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool away READ isAway NOTIFY changed)
    Q_PROPERTY(QDateTime backAt READ backAt NOTIFY changed)
    Q_PROPERTY(QString personId READ personId NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(bool anothers READ isAnothers NOTIFY changed)
    Q_PROPERTY(bool free READ isFree NOTIFY changed)
    Q_PROPERTY(QStringList serviceIds READ serviceIds NOTIFY changed)
    Q_PROPERTY(bool hasCurrent READ hasCurrent NOTIFY changed)
    Q_PROPERTY(loket::queue::ShownVisit current READ current NOTIFY changed)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed)
    Q_PROPERTY(loket::queue::ShownVisit next READ next NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(int openCounters READ openCounters NOTIFY changed)
    Q_PROPERTY(QStringList servedIds READ servedIds NOTIFY changed)
public:
    // `feed` must outlive the desk.
    explicit Desk(client::QueueFeed &feed, QObject *parent = nullptr);

    // Empty: at no counter. `personId`: who is signed in.
    void setCounter(const QString &counterId, const QString &personId);
    QString counterId() const { return m_counter.id; }
    QString counterName() const { return m_counter.name; }
    bool isOpen() const { return m_counter.isOpen; }
    bool isAway() const { return m_counter.isAway; } // on a break
    QDateTime backAt() const { return m_counter.backTime(); }
    QString personId() const { return m_counter.personId; } // who works there
    QString personName() const { return m_counter.personName; }
    // A colleague works there: nothing can be done at it before it is taken over.
    bool isAnothers() const;
    bool isUnattended() const; // open, and nobody works there
    // Somebody may be called.
    bool isFree() const { return m_counter.isCalling() && !hasCurrent() && !isAnothers(); }
    // Whether it serves this service.
    Q_INVOKABLE bool serves(const QString &serviceId) const;
    QStringList serviceIds() const { return m_counter.serviceIds; }
    // Called to this counter, or served there. An empty visit where hasCurrent() is false.
    bool hasCurrent() const { return !m_current.id.isEmpty(); }
    const queue::ShownVisit &current() const { return m_current; }
    // The first who waits for this counter's services and may be called now.
    bool hasNext() const { return !m_next.id.isEmpty(); }
    const queue::ShownVisit &next() const { return m_next; }
    int waiting() const { return m_waiting; } // for this counter's services
    int openCounters() const { return m_openCounters; } // of the house
    // The services that an open counter of the house serves.
    const QStringList &servedIds() const { return m_servedIds; }

    // Reckons anew; also for what only time changes (a cooldown that ends).
    void look();

Q_SIGNALS:
    void changed();

private:
    bool isCallable(const queue::ShownVisit &visit) const;
    bool comesNext(const queue::ShownVisit &visit) const;

    client::QueueFeed &m_feed;
    QString m_wanted;
    QString m_ownId;
    client::CounterState m_counter;
    queue::ShownVisit m_current;
    queue::ShownVisit m_next;
    int m_waiting = 0;
    int m_openCounters = 0;
    QStringList m_servedIds;
};

} // namespace loket::console
