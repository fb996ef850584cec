#include "screenactions.h"

#include "core/whendone.h"

#include <QJsonArray>

namespace loket::console {

namespace {

const QString approval = u"approve"_s;
const QString removal = u"revoke"_s;

// What was not found is a code that was typed, for which there are words of its own.
Error inItsWords(const QString &action, Error error)
{
    if (action == approval && error.code == u"NOT_FOUND"_s) {
        error.code = u"NO_SUCH_CODE"_s;
    }
    return error;
}

} // namespace

ScreenActions::ScreenActions(client::ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
    connect(
        &m_connection, &client::ServerConnection::userChanged, this, [this] { setWaiting({}); });
}

void ScreenActions::look()
{
    const auto asked = m_connection.query(u"devices:list"_s);
    whenDone(asked, this, [this](const Result<QJsonObject> &answer) {
        if (!answer) {
            return; // what is known stays; the connection says itself that it is gone
        }
        QVariantList waiting;
        for (const QJsonValue entry : answer->value(u"waiting"_s).toArray()) {
            if (!entry[u"approved"_s].toBool()) {
                waiting.append(QVariantMap {{u"name"_s, entry[u"name"_s].toString()},
                    {u"kind"_s, entry[u"kind"_s].toString()},
                    {u"address"_s, entry[u"address"_s].toString()}});
            }
        }
        setWaiting(waiting);
    });
}

void ScreenActions::approve(const QString &code, const QString &name)
{
    QJsonObject data {{u"code"_s, code}};
    if (!name.isEmpty()) {
        data.insert(u"name"_s, name);
    }
    act(approval, u"pairing"_s, data);
}

void ScreenActions::revoke(const QString &screenId)
{
    act(removal, u"device"_s, {{u"deviceId"_s, screenId}});
}

// The answer names the screen in its member `answerName`.
void ScreenActions::act(const QString &action, const QString &answerName, const QJsonObject &data)
{
    if (!m_working.isEmpty()) {
        return;
    }
    setWorking(action);
    const auto asked = m_connection.command(u"devices:"_s + action, data);
    whenDone(asked, this, [this, action, answerName](const Result<QJsonObject> &answer) {
        setWorking({});
        if (!answer) {
            Q_EMIT refused(action, {inItsWords(action, answer.error())});
            return;
        }
        Q_EMIT done(action, answer->value(answerName)[u"name"_s].toString());
        look();
    });
}

void ScreenActions::setWorking(const QString &action)
{
    m_working = action;
    Q_EMIT workingChanged();
}

void ScreenActions::setWaiting(const QVariantList &waiting)
{
    if (m_waiting != waiting) {
        m_waiting = waiting;
        Q_EMIT waitingChanged();
    }
}

} // namespace loket::console
