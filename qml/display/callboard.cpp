#include "callboard.h"

#include <algorithm>

namespace loket::display {

void CallBoard::add(const Call &call)
{
    const auto isKnown = [&](const Call &other) {
        return other.id == call.id || (other.number == call.number && other.time > call.time);
    };
    if (std::none_of(m_calls.cbegin(), m_calls.cend(), isKnown)) {
        place(call);
    }
}

void CallBoard::takeOpen(const QString &serviceId, const QList<Call> &open)
{
    for (Call &call : m_calls) {
        if (call.serviceId == serviceId) {
            call.isOpen = std::any_of(open.cbegin(), open.cend(),
                [&](const Call &at) { return at.number == call.number; });
        }
    }
    for (const Call &call : open) {
        if (!has(call.number)) {
            place(call);
        }
    }
}

void CallBoard::place(const Call &call)
{
    forget(call.number);
    const auto older = std::find_if(m_calls.cbegin(), m_calls.cend(),
        [&](const Call &other) { return other.time <= call.time; });
    m_calls.insert(older, call);
    if (m_calls.size() > most) {
        m_calls.resize(most);
    }
}

bool CallBoard::has(const QString &number) const
{
    return std::any_of(
        m_calls.cbegin(), m_calls.cend(), [&](const Call &call) { return call.number == number; });
}

void CallBoard::forget(const QString &number)
{
    m_calls.removeIf([&](const Call &call) { return call.number == number; });
}

void CallBoard::forgetDone(const QString &serviceId)
{
    m_calls.removeIf([&](const Call &call) { return !call.isOpen && call.serviceId == serviceId; });
}

void CallBoard::forgetOld(Instant now)
{
    m_calls.removeIf([&](const Call &call) { return !call.isOpen && now - call.seen >= lifetime; });
}

} // namespace loket::display
