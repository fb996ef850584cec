// The SQL of visits, and nothing else. Lives inside one transaction, on the database's thread.
#pragma once

#include "modules/queue/callingorder.h"
#include "modules/queue/numbering.h"
#include "modules/queue/queuetypes.h"
#include "storage/transaction.h"

#include <QMap>

namespace loket::queue {

struct VisitFilter {
    QString businessDay = {};
    QStringList serviceIds = {}; // where it is, or was last; empty: all
    std::optional<State> state = {};
    bool isOver = false; // those alone, the last that ended first
    QString text = {}; // as typed: in the number, the patient's id …
    bool byName = false; // … or what the patient is called
    bool isBooked = false; // only those with an appointment
    int limit = 1000;
    int offset = 0;
};

// Who has given out which number last.
struct LastNumber {
    QString actor = {};
    QString number = {};
    Instant at = {};
};

class QueueStore {
public:
    explicit QueueStore(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    // Visits, with the stops that have ended.
    std::optional<Visit> visit(const QString &id);
    std::optional<Visit> visitAtCounter(const QString &counterId);
    std::optional<Visit> visitByTokenHash(const QString &hash);
    std::optional<Visit> visitByCode(const QString &code); // that was given for a booking
    // Of the newest numbers, the last first.
    QList<LastNumber> lastNumbers(int events);
    QList<Visit> visits(const VisitFilter &filter); // by time of issue
    int count(const VisitFilter &filter); // of all its pages
    QList<Visit> openVisits(const QString &site); // of all days
    // That wait for it, are there, or have it on their route.
    int openVisitsAt(const QString &serviceId);
    QList<Visit> openVisitsUntil(const QString &site, const QString &lastBusinessDay);
    QList<Visit> visitsWithState(State state, const QString &businessDay);
    // Every call since then and after that event, by service, oldest first.
    QMap<QString, QList<RecentCall>> calls(Instant since, qint64 after);
    // The event with which a person closed that day last; 0: nobody has.
    qint64 closingOf(const QString &businessDay);
    // Another open visit of that patient there on that day.
    std::optional<Visit> openVisitOf(
        const QString &patientId, const QString &serviceId, const QString &businessDay);

    // Open visits of that service with the same appointment, but for this one.
    QList<Visit> bookedBeside(const Visit &visit);

    // The one that has come farthest, of these the newest.
    std::optional<Visit> openVisitOf(const QString &patientId, const QString &businessDay);

    void insert(const Visit &visit);
    // At most so many that were written before there was a search text get their own; gives how
    // many.
    enum class Unfolded { Open, All };
    int foldUnfolded(Unfolded which, int most);
    // Claims the visit as it was read (id, version and state) and writes it as it is now, with its
    // ended stops. False: somebody else has changed it.
    bool update(const Visit &before, const Visit &after);
    void setPerson(const Visit &visit); // what queue:update changes
    void setBooking(const Visit &visit); // what queue:move changes
    // Moves its times, and with them its place in line, to that day. `event` says why.
    void moveInTime(const QString &id, const QString &businessDay, Millis by, qint64 event);
    void renumber(const Visit &visit, qint64 event);
    void addToken(const QString &hash, const QString &visitId);
    void removeTokens(const QString &visitId);

    // The line of one service on this business day.
    // The best of each level that this counter may call: whoever comes first overall is among them.
    QList<Visit> candidates(const QString &serviceId, const QString &counterId,
        const QString &businessDay, Instant now);
    QList<Waiting> waitingFor(const QString &serviceId, const QString &businessDay);
    // When the first of those who wait for it, and may not be called yet, may be.
    std::optional<Instant> nextCallable(
        const QString &serviceId, const QString &businessDay, Instant now);
    std::optional<qint64> firstKey(const QString &serviceId, int level);
    void releaseKept(
        const QString &counterId); // those who were kept for this counter are anybody's

    // Numbers.
    std::optional<SeriesRow> series(
        const QString &site, const QString &businessDay, const QString &series);
    void setSeries(const QString &site, const QString &businessDay, const QString &series,
        const SeriesRow &row);
    // What one day has given out the other has, too.
    void carrySeries(const QString &site, const QString &from, const QString &to);
    // Of numbers that may not be given out again.
    QSet<int> takenSequences(
        const QString &site, const QString &businessDay, const QString &series);
    bool isNumberTaken(const Visit &visit); // by another visit

    // Figures. Times are half open: from ≤ t < to.
    QList<Stop> endedStops(Instant from, Instant to);
    QMap<Named, int> issuedByService(Instant from, Instant to);
    // What the newest visits held a counter, by service, oldest first.
    QHash<QString, QList<Held>> held(Instant since, int limit);

private:
    QList<Visit> select(const QString &sql, const QVariantList &values);
    std::optional<Visit> one(const QString &sql, const QVariantList &values);
    void addEndedStops(Visit &visit, int count);
    void insertStop(const QString &visitId, qsizetype number, const Stop &stop);
    void deleteStop(const QString &visitId, qsizetype number);
    void saveEndedStops(const Visit &before, const Visit &after);

    Transaction &m_transaction;
};

} // namespace loket::queue
