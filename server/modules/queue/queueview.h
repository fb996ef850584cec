// The queue as clients see it (contract, section 6). Reads the board; lives on the hub's thread.
#pragma once

#include "commands/marks.h"
#include "modules/queue/queueservice.h"
#include "vocabulary/queue/names.h"
#include "vocabulary/queue/shownvisit.h"

namespace loket::queue {

class QueueView {
public:
    // What capabilities say of visits is with them; none where nobody says anything.
    explicit QueueView(const QueueService &service, const Marks *marks = nullptr)
        : m_service(service),
          m_marks(marks)
    {
    }

    QJsonObject visit(const Visit &visit, Viewer viewer) const;
    void forget() const { m_written = {}; } // what capabilities say is other now
    QJsonArray visits(const QList<Visit> &visits, Viewer viewer) const;
    QJsonObject status(Viewer viewer) const;
    QJsonArray counters() const; // for staff
    // With the number that is there now; who works there is for staff.
    QJsonObject counter(const Counter &counter, Viewer viewer) const;
    QJsonObject statistics(const Statistics &statistics) const;

    // Events. Those for rooms hold numbers and no names.
    QJsonObject serviceState(const Service &service) const; // queue_state; also of one that is gone
    QJsonObject roomUpdate(const Step &step, const QString &serviceId) const; // queue_update
    // queue_update with the visit, as staff sees it.
    QJsonObject staffUpdate(const Step &step, const QJsonObject &visit) const;
    QJsonObject announcement(const Visit &visit) const;
    // What the counter of a call is called: as it was then, and in that language where it is still
    // called so.
    QString placeOf(const RecentCall &call, const QString &language) const;
    QJsonObject patientCalled(const Visit &visit) const;
    QJsonObject positionUpdate(const Visit &visit, int position, const Estimate &estimate) const;
    QJsonObject getReady(const Visit &visit, int position) const;
    QJsonObject visitUpdate(const Visit &visit) const; // for the patient
    QJsonObject refresh() const; // queue_refresh
    QJsonObject setup() const; // queue_setup
    QJsonObject seriesLow(const Service &service) const; // series_low
    // An event of this name, with the time.
    QJsonObject event(const QString &type, QJsonObject members) const;

private:
    // A change is written for staff's screens and a moment later for who made it.
    struct Written {
        QString id;
        qint64 version = 0;
        Viewer viewer = Viewer::Staff;
        Instant now;
        quint64 edition = 0;

        bool operator==(const Written &) const = default;
    };

    QJsonObject write(const Visit &visit, Viewer viewer, Instant now) const;
    ShownVisit shown(const Visit &visit, const QString &language, Instant now) const;
    QJsonArray stops(const Visit &visit, const QString &language) const;
    QList<NowServing> nowServing(const QString &serviceId) const;
    QList<RecentCall> recentCalls(const QString &serviceId) const;
    QStringList spokenIn(const QString &language) const;
    ServiceStatus statusOf(const Service &service) const;
    QJsonObject kioskOffer() const;
    void putBreak(ServiceStatus &status) const;

    const QueueService &m_service;
    const Marks *m_marks;
    mutable Written m_written; // the visit that was written last …
    mutable QJsonObject m_visit; // … and what it is
};

} // namespace loket::queue
