// Clients of Socket.IO that were cut off and may go on where they stopped (connection state
// recovery: `pid` and offset).
#pragma once

#include "core/random.h"
#include "hub/hub.h"

#include <QObject>

#include <deque>
#include <unordered_map>

namespace loket {

// Who was cut off.
struct SocketIoAbsence {
    QString sid; // what the others know it by
    Absence absence; // its publication is what the client says when it comes back
};

// Lives on the hub's thread.
class SocketIoRecovery final : public QObject {
    Q_OBJECT
public:
    // `time`: how long they may be away; 0: nobody can be recovered.
    SocketIoRecovery(Hub &hub, const Clock &clock, Random &random, Millis time);

    bool isOn() const { return m_time > Millis::zero(); }
    QString makePid() { return m_random.token(); }

    // From now on its subscriptions are noted, until it is detached. Who came back has these.
    void watch(ConnectionId id, const QHash<QString, quint64> &channels = {});
    // It is cut off; to be called before it is detached.
    void keep(const QString &pid, const QString &sid, ConnectionId id);
    // Once. Only for who is the same as before.
    std::optional<SocketIoAbsence> take(const QString &pid, const Identity &identity);
    qsizetype size() const { return static_cast<qsizetype>(m_absences.size()); }

private:
    struct Kept {
        SocketIoAbsence absence;
        Millis until;
    };
    void forgetOld();

    Hub &m_hub;
    const Clock &m_clock;
    Random &m_random;
    const Millis m_time;
    // The channels of those who are here, and the publication before each subscription.
    QHash<ConnectionId, QHash<QString, quint64>> m_channels;
    std::unordered_map<QString, Kept> m_absences; // by pid
    std::deque<std::pair<Millis, QString>> m_order; // of their end
};

// The offset that goes with an event: as text, the number of its publication.
QString offsetText(quint64 publication);
std::optional<quint64> publicationOf(const QJsonValue &offset);

} // namespace loket
