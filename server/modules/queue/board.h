// What is going on in the house now, in memory: services, counters, the visits that are open or may
// rejoin, and the lines in calling order. A projection of the database, rebuilt at the start and
// fed with what was committed. Lives on the hub's thread.
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

// A number that was called, as a screen lists it.
struct RecentCall {
    QString id = {}; // of the announcement
    QString number = {};
    QString counterId = {};
    QString counterName = {}; // as it was then
    Instant at = {};
};

struct BoardContents {
    QList<Service> services = {};
    QList<Counter> counters = {};
    QList<Visit> visits = {}; // open, and no-shows of today
    QList<Visit> recentlyCalled = {}; // newest first
    QHash<QString, QList<Millis>> durations =
        {}; // by service, oldest first: visits that held a counter
};

// Somebody's place in line, from 1.
struct Position {
    QString visitId = {};
    int position = 0;
    Estimate estimate = {};
    bool isGetReady = false; // for the first time no more than two are ahead
};

class Board {
public:
    explicit Board(std::shared_ptr<const Clinic> clinic);

    void reset(const BoardContents &contents, Instant now);
    // Older versions of a visit than the known one are passed over.
    void apply(const Step &step);
    void forgetNoShows(const QString &businessDay); // of other days: they can no longer rejoin
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
    QList<RecentCall> recentCalls(const QString &serviceId) const; // newest first
    // From 1; 0: it does not wait.
    int positionOf(const Visit &visit, Instant now) const;
    std::optional<Estimate> estimateFor(const Visit &visit, Instant now) const;
    // For one who comes now.
    Estimate estimateForNewcomer(const QString &serviceId, Priority priority, Instant now) const;

private:
    struct Room {
        WaitingLine line = {};
        QList<RecentCall> recentCalls = {};
        QList<Millis> durations = {}; // oldest first
    };

    void enter(const Visit &visit);
    void leave(const Visit &visit);
    void releaseKept(const QString &counterId);
    void noteCall(const Visit &visit);
    void noteDuration(const Visit &before, const Step &step);
    QSet<QString> connectedTo(const QSet<QString> &serviceIds) const;
    Millis meanOf(const QString &serviceId) const;
    PlayedCounter played(const Counter &counter, Instant now) const;
    void play(const QSet<QString> &serviceIds, Instant now);
    void positionsIn(const QString &serviceId, Instant now, QList<Position> &moved);

    Millis ageing() const { return m_clinic->settings.ageing; }

    std::shared_ptr<const Clinic> m_clinic;
    quint64 m_edition = 0;
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
