// Slows down who guesses passwords: per account and per address.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QHash>
#include <QString>

namespace loket {

// After `free` attempts without success every further one waits: 1 s, then twice as long each time,
// up to `longestWait`. Whoever has been quiet for `forgotten` starts anew.
struct ThrottleLimits {
    int freeByAccount = 10;
    int freeByAddress = 30;
    Millis longestWait = std::chrono::minutes(1);
    Millis forgotten = std::chrono::minutes(15);
    qsizetype remembered =
        10'000; // names and addresses each; the longest quiet are forgotten first
};

// Counts the attempts of one kind of key. Measures with the monotonic clock.
class AttemptCounter {
public:
    AttemptCounter(const Clock &clock, const ThrottleLimits &limits, int free);

    Millis waitFor(const QString &key) const; // 0: may try now
    void add(const QString &key);
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
    const int m_free;
    QHash<QString, Entry> m_entries;
};

// Lives on the hub's thread. An attempt counts as failed from its beginning, so that a thousand at
// once are no way round it.
class LoginThrottle {
public:
    explicit LoginThrottle(const Clock &clock, const ThrottleLimits &limits = {});

    // Before the password is looked at. TOO_MANY_REQUESTS, with the seconds to wait, where it is
    // too soon; a refused attempt makes the wait no longer. `account` is the name as typed, known
    // or not.
    Result<Done> begin(const QString &account, const QString &address);
    // The password was right: the account starts anew.
    void succeeded(const QString &account, const QString &address);
    // The attempt was not judged; as if it had not been.
    void withdrawn(const QString &account, const QString &address);

    qsizetype remembered() const { return m_accounts.size() + m_addresses.size(); }

private:
    AttemptCounter m_accounts;
    AttemptCounter m_addresses;
};

} // namespace loket
