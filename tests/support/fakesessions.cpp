#include "support/fakesessions.h"

#include "core/clock.h"

namespace loket::test {

namespace {

QJsonObject sessionOf(const QString &userAgent, const QString &address, int minutesAgo, bool isOwn)
{
    const Instant now = SystemClock().now();
    return {{u"id"_s, address}, {u"userAgent"_s, userAgent}, {u"address"_s, address},
        {u"createdAt"_s, toIso(now - std::chrono::minutes(minutesAgo))},
        {u"lastUsedAt"_s, toIso(now - std::chrono::minutes(minutesAgo / 2))}, {u"isOwn"_s, isOwn}};
}

} // namespace

FakeSessions::FakeSessions(FakeServer &server)
{
    m_sessions.append(sessionOf(u"Loket/0.1.0"_s, u"127.0.0.1"_s, 20, true));
    server.answer(u"auth:sessions"_s, [this](const QJsonObject &) {
        return Result<QJsonObject>({{u"sessions"_s, m_sessions}});
    });
    server.answer(u"auth:end-session"_s,
        [this](const QJsonObject &data) { return end(data[u"sessionId"_s].toString()); });
    server.answer(u"auth:end-other-sessions"_s, [this](const QJsonObject &) {
        m_sessions = {m_sessions.last()};
        return Result<QJsonObject>(QJsonObject {});
    });
}

// The newest comes first, as the server tells them.
void FakeSessions::add(const QString &userAgent, const QString &address, int minutesAgo)
{
    m_sessions.prepend(sessionOf(userAgent, address, minutesAgo, false));
}

Result<QJsonObject> FakeSessions::end(const QString &id)
{
    for (qsizetype i = 0; i < m_sessions.size(); ++i) {
        if (m_sessions[i][u"id"_s] == id) {
            m_sessions.removeAt(i);
            return QJsonObject {};
        }
    }
    return fail(u"NOT_FOUND"_s, u"There is no such session, or it is over."_s, 404);
}

} // namespace loket::test
