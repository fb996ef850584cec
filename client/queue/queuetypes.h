// The queue as the server sends it (contract, section 6). Values; QML reads their properties.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

#include <optional>

namespace loket::client {

// The enums of the queue, for QML: `Queue.Waiting`.
namespace queue {
Q_NAMESPACE
enum class State { Booked, Waiting, Called, Serving, Parked, Done, NoShow, Cancelled, Closed };
Q_ENUM_NS(State)
enum class Priority { Urgent, High, Normal, Low };
Q_ENUM_NS(Priority)

std::optional<State> stateFromText(const QString &text);
QString toText(State state);
std::optional<Priority> priorityFromText(const QString &text);
QString toText(Priority priority);
// Neither finished nor given up: it still belongs on the screen.
bool isOpen(State state);
}

struct WaitRange {
    int low = -1; // minutes; -1: not known
    int high = -1;

    static WaitRange fromJson(const QJsonValue &value);
    bool operator==(const WaitRange &) const = default;
};

class Visit {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString serviceId MEMBER serviceId)
    Q_PROPERTY(QString serviceName MEMBER serviceName)
    Q_PROPERTY(loket::client::queue::State state MEMBER state)
    Q_PROPERTY(loket::client::queue::Priority priority MEMBER priority)
    Q_PROPERTY(int position MEMBER position)
    Q_PROPERTY(QString counterId MEMBER counterId)
    Q_PROPERTY(QString counterName MEMBER counterName)
    Q_PROPERTY(int calls MEMBER calls)
    Q_PROPERTY(QString patientId MEMBER patientId)
    Q_PROPERTY(QString patientName MEMBER patientName)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(bool noShowOffered MEMBER noShowOffered)
    Q_PROPERTY(QDateTime issuedAt MEMBER issuedAt)
    Q_PROPERTY(QDateTime eligibleAt MEMBER eligibleAt)
    Q_PROPERTY(QDateTime calledAt MEMBER calledAt)
    Q_PROPERTY(QDateTime startedAt MEMBER startedAt)
public:
    QString id;
    QString number;
    QString serviceId;
    QString serviceName;
    queue::State state = queue::State::Waiting;
    queue::Priority priority = queue::Priority::Normal;
    int position = 0; // in its service's queue, from 1; 0: not waiting
    WaitRange estimatedWait;
    QString counterId;
    QString counterName;
    int calls = 0;
    QString patientId;
    QString patientName;
    QString language;
    QString reason; // why it is parked
    QString keptFor; // the counter it comes back to
    bool noShowOffered = false; // called as often as the clinic calls
    int level = 2; // the order between services: a lower one is called first
    QDateTime issuedAt;
    QDateTime eligibleAt; // from when it may be called: its waiting counts from here
    QDateTime appointmentAt; // invalid: a walk-in
    QDateTime calledAt; // first call
    QDateTime startedAt;
    QDateTime coolsUntil; // put back a moment ago: not called again before this
    qint64 version = 0;

    // UNREADABLE_ANSWER naming the field, where id, number, service or state is missing or unknown.
    static Result<Visit> fromJson(const QJsonObject &json);
    bool operator==(const Visit &) const = default;
};

struct NowServing {
    QString number;
    QString counter;

    bool operator==(const NowServing &) const = default;
};

struct Service {
    QString id;
    QString name;
    QString prefix;
    int waiting = 0;
    int serving = 0;
    int openCounters = 0;
    WaitRange estimatedWait;
    QList<NowServing> nowServing;
    int numbersLeft = 0; // of today's series
    bool numbersLow = false; // staff should know

    static Result<Service> fromJson(const QJsonObject &json);
    bool operator==(const Service &) const = default;
};

class Counter {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool isOpen MEMBER isOpen)
    Q_PROPERTY(QStringList serviceIds MEMBER serviceIds)
public:
    QString id;
    QString name;
    bool isOpen = false;
    QStringList serviceIds; // in the order in which it calls

    static Result<Counter> fromJson(const QJsonObject &json);
    bool operator==(const Counter &) const = default;
};

} // namespace loket::client
