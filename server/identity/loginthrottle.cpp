#include "identity/loginthrottle.h"

#include <algorithm>

namespace loket {

AttemptCounter::AttemptCounter(const Clock &clock, const ThrottleLimits &limits, int free)
    : m_clock(clock),
      m_limits(limits),
      m_free(free)
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

void AttemptCounter::add(const QString &key)
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
    if (const int beyond = entry.attempts - m_free; beyond >= 0) {
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
        m_entries.erase(std::min_element(m_entries.begin(), m_entries.end(),
            [](const Entry &a, const Entry &b) { return a.last < b.last; }));
    }
}

LoginThrottle::LoginThrottle(const Clock &clock, const ThrottleLimits &limits)
    : m_accounts(clock, limits, limits.freeByAccount),
      m_addresses(clock, limits, limits.freeByAddress)
{
}

Result<Done> LoginThrottle::begin(const QString &account, const QString &address)
{
    const Millis wait = std::max(m_accounts.waitFor(account), m_addresses.waitFor(address));
    if (wait > Millis(0)) {
        const auto seconds =
            static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
        return fail(errors::tooMany(
            u"Too many failed sign-ins. Try again in %1 seconds."_s.arg(seconds), seconds));
    }
    m_accounts.add(account);
    m_addresses.add(address);
    return Done {};
}

void LoginThrottle::succeeded(const QString &account, const QString &address)
{
    m_accounts.clear(account);
    m_addresses.takeBack(address);
}

void LoginThrottle::withdrawn(const QString &account, const QString &address)
{
    m_accounts.takeBack(account);
    m_addresses.takeBack(address);
}

} // namespace loket
