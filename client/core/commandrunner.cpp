#include "client/core/commandrunner.h"

#include "core/whendone.h"

namespace loket::client {

CommandRunner::CommandRunner(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
}

bool CommandRunner::run(const QString &action, const QString &command, const QJsonObject &data)
{
    if (!m_working.isEmpty()) {
        return false;
    }
    setWorking(action);
    const auto asked = m_connection.command(command, data);
    whenDone(asked, this, [this, action](const Result<QJsonObject> &answer) {
        setWorking({});
        if (answer) {
            Q_EMIT done(action, *answer);
        } else {
            Q_EMIT refused(action, answer.error());
        }
    });
    return true;
}

void CommandRunner::setWorking(const QString &action)
{
    m_working = action;
    Q_EMIT workingChanged();
}

} // namespace loket::client
