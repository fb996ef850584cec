// Slows down who guesses passwords, and nobody else.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QHash>
#include <QString>

namespace loket {

// After so many attempts without success every further one waits: 1 s, then twice as long each
// time, up to `longestWait`. Whoever has been quiet for `forgotten` starts anew.
struct ThrottleLimits {
    int freeByPair = 10; // for one account from one address
    int freeByAddress = 30; // whatever the account
    int calm = 50; // for one account, by strangers anywhere; after that …
    int freeInACrowd = 3; // … each address has only these for it
    Millis longestWait = std::chrono::minutes(1);
    Millis forgotten = std::chrono::minutes(15);
    qsizetype remembered = 10'000; // keys of each counter
};

// Counts the attempts of one kind of key. Measures with the monotonic clock. Where there are too
// many keys the one with the fewest attempts is forgotten: nobody gets rid of the own ones by
// making up others.
class AttemptCounter {
public:
    AttemptCounter(const Clock &clock, const ThrottleLimits &limits);

    Millis waitFor(const QString &key) const; // 0: may try now
    int attempts(const QString &key) const;
    // The first `free` make nobody wait.
    void add(const QString &key, int free);
    void takeBack(const QString &key);
    void clear(const QString &key) { m_entries.remove(key); }
    qsizetype size() const { return m_entries.size(); }

private:
    struct Entry {
        int attempts = 0;
        Millis last {};
        Millis openAt {};
    };
    bool isForgotten(const Entry &entry) const;
    void makeRoom();

    const Clock &m_clock;
    const ThrottleLimits m_limits;
    QHash<QString, Entry> m_entries;
};

// Who tries, and for which account.
struct Guess {
    QString account; // as typed, known or not
    QString address;
    // What tells it from strangers and cannot be made up: a browser in which this account signed in
    // before, or a session. It is judged apart; empty: a stranger.
    QString known = {};
};

// Lives on the hub's thread. An attempt counts as failed from its beginning, so that a thousand at
// once are no way round it.
class LoginThrottle {
public:
    explicit LoginThrottle(const Clock &clock, const ThrottleLimits &limits = {});

    // Before the password is looked at. TOO_MANY_REQUESTS, with the seconds to wait, where it is
    // too soon; a refused attempt makes the wait no longer. What comes from other addresses never
    // refuses the first attempts from this one.
    Result<Done> begin(const Guess &guess);
    // The password was right.
    void succeeded(const Guess &guess);
    // The attempt was not judged; as if it had not been.
    void withdrawn(const Guess &guess);

    // How many attempts without success came from there: who has the fewest is served first.
    int attemptsFrom(const QString &address) const;

    qsizetype remembered() const;

private:
    AttemptCounter m_pairs;
    AttemptCounter m_addresses;
    AttemptCounter m_accounts;
    AttemptCounter m_known;
    const ThrottleLimits m_limits;
};

} // namespace loket
