#include "qml/shell/ownsessions.h"

#include "core/whendone.h"
#include "vocabulary/json.h"

#include <QJsonArray>

namespace loket::console {

namespace {

QVariantMap entryFrom(const QJsonObject &json)
{
    const auto time = [&json](const QString &member) {
        return timeFromJson(json.value(member)).toLocalTime();
    };
    return {{u"id"_s, json.value(u"id"_s).toString()},
        {u"userAgent"_s, json.value(u"userAgent"_s).toString()},
        {u"address"_s, json.value(u"address"_s).toString()}, {u"since"_s, time(u"createdAt"_s)},
        {u"lastUsed"_s, time(u"lastUsedAt"_s)}, {u"isOwn"_s, json.value(u"isOwn"_s).toBool()}};
}

} // namespace

OwnSessions::OwnSessions(client::ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
    connect(&m_connection, &client::ServerConnection::userChanged, this, [this] { setList({}); });
}

int OwnSessions::others() const
{
    return std::max(0, static_cast<int>(m_list.size()) - 1);
}

void OwnSessions::look()
{
    whenDone(
        m_connection.query(u"auth:sessions"_s), this, [this](const Result<QJsonObject> &answer) {
            if (!answer) {
                Q_EMIT refused({answer.error()});
                return;
            }
            QVariantList list;
            for (const QJsonValue entry : answer->value(u"sessions"_s).toArray()) {
                const QVariantMap session = entryFrom(entry.toObject());
                list.insert(session.value(u"isOwn"_s).toBool() ? 0 : list.size(), session);
            }
            setList(list);
        });
}

void OwnSessions::end(const QString &sessionId)
{
    act(u"auth:end-session"_s, {{u"sessionId"_s, sessionId}});
}

void OwnSessions::endOthers()
{
    act(u"auth:end-other-sessions"_s, {});
}

void OwnSessions::act(const QString &command, const QJsonObject &data)
{
    if (m_working) {
        return;
    }
    setWorking(true);
    whenDone(m_connection.command(command, data), this, [this](const Result<QJsonObject> &answer) {
        setWorking(false);
        if (!answer) {
            Q_EMIT refused({answer.error()});
        }
        look();
    });
}

void OwnSessions::setList(const QVariantList &list)
{
    if (m_list != list) {
        m_list = list;
        Q_EMIT listChanged();
    }
}

void OwnSessions::setWorking(bool working)
{
    m_working = working;
    Q_EMIT workingChanged();
}

} // namespace loket::console
