#include "hub/directhistory.h"

namespace loket {
namespace {

constexpr std::size_t mostEntries = 1'000;
constexpr qsizetype mostBytes = 4 << 20;

bool isForAChannelAlone(const Audience &audience)
{
    return audience.users.isEmpty() && audience.roles.isEmpty() && audience.connections.isEmpty()
        && audience.exceptUsers.isEmpty() && audience.exceptConnections.isEmpty();
}

} // namespace

void DirectHistory::add(const Audience &audience, const Message &message)
{
    if (isForAChannelAlone(audience)) {
        return;
    }
    m_entries.push_back({audience, message, weightOf(message.data)});
    m_bytes += m_entries.back().bytes;
    while (m_entries.size() > mostEntries || m_bytes > mostBytes) {
        m_forgotten = m_entries.front().message.publication;
        m_bytes -= m_entries.front().bytes;
        m_entries.pop_front();
    }
}

} // namespace loket
