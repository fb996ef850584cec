// What is going on in the house now, in memory: services, counters, the visits that are open or may
// rejoin, and the lines in calling order. A projection of the database, rebuilt at the start and at
// each change of the business day, and fed with what was committed. What it tells is always what
// one that is read now would tell. Lives on the hub's thread.
//
// Visits of days gone by that are not closed yet are not on it, but for who is at a counter.
#pragma once

#include "modules/queue/clinic.h"
#include "modules/queue/estimate.h"
#include "modules/queue/queuetypes.h"
#include "modules/queue/requests.h"
#include "modules/queue/waitingline.h"

#include <QMap>
#include <QSet>

#include <memory>

namespace loket::queue {

// What the database holds of the house on one business day.
struct BoardContents {
    QString businessDay = {};
    QList<Service> services = {};
    QList<Counter> counters = {};
    QList<Visit> visits = {}; // open, and no-shows of today
    QMap<QString, QList<RecentCall>> calls = {}; // of today, by service, oldest first
    QHash<QString, QList<Held>> held = {}; // by service, oldest first
};

// Somebody's place in line, from 1.
struct Position {
    QString visitId = {};
    int position = 0;
    Estimate estimate = {};
    bool isGetReady = false; // for the first time no more than two are ahead
};

// So many of the newest visits count for an estimate; a few more are known, for those that are
// undone.
inline constexpr int heldCounted = 20;
inline constexpr int heldKept = 2 * heldCounted;

class Board {
public:
    explicit Board(std::shared_ptr<const Clinic> clinic);

    void reset(const BoardContents &contents, Instant now);
    // Older versions of a visit than the known one are passed over.
    void apply(const Step &step);
    void set(const Service &service);
    void set(const Counter &counter);
    void removeService(const QString &id);
    void removeCounter(const QString &id);

    // Plays forward what has changed since the last time, or everything, and tells whose position
    // changed.
    QList<Position> refresh(Instant now);
    QList<Position> refreshAll(Instant now);

    // Another one after each change: what was read is as it was as long as it is the same.
    quint64 edition() const { return m_edition; }
    const QMap<QString, Service> &services() const { return m_services; }
    const QMap<QString, Counter> &counters() const { return m_counters; }
    const Visit *visit(const QString &id) const;
    QList<Visit> visits() const; // by time of issue
    QList<Visit> visitsOfPatient(const QString &patientKey) const;
    QString serviceName(const QString &id, const QString &language = {}) const;
    QString counterName(const QString &id, const QString &language = {}) const;
    // As they were called when the visit was there; in that language where that name is theirs
    // still.
    QString serviceName(const Stop &stop, const QString &language) const;
    QString counterName(const Stop &stop, const QString &language) const;

    int waiting(const QString &serviceId) const;
    int numbersInUse(const QString &series, const QString &businessDay) const;
    QList<Visit> atCounters(const QString &serviceId) const; // called or serving, newest call first
    const Visit *atCounter(const QString &counterId) const;
    int openCounters(const QString &serviceId) const;
    // Newest first, each number once.
    QList<RecentCall> recentCalls(const QString &serviceId) const;
    // One of the newest of today, by the id of its announcement.
    std::optional<RecentCall> call(const QString &id) const;
    // From 1; 0: it does not wait.
    int positionOf(const Visit &visit, Instant now) const;
    std::optional<Estimate> estimateFor(const Visit &visit, Instant now) const;
    // For one who comes now.
    Estimate estimateForNewcomer(const QString &serviceId, Priority priority, Instant now) const;

private:
    struct Room {
        WaitingLine line = {};
        QList<RecentCall> calls = {}; // oldest first
        QList<Held> held = {}; // oldest first
    };

    void enter(const Visit &visit);
    void leave(const Visit &visit);
    void releaseKept(const QString &counterId);
    bool concerns(const Visit &visit) const;
    void noteCall(const QString &serviceId, const RecentCall &call);
    void noteHeld(const Visit &before, const Step &step);
    void forgetHeld(const Visit &restored);
    QSet<QString> connectedTo(const QSet<QString> &serviceIds) const;
    Millis meanOf(const QString &serviceId) const;
    PlayedCounter played(const Counter &counter, Instant now) const;
    void play(const QSet<QString> &serviceIds, Instant now);
    void positionsIn(const QString &serviceId, Instant now, QList<Position> &moved);

    Millis ageing() const { return m_clinic->settings.ageing; }

    std::shared_ptr<const Clinic> m_clinic;
    quint64 m_edition = 0;
    QString m_businessDay;
    QMap<QString, Service> m_services;
    QMap<QString, Counter> m_counters;
    QHash<QString, Visit> m_visits;
    QMultiHash<QString, QString> m_byPatient; // visit ids
    QHash<QString, QString> m_atCounter; // visit ids by counter
    QHash<QString, Room> m_rooms; // by service
    QHash<QPair<QString, QString>, int> m_numbersInUse; // by series and business day
    QSet<QString> m_changed; // services
    QHash<QString, int> m_positions; // as last told, by visit
    QSet<QString> m_toldToGetReady; // visits
    Forecast m_forecast;
};

} // namespace loket::queue
