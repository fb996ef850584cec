// What a connection missed that was cut off, whichever way it would have come.
#include "hub/hub.h"

#include <algorithm>
#include <map>

namespace loket {
namespace {

bool isExcepted(const Audience &audience, const Absence &absence)
{
    return audience.exceptUsers.contains(absence.identity.id)
        || audience.exceptConnections.contains(absence.connection);
}

bool isFor(const Audience &audience, const Absence &absence)
{
    const Identity &identity = absence.identity;
    return audience.users.contains(identity.id) || audience.connections.contains(absence.connection)
        || std::any_of(audience.roles.begin(), audience.roles.end(),
            [&identity](Role role) { return identity.hasRole(role); });
}

} // namespace

std::optional<QList<Message>> Hub::missed(const Absence &absence) const
{
    if (absence.publication > m_publication || absence.publication < m_direct.forgotten()) {
        return std::nullopt;
    }
    std::map<quint64, Message> missed; // by publication: each once
    for (auto it = absence.channels.begin(); it != absence.channels.end(); ++it) {
        const quint64 since = std::max(absence.publication, it.value());
        const auto channel = m_channels.find(heardBy(absence.identity, it.key()));
        const auto messages = channel != m_channels.end()
            ? channel->second.history.sincePublication(since)
            : History(0, 0, m_forgottenPublication).sincePublication(since);
        if (!messages) {
            return std::nullopt;
        }
        for (const Message &message : *messages) {
            missed.emplace(message.publication, message);
        }
    }
    for (const auto &[audience, message, bytes] : m_direct.entries()) {
        if (message.publication > absence.publication && isFor(audience, absence)) {
            missed.emplace(message.publication, message);
        }
        if (isExcepted(audience, absence)) {
            missed.erase(message.publication);
        }
    }
    QList<Message> inOrder;
    for (const auto &[publication, message] : missed) {
        if (loket::isFor(absence.identity, message)) {
            inOrder.append(shownTo(absence.identity.seesPatients(), message));
        }
    }
    return inOrder;
}

} // namespace loket
