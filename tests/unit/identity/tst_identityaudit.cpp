#include "house.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

const QString otherPassword = u"battery staple 2"_s;
const QString wrongPassword = u"Tr0ub4dor&3 wrong"_s;

} // namespace

class TestIdentityAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // One of everything that identity/ does, once; what was told to nobody else is in m_secrets.
    void initTestCase()
    {
        m_bossId = m_house.addUser(u"boss"_s, {u"admin"_s});
        m_boss = login(u"boss"_s);
        m_anaId = m_house
                      .call(u"users:create"_s,
                          {{u"name"_s, u"ana"_s}, {u"password"_s, goodPassword},
                              {u"roles"_s, QJsonArray {u"nurse"_s}}, {u"requestId"_s, u"r1"_s}},
                          m_boss)
                      .value()
                      .body[u"user"_s]
                      .toObject()[u"id"_s]
                      .toString();
        signInAndOut();
        changeAna();
        pairAScreen();
        m_events = m_house.events();
    }

    void everythingIsInTheRecord()
    {
        QStringList kinds;
        for (const Event &event : m_events) {
            QCOMPARE(event.module, u"identity"_s);
            kinds.append(event.kind);
        }
        QCOMPARE(kinds,
            (QStringList {u"created"_s, u"login"_s, u"created"_s, u"login"_s, u"login-failed"_s,
                u"login-failed"_s, u"login"_s, u"logout"_s, u"session-revoked"_s, u"changed"_s,
                u"password-set"_s, u"login"_s, u"password-refused"_s, u"password-changed"_s,
                u"disabled"_s, u"login-failed"_s, u"enabled"_s, u"paired"_s, u"approved"_s,
                u"claimed"_s, u"device-revoked"_s, u"paired"_s, u"dismissed"_s}));
    }

    void theRecordTellsWhoDidWhatToWhomFromWhere()
    {
        const Event created = find(u"created"_s, 1);
        QCOMPARE(created.actor, m_bossId);
        QCOMPARE(created.subject, m_anaId);
        QCOMPARE(created.body,
            (QJsonObject {{u"address"_s, u"10.0.0.1"_s}, {u"name"_s, u"ana"_s},
                {u"roles"_s, QJsonArray {u"nurse"_s}}}));
        const Event changed = find(u"changed"_s);
        QCOMPARE(changed.body,
            (QJsonObject {{u"address"_s, u"10.0.0.1"_s}, {u"name"_s, u"Ana"_s},
                {u"nameBefore"_s, u"ana"_s}, {u"roles"_s, QJsonArray {u"doctor"_s}},
                {u"rolesBefore"_s, QJsonArray {u"nurse"_s}}}));
        QCOMPARE(find(u"password-changed"_s).actor, m_anaId);
        QCOMPARE(find(u"password-set"_s).actor, m_bossId);
        QCOMPARE(find(u"session-revoked"_s).body[u"userId"_s].toString(), m_anaId);
        QCOMPARE(find(u"paired"_s).actor, u"anonymous"_s);
        QCOMPARE(find(u"approved"_s).actor, m_bossId);
        QCOMPARE(find(u"approved"_s).subject, find(u"paired"_s).subject);
        QCOMPARE(find(u"claimed"_s).body[u"approvedBy"_s].toString(), m_bossId);
        QCOMPARE(find(u"claimed"_s).subject, find(u"device-revoked"_s).subject);
    }

    void theProgramsOwnActsSaySo()
    {
        QCOMPARE(find(u"created"_s).actor, u"system"_s);
        QVERIFY(!find(u"created"_s).body.contains(u"address"_s));
    }

    void failedSignInsSayWhyButNoNameThatNobodyHas()
    {
        QCOMPARE(find(u"login-failed"_s).body,
            (QJsonObject {{u"address"_s, u"10.0.0.5"_s}, {u"name"_s, u"ana"_s},
                {u"reason"_s, u"password"_s}}));
        QCOMPARE(find(u"login-failed"_s).subject, m_anaId);
        QCOMPARE(find(u"login-failed"_s, 1).body,
            (QJsonObject {{u"address"_s, u"10.0.0.1"_s}, {u"reason"_s, u"name"_s}}));
        QCOMPARE(find(u"login-failed"_s, 1).subject, u"unknown"_s);
        QCOMPARE(find(u"login-failed"_s, 2).body[u"reason"_s].toString(), u"disabled"_s);
    }

    void theChainHolds()
    {
        const auto count = await(m_house.storage->read(
            [](Transaction &t) -> Result<qint64> { return verifyEvents(t); }));
        QCOMPARE(count, Result<qint64>(m_events.size()));
    }

    void noReplyHoldsAPasswordOrWhatIsKeptOfOne()
    {
        for (const QString &password : {goodPassword, otherPassword, wrongPassword}) {
            QVERIFY(!m_house.said.contains(password.toUtf8()));
        }
        QVERIFY(!m_house.said.contains("argon2"));
        for (const QString &secret : m_secrets) {
            QVERIFY(!m_house.said.contains(hashOfToken(secret).toLatin1()));
        }
    }

    // A token or a claim is told once, to the one it is for.
    void aSecretIsToldOnce()
    {
        for (const QString &secret : m_secrets) {
            QCOMPARE(m_house.said.count(secret.toUtf8()), 1);
        }
    }

    // Run last: the files as they lie on the disk, events, kept answers, indexes and all.
    void zNoSecretIsOnTheDisk()
    {
        m_house.close();
        const QByteArray bytes = keptAt(m_house.file());
        QVERIFY(bytes.contains("login-failed"));
        QVERIFY(bytes.contains(hashOfToken(m_boss).toLatin1()));
        for (const QString &secret :
            m_secrets + QStringList {goodPassword, otherPassword, wrongPassword}) {
            QVERIFY(!bytes.contains(secret.toUtf8()));
        }
    }

    void pagesGoThroughTheWholeRecord()
    {
        House house;
        house.addUser(u"eye"_s, {u"auditor"_s});
        const QString eye = house.login(u"eye"_s);
        house.addUser(u"a"_s, {u"nurse"_s});
        house.addUser(u"b"_s, {u"nurse"_s});
        house.addUser(u"c"_s, {u"nurse"_s});
        QList<qint64> seqs;
        QJsonObject query {{u"limit"_s, 2}};
        for (int pages = 0; pages < 10; ++pages) {
            const QJsonObject body = house.call(u"audit:events"_s, query, eye).value().body;
            for (const QJsonValue &event : body[u"events"_s].toArray()) {
                seqs.append(event[u"seq"_s].toInteger());
            }
            if (body[u"next"_s].isNull()) {
                break;
            }
            query[u"before"_s] = body[u"next"_s];
        }
        QCOMPARE(seqs, (QList<qint64> {5, 4, 3, 2, 1}));
    }

    void pagesGoThroughALongRecordWithFewFinds()
    {
        House house;
        house.addUser(u"eye"_s, {u"auditor"_s});
        const QString eye = house.login(u"eye"_s);
        await(house.storage->write([](Transaction &t) -> Result<Done> {
            for (int i = 0; i < 45'000; ++i) {
                t.execute(
                    u"INSERT INTO event (seq, at, actor, module, kind, subject, body, hash) VALUES (?, 0, 'x', 'queue', 'call', 's', '{}', '')"_s,
                    {i + 3});
            }
            return Done {};
        }));
        QJsonObject query {{u"kind"_s, u"login"_s}};
        int found = 0;
        int pages = 0;
        for (QJsonValue next = 1; !next.isNull(); ++pages) {
            const QJsonObject body = house.call(u"audit:events"_s, query, eye).value().body;
            found += static_cast<int>(body[u"events"_s].toArray().size());
            next = body[u"next"_s];
            query[u"before"_s] = next;
        }
        QCOMPARE(found, 1);
        QCOMPARE(pages, 3); // 20,000 looked through at a time
    }

    void filtersFindWhatFits()
    {
        House house;
        const QString id = house.addUser(u"eye"_s, {u"auditor"_s});
        const QString eye = house.login(u"eye"_s);
        const auto found = [&](const QJsonObject &query) {
            return house.call(u"audit:events"_s, query, eye)
                .value()
                .body[u"events"_s]
                .toArray()
                .size();
        };
        QCOMPARE(found({}), 2);
        QCOMPARE(found({{u"kind"_s, u"login"_s}}), 1);
        QCOMPARE(found({{u"actor"_s, id}}), 1);
        QCOMPARE(found({{u"subject"_s, id}}), 2);
        QCOMPARE(found({{u"subject"_s, id}, {u"kind"_s, u"created"_s}}), 1);
        QCOMPARE(found({{u"module"_s, u"identity"_s}}), 2);
        QCOMPARE(found({{u"module"_s, u"queue"_s}}), 0);
        QCOMPARE(found({{u"before"_s, 2}}), 1);
        QCOMPARE(found({{u"before"_s, 1}}), 0);
        QCOMPARE(found({{u"before"_s, 1'000'000}}), 2);
    }

