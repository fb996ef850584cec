#include "client/core/clockwatch.h"

#include "vocabulary/json.h"

namespace loket::client {

namespace {

const QString warning = u"clock_warning"_s;
const QString steady = u"clock_steady"_s;

} // namespace

ClockWatch::ClockWatch(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_runner(connection)
{
    connect(&connection, &ServerConnection::received, this, &ClockWatch::receive);
    connect(&connection, &ServerConnection::userChanged, this, [this] { take(steady, {}); });
    connect(&m_runner, &CommandRunner::workingChanged, this, &ClockWatch::changed);
    connect(&m_runner, &CommandRunner::refused, this,
        [this](const QString &, const Error &error) { Q_EMIT refused(error); });
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
    m_runner.run(u"confirm"_s, u"clock:confirm"_s);
}

} // namespace loket::client
