// What is published, and to whom.
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include "hub/identity.h"

namespace loket {

enum class ConnectionId : quint64 {};
inline size_t qHash(ConnectionId id, size_t seed = 0)
{
    return ::qHash(static_cast<quint64>(id), seed);
}
QString toText(ConnectionId id);
std::optional<ConnectionId> connectionIdFromText(const QString &text);

// What a client publishes without a name of its own.
inline const QString publishedEvent = u"message"_s;

// One event as it goes out. `seq` is the channel's, 0 where no channel numbered it.
struct Message {
    QString event = {};
    QJsonObject data = {};
    QString channel = {}; // empty: to the connection itself
    quint64 seq = 0;
    Instant time = {};
    quint64 publication = 0; // the hub's own count; 0 for what only one connection was sent
    bool isForStaff = false; // nobody else gets it, whoever else is on the channel
};
// Whether it is for this one at all.
bool isFor(const Identity &identity, const Message &message);
// The same for who may see patients, or may not.
Message shownTo(bool seesPatients, Message message);
// About the memory that a value takes; what counts is that it grows with it.
qsizetype weightOf(const QJsonValue &value);

// Who gets a message: everyone whom any of the four names, once each, less the exceptions.
struct Audience {
    QString channel = {}; // numbered and kept in that channel's history
    QString shownAs = {}; // the name by which its receivers know it; empty: its own
    QStringList users = {}; // ids
    Roles roles = {};
    QList<ConnectionId> connections = {};
    QStringList exceptUsers = {};
    QList<ConnectionId> exceptConnections = {};
    bool isForStaff = false; // of all of these
};

// What happens to a message when its reader is behind by more than the cap.
enum class Delivery {
    Every, // the reader is closed with 4008: better to reconnect and recover than to miss one
    LatestWins, // only the newest of this event on this channel is kept for it
};

} // namespace loket
