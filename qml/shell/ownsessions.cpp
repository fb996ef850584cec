#include "qml/shell/ownsessions.h"

#include "core/whendone.h"
#include "vocabulary/json.h"

namespace loket::console {

namespace {
const QString passwordChange = u"change-password"_s;
}

OwnSessions::OwnSessions(client::ServerConnection &connection, QObject *parent)
    : Actions(connection, parent),
      m_connection(connection)
{
    connect(&m_list, &client::FreshModel::changed, this, &OwnSessions::listChanged);
    connect(&m_connection, &client::ServerConnection::userChanged, this, [this] { takeList({}); });
    connect(this, &Actions::workingChanged, this, [this] {
        if (working().isEmpty()) { // done or refused: it is not as it was
            look();
        }
    });
}

void OwnSessions::look()
{
    whenDone(
        m_connection.query(u"auth:sessions"_s), this, [this](const Result<QJsonObject> &answer) {
            if (answer) {
                takeList(answer->value(u"sessions"_s).toArray());
            } else {
                Q_EMIT refused(u"look"_s, {answer.error()});
            }
        });
}

void OwnSessions::end(const QString &sessionId)
{
    run(u"end"_s, u"auth:end-session"_s, {{u"sessionId"_s, sessionId}});
}

void OwnSessions::endOthers()
{
    run(u"end-others"_s, u"auth:end-other-sessions"_s, {});
}

void OwnSessions::changePassword(const QString &current, const QString &password)
{
    run(passwordChange, u"auth:change-password"_s,
        {{u"current"_s, current}, {u"password"_s, password}});
}

// One signs in with a name, too; here the password alone can be wrong.
Error OwnSessions::inItsWords(const QString &action, const Error &error) const
{
    Error words = error;
    if (action == passwordChange && error.code == u"INVALID_CREDENTIALS"_s) {
        words.code = u"WRONG_PASSWORD"_s;
    }
    return words;
}

Result<Done> OwnSessions::take(const QString &action, const QJsonObject &body)
{
    if (action == passwordChange) {
        Q_EMIT passwordChanged(
            body.value(u"known"_s).toString(), body.value(u"draftKey"_s).toString());
    }
    return Done {};
}

void OwnSessions::takeList(const QJsonArray &sessions)
{
    QList<OwnSession> list = readableOf<OwnSession>(sessions);
    std::stable_partition(
        list.begin(), list.end(), [](const OwnSession &session) { return session.isOwn; });
    m_list.refresh(list);
}

} // namespace loket::console
