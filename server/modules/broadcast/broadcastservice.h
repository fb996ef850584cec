// Broadcasts: what is changed through the journal, what memory knows of them, and when they begin
// and end.
#pragma once

#include "core/random.h"
#include "modules/broadcast/broadcastwork.h"

#include <QFuture>
#include <QObject>

namespace loket::broadcast {

// Some of a long list, and whether there are more.
struct Page {
    QList<Broadcast> broadcasts;
    bool hasMore = false;
};

// Lives on the hub's thread. `journal`, `clock` and `random` outlive it.
class BroadcastService final : public QObject {
    Q_OBJECT
public:
    BroadcastService(Journal &journal, const Clock &clock, Random &random,
        BroadcastSettings settings, QObject *parent = nullptr);

    // Reads the board from the database.
    QFuture<Result<Done>> start();
    // Each finishes when it is on disk. A retry with the same key gives the first answer again.
    QFuture<Result<Broadcast>> send(Broadcast wish, const OnceKey &once);
    QFuture<Result<Broadcast>> withdraw(const QString &id, const Doer &doer, const OnceKey &once);
    QFuture<Result<Broadcast>> read(
        const QString &id, const Reader &reader, const Roles &roles, const OnceKey &once);
    // These people have it before them now.
    void tell(const QString &id, const QList<Reader> &people);
    // Those that are over, the last first.
    QFuture<Result<Page>> past(int limit, int offset);
    QFuture<Result<QList<Reader>>> readers(const QString &id);
    // To be called every second: what begins and ends by itself.
    void tick();
    void moveInTime(Millis by);

    const BroadcastBoard &board() const { return m_board; }
    std::optional<Broadcast> find(const QString &id) const { return m_board.find(id, now()); }
    QList<Broadcast> all() const { return m_board.all(now()); }
    QList<Broadcast> current() const { return m_board.current(now()); }
    Instant now() const { return m_clock.now(); }

Q_SIGNALS:
    // It is new, has begun, ended, or was read by more.
    void changed(const QString &id);
    void begun(const QString &id);
    void readBy(const QString &id, const loket::broadcast::Reader &reader);
    // All have other times.
    void moved();

private:
    QFuture<Result<Done>> readAnew();
    void apply(const Event &event);
    void announce(const Event &event);
    // What has become of it; tells where it is not what it was.
    void look(const QString &id);
    void noteStates();

    Journal &m_journal;
    const Clock &m_clock;
    Random &m_random;
    const BroadcastSettings m_settings;
    BroadcastBoard m_board;
    QHash<QString, State> m_states; // as they were told
};

} // namespace loket::broadcast
