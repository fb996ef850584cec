#include "qml/console/core/actions.h"

namespace loket::console {

Actions::Actions(client::ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_runner(connection)
{
    connect(&connection, &client::ServerConnection::stateChanged, this, &Actions::onlineChanged);
    using Runner = client::CommandRunner;
    connect(&m_runner, &Runner::workingChanged, this, &Actions::workingChanged);
    connect(&m_runner, &Runner::done, this,
        [this](const QString &action, const QJsonObject &body) { answered(action, body); });
    connect(&m_runner, &Runner::refused, this,
        [this](const QString &action, const Error &error) { answered(action, fail(error)); });
}

bool Actions::run(const QString &action, const QString &command, const QJsonObject &data)
{
    return m_runner.run(action, command, data);
}

Error Actions::inItsWords(const QString &, const Error &error) const
{
    return error;
}

void Actions::answered(const QString &action, const Result<QJsonObject> &answer)
{
    const Result<Done> taken = answer ? take(action, *answer) : fail(answer.error());
    if (taken) {
        Q_EMIT finished(action);
    } else {
        Q_EMIT refused(action, {inItsWords(action, taken.error())});
    }
}

} // namespace loket::console
