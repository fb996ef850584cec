// A service: what it is, and how it is doing.
#pragma once

#include "core/result.h"
#include "vocabulary/queue/call.h"
#include "vocabulary/queue/estimate.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

namespace loket::queue {

// QML reads its properties.
struct Service {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QJsonObject names MEMBER names)
    Q_PROPERTY(QString prefix MEMBER prefix)
    Q_PROPERTY(int firstNumber MEMBER firstNumber)
    Q_PROPERTY(int lastNumber MEMBER lastNumber)
    Q_PROPERTY(int expectedMinutes MEMBER expectedMinutes)
    Q_PROPERTY(QStringList route MEMBER route)
    Q_PROPERTY(QString hours MEMBER hours)
    Q_PROPERTY(bool offersPriority MEMBER offersPriority)
public:
    QString id = {};
    QString name = {};
    QJsonObject names = {}; // by language; `name` where one is missing
    QString prefix = {}; // of the numbers; unique
    int firstNumber = 1;
    int lastNumber = 999;
    int expectedMinutes = 5; // of one visit, until enough are known
    QStringList route = {}; // the services to which people usually go from here, in order
    QString hours = {}; // OpeningHours, as they are written; empty: always
    bool offersPriority = false; // kiosks ask there who is old, pregnant or disabled

    QString nameIn(const QString &language) const { return names.value(language).toString(name); }
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER naming the member that is missing.
    static Result<Service> fromJson(const QJsonObject &json);
    bool operator==(const Service &) const = default;
};

// QML reads its properties.
struct ServiceStatus {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString prefix MEMBER prefix)
    Q_PROPERTY(int waiting MEMBER waiting)
    Q_PROPERTY(int serving MEMBER serving)
    Q_PROPERTY(int openCounters MEMBER openCounters)
    Q_PROPERTY(int waitLow READ waitLow)
    Q_PROPERTY(int waitHigh READ waitHigh)
    Q_PROPERTY(bool isAway MEMBER isAway)
    Q_PROPERTY(QDateTime backAt READ backTime)
    Q_PROPERTY(bool isClosed MEMBER isClosed)
    Q_PROPERTY(QDateTime turnsAt READ turnTime)
    Q_PROPERTY(bool offersPriority MEMBER offersPriority)
public:
    QString id = {};
    QString name = {};
    QJsonObject names = {};
    QString prefix = {};
    int waiting = 0;
    int serving = 0; // called or served
    int openCounters = 0;
    std::optional<Estimate> estimatedWait = {}; // of who comes now
    QList<NowServing> nowServing = {};
    std::optional<int> numbersLeft = {}; // of today's series; for staff
    bool numbersLow = false; // those are few
    bool isAway = false; // all counters that are open for it are on a break
    std::optional<Instant> backAt = {}; // when the first of them is back; none: nobody knows
    bool isClosed = false; // by its hours: it gives out no numbers by itself
    std::optional<Instant> turnsAt = {}; // when it opens or closes next
    bool offersPriority = false;

    QString nameIn(const QString &language) const { return names.value(language).toString(name); }
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where id or name is missing.
    static Result<ServiceStatus> fromJson(const QJsonObject &json);
    bool operator==(const ServiceStatus &) const = default;

private:
    int waitLow() const { return estimatedWait ? estimatedWait->low : -1; }
    int waitHigh() const { return estimatedWait ? estimatedWait->high : -1; }
    QDateTime backTime() const;
    QDateTime turnTime() const;
};

} // namespace loket::queue
