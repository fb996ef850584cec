#include "identity/loginthrottle.h"

#include "identity/addressshare.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace loket {

namespace {

QString pairOf(const Guess &guess)
{
    return guess.account + u'\n' + shareOf(guess.address);
}

QString knownOf(const Guess &guess)
{
    return guess.account + u'\n' + guess.known;
}

} // namespace

AttemptCounter::AttemptCounter(const Clock &clock, const ThrottleLimits &limits)
    : m_clock(clock),
      m_limits(limits)
{
}

bool AttemptCounter::isForgotten(const Entry &entry) const
{
    return m_clock.monotonic() - entry.last >= m_limits.forgotten;
}

Millis AttemptCounter::waitFor(const QString &key) const
{
    const auto entry = m_entries.constFind(key);
    if (entry == m_entries.constEnd() || isForgotten(*entry)) {
        return Millis(0);
    }
    return std::max(Millis(0), entry->openAt - m_clock.monotonic());
}

int AttemptCounter::attempts(const QString &key) const
{
    const auto entry = m_entries.constFind(key);
    return entry == m_entries.constEnd() || isForgotten(*entry) ? 0 : entry->attempts;
}

void AttemptCounter::add(const QString &key, int free)
{
    if (!m_entries.contains(key)) {
        makeRoom();
    }
    Entry &entry = m_entries[key];
    if (isForgotten(entry)) {
        entry.attempts = 0;
    }
    ++entry.attempts;
    entry.last = m_clock.monotonic();
    if (const int beyond = entry.attempts - free; beyond >= 0) {
        const Millis wait = std::chrono::seconds(1) * (1 << std::min(beyond, 20));
        entry.openAt = entry.last + std::min(wait, m_limits.longestWait);
    }
}

void AttemptCounter::takeBack(const QString &key)
{
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end()) {
        return;
    }
    entry->openAt = Millis(0);
    if (--entry->attempts <= 0) {
        m_entries.erase(entry);
    }
}

void AttemptCounter::makeRoom()
{
    if (m_entries.size() < m_limits.remembered) {
        return;
    }
    m_entries.removeIf([this](const auto &item) { return isForgotten(*item); });
    if (m_entries.size() >= m_limits.remembered) {
        m_entries.erase(std::min_element(
            m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
                return std::pair(a.attempts, a.last) < std::pair(b.attempts, b.last);
            }));
    }
}

LoginThrottle::LoginThrottle(const Clock &clock, const ThrottleLimits &limits)
    : m_pairs(clock, limits),
      m_addresses(clock, limits),
      m_accounts(clock, limits),
      m_known(clock, limits),
      m_limits(limits)
{
}

Result<Done> LoginThrottle::begin(const Guess &guess)
{
    const bool isStranger = guess.known.isEmpty();
    const Millis wait = isStranger
        ? std::max(m_pairs.waitFor(pairOf(guess)), m_addresses.waitFor(shareOf(guess.address)))
        : m_known.waitFor(knownOf(guess));
    if (wait > Millis(0)) {
        const auto seconds =
            static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
        return fail(errors::tooMany(
            u"Too many failed sign-ins. Try again in %1 seconds."_s.arg(seconds), seconds));
    }
    if (!isStranger) {
        m_known.add(knownOf(guess), m_limits.freeByPair);
        return Done {};
    }
    const bool isCrowd = m_accounts.attempts(guess.account) >= m_limits.calm;
    m_pairs.add(pairOf(guess), isCrowd ? m_limits.freeInACrowd : m_limits.freeByPair);
    m_addresses.add(shareOf(guess.address), m_limits.freeByAddress);
    m_accounts.add(guess.account, std::numeric_limits<int>::max());
    return Done {};
}

void LoginThrottle::succeeded(const Guess &guess)
{
    if (!guess.known.isEmpty()) {
        m_known.clear(knownOf(guess));
        return;
    }
    m_pairs.clear(pairOf(guess));
    m_addresses.takeBack(shareOf(guess.address));
    m_accounts.takeBack(guess.account);
}

void LoginThrottle::withdrawn(const Guess &guess)
{
    if (!guess.known.isEmpty()) {
        m_known.takeBack(knownOf(guess));
        return;
    }
    m_pairs.takeBack(pairOf(guess));
    m_addresses.takeBack(shareOf(guess.address));
    m_accounts.takeBack(guess.account);
}

int LoginThrottle::attemptsFrom(const QString &address) const
{
    return m_addresses.attempts(shareOf(address));
}

qsizetype LoginThrottle::remembered() const
{
    return m_pairs.size() + m_addresses.size() + m_accounts.size() + m_known.size();
}

} // namespace loket
