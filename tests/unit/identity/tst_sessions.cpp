#include "house.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

QJsonObject credentials(const QString &name, const QString &password = goodPassword)
{
    return {{u"username"_s, name}, {u"password"_s, password}};
}

QByteArray headerOf(const Reply &reply)
{
    return reply.headers.isEmpty() ? QByteArray() : reply.headers.first().second;
}

} // namespace

class TestSessions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_house = std::make_unique<House>(); }

    void signingInGivesATokenThatIsThatPerson()
    {
        const QString id = m_house->addUser(u"Ana"_s, {u"nurse"_s, u"registrar"_s});
        const Reply reply = m_house->call(u"auth:login"_s, credentials(u"ana"_s)).value();
        QCOMPARE(reply.body.keys(),
            (QStringList {u"draftKey"_s, u"expiresAt"_s, u"known"_s, u"token"_s, u"user"_s}));
        QCOMPARE(reply.body[u"expiresAt"_s].toString(), u"2026-01-07T13:00:00.000Z"_s);
        QCOMPARE(reply.body[u"user"_s].toObject(),
            (QJsonObject {{u"id"_s, id}, {u"name"_s, u"Ana"_s},
                {u"roles"_s, QJsonArray {u"registrar"_s, u"nurse"_s}}}));
        const Identity who = m_house->identify(reply.body[u"token"_s].toString()).value();
        QCOMPARE(who.kind, Identity::Kind::Person);
        QCOMPARE(who.id, id);
        QCOMPARE(who.roles, (Roles {Role::Registrar, Role::Nurse}));
        QCOMPARE(who.expiresAt, instantFromIso(u"2026-01-07T13:00:00.000Z"_s));
        QVERIFY(!who.sessionId.isEmpty());
    }

    void theCookieIsForTheServerAlone()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const Reply reply = m_house->call(u"auth:login"_s, credentials(u"ana"_s)).value();
        const QByteArray token = reply.body[u"token"_s].toString().toLatin1();
        QCOMPARE(reply.headers.first().first, "Set-Cookie");
        QCOMPARE(headerOf(reply),
            "loket_session=" + token + "; Path=/; Max-Age=43200; HttpOnly; SameSite=Strict");
        const QByteArray known = reply.body[u"known"_s].toString().toLatin1();
        QCOMPARE(reply.headers[1].second,
            "loket_known=" + known
                + "; Path=/api/v1/auth; Max-Age=34560000; HttpOnly; SameSite=Strict");
    }

    void everyRefusedSignInLooksTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::newRow("wrong password") << u"ana"_s << u"wrong horse 1"_s;
        QTest::newRow("password of another") << u"ana"_s << u"battery staple 2"_s;
        QTest::newRow("nobody") << u"nobody"_s << goodPassword;
        QTest::newRow("disabled, right password") << u"gone"_s << goodPassword;
        QTest::newRow("disabled, wrong password") << u"gone"_s << u"wrong horse 1"_s;
        QTest::newRow("the kept text") << u"ana"_s << u"$argon2id$v=19$m=8,t=1,p=1$AAAA$AAAA"_s;
        QTest::newRow("SQL") << u"' OR 1=1 --"_s << u"' OR 1=1 --"_s;
        QTest::newRow("longest") << QString(200, u'x') << QString(1024, u'x');
    }
    void everyRefusedSignInLooksTheSame()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        m_house->addUser(u"boss"_s, {u"admin"_s});
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString gone = m_house->addUser(u"gone"_s, {u"nurse"_s});
        QVERIFY(
            m_house->call(u"users:disable"_s, {{u"userId"_s, gone}}, m_house->login(u"boss"_s)));
        const auto reply = m_house->call(u"auth:login"_s, credentials(name, password));
        QCOMPARE(reply.error(),
            (Error {u"INVALID_CREDENTIALS"_s, u"The user name or the password is wrong."_s, 401}));
    }

    void whoFailsTooOftenWaits()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(m_house->refusal(u"auth:login"_s, credentials(u"ANA"_s, u"wrong one"_s)),
                u"INVALID_CREDENTIALS"_s);
        }
        const auto reply = m_house->call(u"auth:login"_s, credentials(u"ana"_s));
        QCOMPARE(reply.error().code, u"TOO_MANY_REQUESTS"_s);
        QCOMPARE(reply.error().status, 429);
        QCOMPARE(reply.error().details[u"retryAfter"_s].toInt(), 1);
        m_house->clock.advance(1s);
        QVERIFY(m_house->call(u"auth:login"_s, credentials(u"ana"_s)));
        QVERIFY(m_house->call(u"auth:login"_s, credentials(u"ana"_s)));
    }

    void namesThatNobodyHasAreSlowedToo()
    {
        for (int i = 0; i < 10; ++i) {
            m_house->call(u"auth:login"_s, credentials(u"nobody"_s));
        }
        QCOMPARE(
            m_house->refusal(u"auth:login"_s, credentials(u"nobody"_s)), u"TOO_MANY_REQUESTS"_s);
    }

    void oneAddressWaitsAndTheOthersDoNot()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        for (int i = 0; i < 30; ++i) {
            m_house->call(u"auth:login"_s, credentials(u"name %1"_s.arg(i)), {}, u"10.0.0.66"_s);
        }
        QCOMPARE(m_house->refusal(u"auth:login"_s, credentials(u"ana"_s), {}, u"10.0.0.66"_s),
            u"TOO_MANY_REQUESTS"_s);
        QCOMPARE(
            m_house->refusal(u"auth:login"_s, credentials(u"ana"_s), {}, u"10.0.0.67"_s), u""_s);
    }

    void manyAtOnceAreNoWayRoundTheWait()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        QList<QFuture<Result<Reply>>> futures;
        for (int i = 0; i < 50; ++i) {
            futures.append(
                m_house->start(u"auth:login"_s, credentials(u"ana"_s, u"guess %1 x"_s.arg(i))));
        }
        int judged = 0;
        for (const auto &future : futures) {
            judged += await(future).error().code == u"INVALID_CREDENTIALS"_s ? 1 : 0;
        }
        QCOMPARE(judged, 10);
    }

    // The issue of a clinic: others guess, and the receptionist cannot sign in.
    void othersWrongPasswordsDoNotRefuseTheRightOne()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        for (int i = 0; i < 30; ++i) {
            m_house->call(u"auth:login"_s, credentials(u"ana"_s, u"guess %1 x"_s.arg(i)), {},
                u"10.0.0.%1"_s.arg(i % 3 + 60));
        }
        QCOMPARE(
            m_house->refusal(u"auth:login"_s, credentials(u"ana"_s), {}, u"10.0.0.9"_s), u""_s);
    }

    // Behind one proxy all have one address.
    void aBrowserThatSignedInBeforeIsNotShutOut()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const Reply before = m_house->call(u"auth:login"_s, credentials(u"ana"_s)).value();
        for (int i = 0; i < 40; ++i) {
            m_house->call(u"auth:login"_s, credentials(u"ana"_s, u"guess %1 x"_s.arg(i)));
        }
        QCOMPARE(m_house->refusal(u"auth:login"_s, credentials(u"ana"_s)), u"TOO_MANY_REQUESTS"_s);
        QJsonObject known = credentials(u"ana"_s);
        known[u"known"_s] = before.body[u"known"_s];
        const Reply again = m_house->call(u"auth:login"_s, known).value();
        QCOMPARE(again.body[u"known"_s], before.body[u"known"_s]);
        const RawCall fromABrowser {.command = u"auth:login"_s,
            .data = credentials(u"ana"_s),
            .address = u"10.0.0.1"_s,
            .known = before.body[u"known"_s].toString()}; // the cookie
        QVERIFY(await(m_house->commands->run(fromABrowser)));
    }

    void whatABrowserIsKnownByOpensNothingAndIsSlowedToo()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        QJsonObject known = credentials(u"ana"_s, u"wrong horse 1"_s);
        known[u"known"_s] =
            m_house->call(u"auth:login"_s, credentials(u"ana"_s)).value().body[u"known"_s];
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(m_house->refusal(u"auth:login"_s, known), u"INVALID_CREDENTIALS"_s);
        }
        QCOMPARE(m_house->refusal(u"auth:login"_s, known), u"TOO_MANY_REQUESTS"_s);
    }

    void aTokenThatNobodyGaveIsInvalid_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("short") << u"x"_s;
        QTest::newRow("long") << QString(100'000, u'x');
        QTest::newRow("odd") << u"\u202E' OR 1=1 --"_s;
        QTest::newRow("like one") << QString(43, u'A');
    }
    void aTokenThatNobodyGaveIsInvalid()
    {
        QFETCH(QString, token);
        const auto who = m_house->identify(token);
        QCOMPARE(who.error().code, u"AUTH_INVALID"_s);
        QCOMPARE(who.error().status, 401);
    }

    void theKeptFormOfATokenIsNoToken()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        QCOMPARE(m_house->identify(hashOfToken(token)).error().code, u"AUTH_INVALID"_s);
    }

    void aKnownTokenNeedsNoDatabase()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        const auto who = m_house->identity->source().identify({token, {}, u"10.0.0.1"_s});
        QVERIFY(who.isFinished());
        QVERIFY(who.result());
    }

    void withNothingOneIsNobody()
    {
        const Identity who = m_house->identify({}).value();
        QVERIFY(who.isAnonymous());
        QVERIFY(who.roles.isEmpty());
        QCOMPARE(m_house->refusal(u"auth:me"_s), u"UNAUTHENTICATED"_s);
    }

    void aStaleCookieIsNothingAndAStaleTokenIsAnError()
    {
        const auto stale = [this](bool isCookie) {
            return await(m_house->identity->source().identify({u"stale"_s, {}, {}, isCookie}));
        };
        QCOMPARE(stale(false).error().code, u"AUTH_INVALID"_s);
        QVERIFY(stale(true).value().isAnonymous());
    }

    // It ends after the same time as without it, on the sockets too.
    void aSetClockNeitherEndsNorLengthensASession_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("forward") << 24;
        QTest::newRow("back") << -24;
    }
    void aSetClockNeitherEndsNorLengthensASession()
    {
        QFETCH(int, hours);
        const Millis by = std::chrono::hours(hours);
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        LoopbackClient *client = m_house->connectWith(token);
        m_house->clock.advance(1h);
        m_house->clock.jump(by);
        m_house->identity->moveInTime(by);
        m_house->hub->moveInTime(by);
        m_house->identity->tick();
        QVERIFY(m_house->identify(token).has_value());
        QCOMPARE(client->closeCode(), 0);
        m_house->restart();
        QVERIFY(m_house->identify(token).has_value());
        m_house->clock.advance(11h - 1ms);
        QVERIFY(m_house->identify(token).has_value());
        m_house->clock.advance(1ms);
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
    }

    // Whom an unsteady clock refuses it may let in again.
    void anUnsteadyClockEndsNoSessionForGood()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        m_house->clock.setSteady(false);
        m_house->clock.jump(24h * 30);
        m_house->identity->tick();
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
        m_house->clock.jump(-24h * 30);
        QVERIFY(m_house->identify(token).has_value());
        m_house->restart();
        QVERIFY(m_house->identify(token).has_value());
    }

    void afterTwelveHoursASessionIsOver()
    {
        IdentitySettings settings = quickSettings();
        settings.personIdle = Millis(0);
        m_house = std::make_unique<House>(settings);
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        auto *const client = m_house->connectWith(token);
        m_house->clock.advance(12h - 1ms);
        m_house->identity->tick();
        QVERIFY(m_house->identify(token));
        QCOMPARE(client->closeCode(), 0);
        m_house->clock.advance(1ms);
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
        QCOMPARE(m_house->identify(token).error().status, 401);
        m_house->identity->tick();
        QCOMPARE(client->closeCode(), 4001);
        QCOMPARE(client->take().last()[u"data"_s][u"code"_s].toString(), u"AUTH_EXPIRED"_s);
    }

    void useDoesNotProlongAPersonsSession()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        for (int hour = 0; hour < 11; ++hour) {
            m_house->clock.advance(1h);
            QVERIFY(m_house->call(u"auth:me"_s, {}, token));
        }
        m_house->clock.advance(1h);
        QCOMPARE(m_house->refusal(u"auth:me"_s, {}, token), u"AUTH_EXPIRED"_s);
    }

    void whatNobodyUsesEnds()
    {
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        const QString session = m_house->identify(token)->sessionId;
        auto *const client = m_house->connectWith(token);
        for (int i = 0; i < 4; ++i) { // what a screen asks for by itself is no use
            m_house->clock.advance(1h - 1ms);
            QVERIFY(m_house->call(u"auth:me"_s, {}, token));
            m_house->identity->tick();
        }
        m_house->clock.advance(4ms);
        m_house->identity->tick();
        QTRY_COMPARE(client->closeCode(), 4001);
        QCOMPARE(m_house->refusal(u"auth:me"_s, {}, token), u"AUTH_EXPIRED"_s);
        const Event last = m_house->events().last();
        QCOMPARE(last.kind, u"session-idle"_s);
        QCOMPARE(last.subject, session);
        QCOMPARE(last.body[u"userId"_s].toString(), id);
        m_house->restart();
        QCOMPARE(m_house->refusal(u"auth:me"_s, {}, token), u"AUTH_EXPIRED"_s);
    }

    void whatIsUsedDoesNotEndBeforeItsTime()
    {
        m_house->addUser(u"boss"_s, {u"admin"_s});
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString boss = m_house->login(u"boss"_s);
        for (int i = 0; i < 3; ++i) {
            m_house->clock.advance(3h);
            QVERIFY(m_house->call(u"users:enable"_s, {{u"userId"_s, id}}, boss));
            m_house->identity->tick();
            m_house->events(); // after whatever that has written
        }
        QVERIFY(m_house->identify(boss));
    }

    void settingTheClockMakesNobodyIdle()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        m_house->clock.jump(5h);
        m_house->identity->tick();
        QVERIFY(!m_house->kinds().contains(u"session-idle"_s));
        QVERIFY(m_house->identify(token));
    }

    void useIsWrittenDownNowAndThen()
    {
        m_house->addUser(u"boss"_s, {u"admin"_s});
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString boss = m_house->login(u"boss"_s);
        m_house->clock.advance(6min);
        QVERIFY(m_house->call(u"users:enable"_s, {{u"userId"_s, id}}, boss));
        m_house->clock.advance(1min);
        QVERIFY(m_house->call(u"users:enable"_s, {{u"userId"_s, id}}, boss));
        const auto lastUse = [&] {
            return m_house->call(u"auth:sessions"_s, {}, boss)
                .value()
                .body[u"sessions"_s][0][u"lastUsedAt"_s]
                .toString();
        };
        QCOMPARE(lastUse(), u"2026-01-07T01:07:00.000Z"_s);
        m_house->restart();
        QCOMPARE(lastUse(), u"2026-01-07T01:06:00.000Z"_s);
    }

    void onesOwnSessionsAreListed()
    {
        m_house->addUser(u"boss"_s, {u"admin"_s});
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        m_house->login(u"boss"_s);
        const RawCall login {.command = u"auth:login"_s,
            .data = credentials(u"ana"_s),
            .address = u"10.0.0.7"_s,
            .userAgent = u"Firefox"_s};
        QVERIFY(await(m_house->commands->run(login)));
        m_house->clock.advance(1s);
        const QString here = m_house->login(u"ana"_s);
        m_house->restart();
        const QJsonArray sessions =
            m_house->call(u"auth:sessions"_s, {}, here).value().body[u"sessions"_s].toArray();
        QCOMPARE(sessions.size(), 2);
        QCOMPARE(sessions[0][u"isOwn"_s].toBool(), true);
        QCOMPARE(sessions[1][u"isOwn"_s].toBool(), false);
        QCOMPARE(sessions[1][u"userAgent"_s].toString(), u"Firefox"_s);
        QCOMPARE(sessions[1][u"address"_s].toString(), u"10.0.0.7"_s);
        QCOMPARE(sessions[1][u"createdAt"_s].toString(), u"2026-01-07T01:00:00.000Z"_s);
        QCOMPARE(sessions[1][u"lastUsedAt"_s].toString(), u"2026-01-07T01:00:00.000Z"_s);
    }

    void oneEndsOnesOwnSessionsAndNoOthers()
    {
        m_house->addUser(u"boss"_s, {u"admin"_s});
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString boss = m_house->login(u"boss"_s);
        const QString here = m_house->login(u"ana"_s);
        const QString there = m_house->login(u"ana"_s);
        const QString third = m_house->login(u"ana"_s);
        auto *const away = m_house->connectWith(there);
        const auto end = [&](const QString &token) {
            return m_house->refusal(u"auth:end-session"_s,
                {{u"sessionId"_s, m_house->identify(token).value().sessionId}}, here);
        };
        QCOMPARE(end(boss), u"NOT_FOUND"_s);
        QVERIFY(m_house->identify(boss));
        const QString gone = m_house->identify(there)->sessionId;
        QCOMPARE(end(there), QString());
        QCOMPARE(away->closeCode(), 4001);
        QCOMPARE(m_house->refusal(u"auth:end-session"_s, {{u"sessionId"_s, gone}}, here),
            u"NOT_FOUND"_s);
        QCOMPARE(m_house->refusal(u"auth:end-other-sessions"_s, {}, here), QString());
        QVERIFY(m_house->identify(here));
        QVERIFY(m_house->identify(boss));
        QCOMPARE(m_house->identify(third).error().code, u"AUTH_EXPIRED"_s);
        QCOMPARE(m_house->kinds().count(u"session-revoked"_s), 2);
    }

    void onlyPeopleHaveSessionsToLookAt()
    {
        IdentitySettings settings = quickSettings();
        settings.trustedAddresses = {{u"192.168.1.9"_s, Role::Registrar}};
        House house(settings);
        for (const QString &command : {u"auth:sessions"_s, u"auth:end-other-sessions"_s}) {
            QCOMPARE(house.refusal(command, {}, {}, u"192.168.1.9"_s), u"FORBIDDEN"_s);
            QCOMPARE(house.refusal(command), u"UNAUTHENTICATED"_s);
        }
    }

    void whatIsLongOverIsForgotten()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        m_house->clock.advance(24h * 9);
        m_house->identity->tick();
        m_house->restart();
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_INVALID"_s);
    }

    void aSessionOutlivesTheProgram()
    {
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        m_house->restart();
        QCOMPARE(m_house->identify(token).value().id, id);
        m_house->clock.advance(12h);
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
        m_house->restart();
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
    }

    void signingOutEndsThisSessionAlone()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        const QString other = m_house->login(u"ana"_s);
        auto *const client = m_house->connectWith(token);
        auto *const elsewhere = m_house->connectWith(other);
        const Reply reply = m_house->call(u"auth:logout"_s, {}, token).value();
        QCOMPARE(headerOf(reply), "loket_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict");
        QCOMPARE(client->closeCode(), 4001);
        QCOMPARE(m_house->refusal(u"auth:me"_s, {}, token), u"AUTH_EXPIRED"_s);
        QCOMPARE(elsewhere->closeCode(), 0);
        QVERIFY(m_house->identify(other));
        m_house->restart();
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
        QVERIFY(m_house->identify(other));
    }

    void aPersonHasOnlySoManySessions()
    {
        IdentitySettings settings = quickSettings();
        settings.sessionsPerPerson = 3;
        House house(settings);
        house.addUser(u"ana"_s, {u"nurse"_s});
        QStringList tokens;
        for (int i = 0; i < 3; ++i) {
            tokens.append(house.login(u"ana"_s));
            house.clock.advance(1s);
        }
        auto *const oldest = house.connectWith(tokens[0]);
        tokens.append(house.login(u"ana"_s));
        QCOMPARE(oldest->closeCode(), 4001);
        QCOMPARE(house.identify(tokens[0]).error().code, u"AUTH_EXPIRED"_s);
        for (int i = 1; i < 4; ++i) {
            QVERIFY(house.identify(tokens[i]));
        }
    }

    void endedSessionsTakeBoundedMemory()
    {
        IdentitySettings settings = quickSettings();
        settings.sessionsPerPerson = 1;
        House house(settings);
        house.addUser(u"ana"_s, {u"nurse"_s});
        const QString first = house.login(u"ana"_s);
        const QString second = house.login(u"ana"_s);
        QCOMPARE(house.identify(first).error().code, u"AUTH_EXPIRED"_s);
        for (int i = 0; i < 125; ++i) { // a few at once, to share their commits
            QList<QFuture<Result<Reply>>> logins;
            for (int j = 0; j < 8; ++j) {
                logins.append(house.start(u"auth:login"_s, credentials(u"ana"_s)));
            }
            for (const auto &login : logins) {
                QVERIFY(await(login));
            }
        }
        QCOMPARE(house.identify(first).error().code, u"AUTH_INVALID"_s); // no longer remembered
        QCOMPARE(house.identify(second).error().code, u"AUTH_EXPIRED"_s);
        QVERIFY(!house.login(u"ana"_s).isEmpty());
        QCOMPARE(house.identify(second).error().code, u"AUTH_INVALID"_s);
    }

    void meTellsWhoAndUntilWhen()
    {
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString token = m_house->login(u"ana"_s);
        QJsonObject me = m_house->call(u"auth:me"_s, {}, token).value().body;
        QVERIFY(!me.take(u"draftKey"_s).toString().isEmpty());
        QCOMPARE(me,
            (QJsonObject {{u"user"_s,
                              QJsonObject {{u"id"_s, id}, {u"name"_s, u"ana"_s},
                                  {u"kind"_s, u"person"_s}, {u"roles"_s, QJsonArray {u"nurse"_s}}}},
                {u"expiresAt"_s, u"2026-01-07T13:00:00.000Z"_s}, {u"trustedAddresses"_s, false}}));
    }

    void aVisitsTokenIsThatPatient()
    {
        m_house->visits = [](const QString &token) {
            const Identity patient {.kind = Identity::Kind::Patient,
                .id = u"v1"_s,
                .patientId = u"p1"_s,
                .sessionId = u"v1"_s};
            return QtFuture::makeReadyFuture(token == u"good"_s
                    ? Result<Identity>(patient)
                    : Result<Identity>(fail(errors::notFound(u"No such ticket."_s))));
        };
        const auto visit = [this](const QString &token, const QString &visitToken) {
            return await(m_house->identity->source().identify({token, visitToken, {}}));
        };
        QCOMPARE(visit({}, u"good"_s).value().patientId, u"p1"_s);
        QCOMPARE(
            visit({}, u"bad"_s).error(), (Error {u"AUTH_INVALID"_s, u"No such ticket."_s, 401}));
        QCOMPARE(visit(u"bad"_s, u"good"_s).error().code, u"AUTH_INVALID"_s);
        LoopbackClient client(*m_house->hub, m_house->face, visit({}, u"good"_s).value());
        m_house->identity->tick();
        QCOMPARE(client.closeCode(), 0); // its session is the queue's affair
    }

    void adminsSeeAndEndSessions()
    {
        m_house->addUser(u"boss"_s, {u"admin"_s});
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString boss = m_house->login(u"boss"_s);
        m_house->clock.advance(1s);
        const QString ana = m_house->login(u"ana"_s);
        const auto list = [&](const QJsonObject &data) {
            return m_house->call(u"sessions:list"_s, data, boss)
                .value()
                .body[u"sessions"_s]
                .toArray();
        };
        QCOMPARE(list({}).size(), 2);
        const QJsonObject session = list({{u"userId"_s, id}}).first().toObject();
        QCOMPARE(session[u"name"_s].toString(), u"ana"_s);
        QCOMPARE(session[u"isOwn"_s].toBool(), false);
        QCOMPARE(list({})[1].toObject()[u"isOwn"_s].toBool(), true);
        auto *const client = m_house->connectWith(ana);
        const QJsonObject which {{u"sessionId"_s, session[u"id"_s]}};
        QCOMPARE(m_house->refusal(u"sessions:revoke"_s, which, ana), u"FORBIDDEN"_s);
        QCOMPARE(m_house->refusal(u"sessions:revoke"_s, which, boss), QString());
        QCOMPARE(client->closeCode(), 4001);
        QCOMPARE(m_house->identify(ana).error().code, u"AUTH_EXPIRED"_s);
        QCOMPARE(m_house->refusal(u"sessions:revoke"_s, which, boss), u"NOT_FOUND"_s);
        QCOMPARE(m_house->refusal(u"sessions:revoke"_s, {{u"sessionId"_s, u"none"_s}}, boss),
            u"NOT_FOUND"_s);
        QCOMPARE(list({}).size(), 1);
    }

    void twoAdminsEndOneSessionAtOnce()
    {
        m_house->addUser(u"boss"_s, {u"admin"_s});
        m_house->addUser(u"chief"_s, {u"admin"_s});
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString boss = m_house->login(u"boss"_s);
        const QString chief = m_house->login(u"chief"_s);
        const QString id = m_house->identify(m_house->login(u"ana"_s)).value().sessionId;
        auto first = m_house->start(u"sessions:revoke"_s, {{u"sessionId"_s, id}}, boss);
        auto second = m_house->start(u"sessions:revoke"_s, {{u"sessionId"_s, id}}, chief);
        QVERIFY(await(first));
        QCOMPARE(await(second).error().code, u"NOT_FOUND"_s);
        QCOMPARE(m_house->kinds().count(u"session-revoked"_s), 1);
    }

    void anAdminCannotEndASuperAdminsSession()
    {
        m_house->addUser(u"boss"_s, {u"admin"_s});
        m_house->addUser(u"owner"_s, {u"super_admin"_s});
        const QString boss = m_house->login(u"boss"_s);
        const QString owner = m_house->login(u"owner"_s);
        const auto sessionOf = [this](const QString &token) {
            return QJsonObject {{u"sessionId"_s, m_house->identify(token).value().sessionId}};
        };
        QCOMPARE(m_house->refusal(u"sessions:revoke"_s, sessionOf(owner), boss), u"FORBIDDEN"_s);
        QVERIFY(m_house->identify(owner));
        QCOMPARE(m_house->refusal(u"sessions:revoke"_s, sessionOf(boss), owner), QString());
    }

    void aLoginThatADisablingOvertakesFails()
    {
        m_house->addUser(u"boss"_s, {u"admin"_s});
        const QString id = m_house->addUser(u"ana"_s, {u"nurse"_s});
        const QString boss = m_house->login(u"boss"_s);
        // Disabling is on its way to the database while the account is still as it was in memory.
        auto disable = m_house->start(u"users:disable"_s, {{u"userId"_s, id}}, boss);
        const auto login = await(m_house->start(u"auth:login"_s, credentials(u"ana"_s)));
        QVERIFY(!login);
        QCOMPARE(login.error().code, u"INVALID_CREDENTIALS"_s);
        QVERIFY(await(disable));
    }

    // A session that another sign-in ended must not come to life in memory after that.
    void memoryFollowsTheOrderOfTheWrites()
    {
        IdentityBook book;
        QStringList applied;
        QPromise<QString> earlier;
        earlier.start();
        book.inTurn(earlier.future()).then(this, [&](const QString &what) { applied += what; });
        book.inTurn(QtFuture::makeReadyFuture(u"later"_s)).then(this, [&](const QString &what) {
            applied += what;
        });
        QCoreApplication::processEvents();
        QCOMPARE(applied, QStringList());
        earlier.addResult(u"earlier"_s);
        earlier.finish();
        QTRY_COMPARE(applied, QStringList({u"earlier"_s, u"later"_s}));
    }

    void trustedAddressesHaveTheirRoleAndNoMore()
    {
        IdentitySettings settings = quickSettings();
        settings.trustedAddresses = {{u"192.168.1.9"_s, Role::Registrar}};
        House house(settings);
        const QString old = u"192.168.1.9"_s;
        const Identity who = house.identify({}, old).value();
        QCOMPARE(who.kind, Identity::Kind::TrustedAddress);
        QCOMPARE(who.id, old);
        QCOMPARE(who.roles, Roles {Role::Registrar});
        QVERIFY(house.identify({}, u"192.168.1.90"_s).value().isAnonymous());
        QCOMPARE(house.identify(u"bad"_s, old).error().code, u"AUTH_INVALID"_s);
        const Reply me = house.call(u"auth:me"_s, {}, {}, old).value();
        QCOMPARE(me.body[u"trustedAddresses"_s].toBool(), true);
        QCOMPARE(me.body[u"user"_s].toObject()[u"kind"_s].toString(), u"trusted_address"_s);
        QCOMPARE(house.refusal(u"users:list"_s, {}, {}, old), u"FORBIDDEN"_s);
        QCOMPARE(house.refusal(u"auth:logout"_s, {}, {}, old), QString());
        QCOMPARE(house.kinds(), QStringList {u"trusted-address"_s}); // once
        QCOMPARE(house.events().first().actor, old);
        QCOMPARE(house.events().first().body,
            (QJsonObject {{u"address"_s, old}, {u"role"_s, u"registrar"_s}}));
    }

    void whoIsTrustedNoMoreIsCutOff()
    {
        const QString first = u"192.168.1.9"_s;
        const QString second = u"192.168.1.10"_s;
        m_house->identity->trust({{first, Role::Registrar}, {second, Role::Registrar}});
        LoopbackClient one(*m_house->hub, m_house->face, m_house->identify({}, first).value());
        LoopbackClient two(*m_house->hub, m_house->face, m_house->identify({}, second).value());
        m_house->identity->trust({{first, Role::Registrar}, {second, Role::Nurse}});
        QCOMPARE(one.closeCode(), 0);
        QCOMPARE(two.closeCode(), 4001); // and may come again as what it is now
        QCOMPARE(m_house->identify({}, second)->roles, Roles {Role::Nurse});
        m_house->identity->trust({});
        QCOMPARE(one.closeCode(), 4001);
        QVERIFY(m_house->identify({}, first)->isAnonymous());
    }

    void aStorageThatFailsLetsNobodyInAndBlamesNobody()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        await(m_house->storage->write([](Transaction &t) -> Result<Done> {
            t.execute(u"DROP TABLE session"_s);
            return Done {};
        }));
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(m_house->refusal(u"auth:login"_s, credentials(u"ana"_s)), u"STORAGE_ERROR"_s);
        }
    }

private:
    std::unique_ptr<House> m_house;
};

LOKET_TEST(TestSessions)
#include "tst_sessions.moc"
