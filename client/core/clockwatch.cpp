#include "client/core/clockwatch.h"

#include "core/whendone.h"
#include "vocabulary/json.h"

namespace loket::client {

namespace {

const QString warning = u"clock_warning"_s;
const QString steady = u"clock_steady"_s;

} // namespace

ClockWatch::ClockWatch(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
    connect(&m_connection, &ServerConnection::received, this, &ClockWatch::receive);
    connect(&m_connection, &ServerConnection::userChanged, this, [this] { take(steady, {}); });
}

void ClockWatch::receive(const ServerMessage &message)
{
    if (message.channel == u"staff"_s && (message.type == warning || message.type == steady)) {
        take(message.type, message.data);
    }
}

void ClockWatch::take(const QString &type, const QJsonObject &data)
{
    m_isUnsure = type == warning;
    m_jumpSeconds = data.value(u"jump"_s).toInt();
    m_clock = timeFromJson(data.value(u"clock"_s));
    Q_EMIT changed();
}

// What the server makes of it, it tells all staff.
void ClockWatch::confirm()
{
    m_isWorking = true;
    Q_EMIT changed();
    const auto asked = m_connection.command(u"clock:confirm"_s, {});
    whenDone(asked, this, [this](const Result<QJsonObject> &answer) {
        m_isWorking = false;
        Q_EMIT changed();
        if (!answer) {
            Q_EMIT refused(answer.error());
        }
    });
}

} // namespace loket::client
