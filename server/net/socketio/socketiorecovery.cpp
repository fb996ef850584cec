#include "net/socketio/socketiorecovery.h"

namespace loket {
namespace {

constexpr std::size_t mostAbsences = 20'000;
constexpr int offsetBase = 36;
constexpr qsizetype longestOffset = 12;

bool isSame(const Identity &a, const Identity &b)
{
    return a.kind == b.kind && a.id == b.id && a.roles == b.roles && a.patientId == b.patientId;
}

} // namespace

SocketIoRecovery::SocketIoRecovery(Hub &hub, const Clock &clock, Random &random, Millis time)
    : m_hub(hub),
      m_clock(clock),
      m_random(random),
      m_time(time)
{
    if (!isOn()) {
        return;
    }
    connect(&hub, &Hub::subscribed, this, [this](ConnectionId id, const QString &channel) {
        if (const auto it = m_channels.find(id); it != m_channels.end()) {
            it->insert(channel, m_hub.publication());
        }
    });
    connect(&hub, &Hub::unsubscribed, this, [this](ConnectionId id, const QString &channel) {
        if (const auto it = m_channels.find(id); it != m_channels.end()) {
            it->remove(channel);
        }
    });
    connect(&hub, &Hub::detached, this, [this](ConnectionId id) { m_channels.remove(id); });
}

void SocketIoRecovery::watch(ConnectionId id, const QHash<QString, quint64> &channels)
{
    if (isOn()) {
        m_channels.insert(id, channels);
    }
}

void SocketIoRecovery::keep(const QString &pid, const QString &sid, ConnectionId id)
{
    const Millis until = m_clock.monotonic() + m_time;
    m_absences.insert_or_assign(
        pid, Kept {{sid, {id, m_hub.connection(id)->identity, m_channels.value(id)}}, until});
    m_order.emplace_back(until, pid);
    forgetOld();
}

std::optional<SocketIoAbsence> SocketIoRecovery::take(const QString &pid, const Identity &identity)
{
    forgetOld();
    const auto it = m_absences.find(pid);
    if (it == m_absences.end() || !isSame(it->second.absence.absence.identity, identity)) {
        return std::nullopt;
    }
    SocketIoAbsence absence = std::move(it->second.absence);
    m_absences.erase(it);
    return absence;
}

// Who came back and went again stands in the order twice; the later entry counts.
void SocketIoRecovery::forgetOld()
{
    const Millis now = m_clock.monotonic();
    while (!m_order.empty() && (m_order.front().first <= now || m_order.size() > mostAbsences)) {
        const auto it = m_absences.find(m_order.front().second);
        if (it != m_absences.end() && it->second.until == m_order.front().first) {
            m_absences.erase(it);
        }
        m_order.pop_front();
    }
}

QString offsetText(quint64 publication)
{
    return QString::number(publication, offsetBase);
}

std::optional<quint64> publicationOf(const QJsonValue &offset)
{
    const QString text = offset.toString();
    bool isNumber = false;
    const quint64 publication = text.toULongLong(&isNumber, offsetBase);
    return isNumber && text.size() <= longestOffset ? std::optional(publication) : std::nullopt;
}

} // namespace loket