private:
    QString login(const QString &name, const QString &password = goodPassword)
    {
        const QString token =
            m_house.call(u"auth:login"_s, {{u"username"_s, name}, {u"password"_s, password}})
                .value()
                .body[u"token"_s]
                .toString();
        m_secrets.append(token);
        return token;
    }
    void signInAndOut()
    {
        const QString first = login(u"ana"_s);
        m_house.call(u"auth:login"_s, {{u"username"_s, u"ana"_s}, {u"password"_s, wrongPassword}},
            {}, u"10.0.0.5"_s);
        m_house.call(
            u"auth:login"_s, {{u"username"_s, wrongPassword}, {u"password"_s, goodPassword}});
        QVERIFY(m_house.call(u"auth:logout"_s, {}, login(u"ana"_s)));
        QVERIFY(m_house.call(u"sessions:revoke"_s,
            {{u"sessionId"_s, m_house.identify(first).value().sessionId}}, m_boss));
    }
    void changeAna()
    {
        const QJsonObject ana {{u"userId"_s, m_anaId}};
        QVERIFY(m_house.call(u"users:update"_s,
            {{u"userId"_s, m_anaId}, {u"name"_s, u"Ana"_s}, {u"roles"_s, QJsonArray {u"doctor"_s}},
                {u"requestId"_s, u"r2"_s}},
            m_boss));
        QVERIFY(m_house.call(u"users:set-password"_s,
            {{u"userId"_s, m_anaId}, {u"password"_s, otherPassword}, {u"requestId"_s, u"r3"_s}},
            m_boss));
        const QString token = login(u"ana"_s, otherPassword);
        QCOMPARE(m_house.refusal(u"auth:change-password"_s,
                     {{u"current"_s, wrongPassword}, {u"password"_s, goodPassword}}, token),
            u"INVALID_CREDENTIALS"_s);
        QVERIFY(m_house.call(u"auth:change-password"_s,
            {{u"current"_s, otherPassword}, {u"password"_s, goodPassword},
                {u"requestId"_s, u"r4"_s}},
            token));
        QVERIFY(m_house.call(u"users:disable"_s, ana, m_boss));
        m_house.call(u"auth:login"_s, {{u"username"_s, u"ana"_s}, {u"password"_s, goodPassword}});
        QVERIFY(m_house.call(u"users:enable"_s, ana, m_boss));
    }
    void pairAScreen()
    {
        const QJsonObject offer =
            m_house
                .call(u"devices:pair"_s,
                    {{u"kind"_s, u"display"_s}, {u"name"_s, u"Hall"_s}, {u"requestId"_s, u"r5"_s}})
                .value()
                .body;
        QVERIFY(m_house.call(u"devices:approve"_s,
            {{u"code"_s, offer[u"code"_s]}, {u"requestId"_s, u"r6"_s}}, m_boss));
        const QJsonObject claimed =
            m_house
                .call(u"devices:claim"_s,
                    {{u"claim"_s, offer[u"claim"_s]}, {u"requestId"_s, u"r7"_s}})
                .value()
                .body;
        m_secrets << offer[u"claim"_s].toString() << claimed[u"token"_s].toString();
        QVERIFY(m_house.call(u"devices:list"_s, {}, m_boss));
        QVERIFY(m_house.call(u"sessions:list"_s, {}, m_boss));
        QVERIFY(m_house.call(u"users:list"_s, {}, m_boss));
        QVERIFY(m_house.call(u"audit:events"_s, {}, m_boss));
        QVERIFY(m_house.call(u"devices:revoke"_s,
            {{u"deviceId"_s, claimed[u"device"_s].toObject()[u"id"_s]}}, m_boss));
        QVERIFY(m_house.call(
            u"devices:pair"_s, {{u"kind"_s, u"display"_s}, {u"name"_s, u"Unknown"_s}}));
        QVERIFY(m_house.call(u"devices:dismiss-all"_s, {}, m_boss));
    }
    Event find(const QString &kind, int nth = 0) const
    {
        for (const Event &event : m_events) {
            if (event.kind == kind && nth-- == 0) {
                return event;
            }
        }
        return {};
    }

    House m_house;
    QString m_bossId;
    QString m_boss;
    QString m_anaId;
    QStringList m_secrets;
    QList<Event> m_events;
};

LOKET_TEST(TestIdentityAudit)
#include "tst_identityaudit.moc"
