#include "house.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

class TestDevices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_house->addUser(u"boss"_s, {u"admin"_s});
        m_boss = m_house->login(u"boss"_s);
    }

    void fromCodeToToken()
    {
        const QJsonObject offer = pair();
        QCOMPARE(offer.keys(), (QStringList {u"claim"_s, u"code"_s, u"expiresAt"_s}));
        QCOMPARE(offer[u"code"_s].toString().size(), 6);
        QCOMPARE(offer[u"expiresAt"_s].toString(), u"2026-01-07T01:10:00.000Z"_s);
        QCOMPARE(claim(offer).error().code, u"PAIRING_PENDING"_s);
        QCOMPARE(claim(offer).error().status, 409);
        QCOMPARE(approve(offer), QString());
        const Reply reply = claim(offer).value();
        const QJsonObject device = reply.body[u"device"_s].toObject();
        QCOMPARE(device[u"name"_s].toString(), u"Hall"_s);
        QCOMPARE(device[u"kind"_s].toString(), u"display"_s);
        const Identity who = m_house->identify(reply.body[u"token"_s].toString()).value();
        QCOMPARE(who.kind, Identity::Kind::Device);
        QCOMPARE(who.id, device[u"id"_s].toString());
        QCOMPARE(who.roles, Roles {Role::Display});
        QVERIFY(!who.isStaff());
    }

    void aCodeIsTakenAsItIsShown()
    {
        const QJsonObject offer = pair();
        const QString shown = offer[u"code"_s].toString().insert(3, u' ');
        QVERIFY(m_house->call(u"devices:approve"_s, {{u"code"_s, shown}}, m_boss));
        QCOMPARE(m_house->refusal(u"devices:approve"_s, {{u"code"_s, u"000 000 000"_s}}, m_boss),
            u"NOT_FOUND"_s);
    }

    void aKioskIsAKiosk()
    {
        QCOMPARE(m_house->identify(paired(u"kiosk"_s)).value().roles, Roles {Role::Kiosk});
    }

    void aMonitorReadsTheMetricsAndNothingElse()
    {
        const QString token = paired(u"monitor"_s);
        const Identity monitor = m_house->identify(token).value();
        QCOMPARE(monitor.roles, Roles {Role::Monitor});
        QVERIFY(!monitor.isStaff());
        QVERIFY(monitor.may(Right::ReadMetrics));
        QVERIFY(!monitor.may(Right::Identified));
        QCOMPARE(m_house->refusal(u"auth:me"_s, {}, token), u"FORBIDDEN"_s);
    }

    void whoApprovesMayNameIt()
    {
        const QJsonObject offer = pair();
        const auto named = [&](const QString &name) {
            return QJsonObject {{u"code"_s, offer[u"code"_s]}, {u"name"_s, name}};
        };
        QCOMPARE(
            m_house->refusal(u"devices:approve"_s, named(u"\u200B"_s), m_boss), u"INVALID_FIELD"_s);
        const Reply approved =
            m_house->call(u"devices:approve"_s, named(u" Waiting  room "_s), m_boss).value();
        QCOMPARE(approved.body[u"pairing"_s][u"name"_s].toString(), u"Waiting room"_s);
        m_house->restart();
        const Reply claimed = claim(offer).value();
        QCOMPARE(claimed.body[u"device"_s][u"name"_s].toString(), u"Waiting room"_s);
    }

    void onlyScreensCanBePaired()
    {
        for (const QString &kind : {u"admin"_s, u"nurse"_s, u"tv"_s}) {
            QCOMPARE(
                m_house->refusal(u"devices:pair"_s, {{u"kind"_s, kind}, {u"name"_s, u"Hall"_s}}),
                u"INVALID_FIELD"_s);
        }
        QCOMPARE(m_house->refusal(
                     u"devices:pair"_s, {{u"kind"_s, u"display"_s}, {u"name"_s, u"\u200B"_s}}),
            u"INVALID_FIELD"_s);
    }

    void aTokenIsCollectedOnce()
    {
        const QJsonObject offer = pair();
        QCOMPARE(approve(offer), QString());
        QVERIFY(claim(offer));
        QCOMPARE(claim(offer).error().code, u"PAIRING_OVER"_s);
        QCOMPARE(claim(offer).error().status, 410);
        m_house->restart();
        QCOMPARE(claim(offer).error().code, u"PAIRING_OVER"_s);
    }

    void twoCollectAtOnceAndOneGetsIt()
    {
        const QJsonObject offer = pair();
        QCOMPARE(approve(offer), QString());
        const QJsonObject data {{u"claim"_s, offer[u"claim"_s]}};
        auto first = m_house->start(u"devices:claim"_s, data);
        auto second = m_house->start(u"devices:claim"_s, data);
        QVERIFY(await(first));
        QCOMPARE(await(second).error().code, u"PAIRING_OVER"_s);
        QCOMPARE(devices().size(), 1);
    }

    void twoAdminsApproveAtOnceAndOneIsTold()
    {
        m_house->addUser(u"chief"_s, {u"admin"_s});
        const QString chief = m_house->login(u"chief"_s);
        const QJsonObject code {{u"code"_s, pair()[u"code"_s]}};
        auto first = m_house->start(u"devices:approve"_s, code, m_boss);
        auto second = m_house->start(u"devices:approve"_s, code, chief);
        QVERIFY(await(first));
        QCOMPARE(await(second).error().code, u"ALREADY_APPROVED"_s);
        QCOMPARE(m_house->kinds().count(u"approved"_s), 1);
    }

    void aRetriedApprovalGivesTheSameAnswer()
    {
        const QJsonObject data {{u"code"_s, pair()[u"code"_s]}, {u"requestId"_s, u"r1"_s}};
        const Reply first = m_house->call(u"devices:approve"_s, data, m_boss).value();
        const Reply again = m_house->call(u"devices:approve"_s, data, m_boss).value();
        QCOMPARE(again.body, first.body);
        QCOMPARE(m_house->kinds().count(u"approved"_s), 1);
    }

    void aCodeLivesTenMinutes()
    {
        const QJsonObject offer = pair();
        m_house->clock.advance(10min - 1ms);
        const QJsonObject other = pair();
        m_house->clock.advance(1ms);
        QCOMPARE(approve(offer), u"NOT_FOUND"_s);
        QCOMPARE(claim(offer).error().code, u"PAIRING_OVER"_s);
        QCOMPARE(approve(other), QString());
    }

    void anApprovedDeviceHasTenMinutesMore()
    {
        const QJsonObject offer = pair();
        m_house->clock.advance(10min - 1ms);
        QCOMPARE(approve(offer), QString());
        m_house->clock.advance(10min - 1ms);
        m_house->identity->tick();
        QVERIFY(claim(offer));
        const QJsonObject late = pair();
        QCOMPARE(approve(late), QString());
        m_house->clock.advance(10min);
        QCOMPARE(claim(late).error().code, u"PAIRING_OVER"_s);
    }

    void aPairingOutlivesTheProgram()
    {
        const QJsonObject offer = pair();
        m_house->restart();
        QCOMPARE(claim(offer).error().code, u"PAIRING_PENDING"_s);
        QCOMPARE(approve(offer), QString());
        m_house->restart();
        QVERIFY(claim(offer));
    }

    // Four addresses, or forty, ask again and again.
    void aCrowdKeepsNoHonestScreenOut_data()
    {
        QTest::addColumn<int>("addresses");
        QTest::newRow("four") << 4;
        QTest::newRow("forty") << 40;
        QTest::newRow("a hundred") << 100;
    }
    void aCrowdKeepsNoHonestScreenOut()
    {
        QFETCH(int, addresses);
        for (int i = 0; i < 300; ++i) {
            pairRefusal(u"10.0.2.%1"_s.arg(i % addresses));
        }
        const QJsonObject offer = pair();
        for (int i = 0; i < 120; ++i) {
            pairRefusal(u"10.0.2.%1"_s.arg(i % addresses));
        }
        QCOMPARE(approve(offer), QString());
        QVERIFY(claim(offer));
    }

    void whoHasTheMostMakesWay()
    {
        IdentitySettings settings = quickSettings();
        settings.pairings = 4;
        m_house = std::make_unique<House>(settings);
        m_house->addUser(u"boss"_s, {u"admin"_s});
        m_boss = m_house->login(u"boss"_s);
        const QJsonObject single = pair(u"display"_s, u"10.0.0.1"_s);
        const QJsonObject oldest = pair(u"display"_s, u"10.0.0.66"_s);
        m_house->clock.advance(1s);
        const QJsonObject newer = pair(u"display"_s, u"10.0.0.66"_s);
        QCOMPARE(pairRefusal(u"10.0.0.66"_s), QString());
        QCOMPARE(pairRefusal(u"10.0.0.66"_s), u"TOO_MANY_REQUESTS"_s); // it has the most itself
        const QJsonObject late = pair(u"display"_s, u"10.0.0.2"_s);
        QCOMPARE(claim(oldest).error().code, u"PAIRING_OVER"_s);
        for (const QJsonObject &kept : {single, newer, late}) {
            QCOMPARE(claim(kept).error().code, u"PAIRING_PENDING"_s);
        }
        QCOMPARE(m_house->kinds().count(u"made-way"_s), 1);
        m_house->restart();
        QCOMPARE(claim(oldest).error().code, u"PAIRING_OVER"_s);
    }

    void whatIsApprovedMakesWayForNobody()
    {
        IdentitySettings settings = quickSettings();
        settings.pairings = 1;
        m_house = std::make_unique<House>(settings);
        m_house->addUser(u"boss"_s, {u"admin"_s});
        m_boss = m_house->login(u"boss"_s);
        const QJsonObject offer = pair();
        QCOMPARE(approve(offer), QString());
        QCOMPARE(pairRefusal(u"10.0.0.66"_s), u"TOO_MANY_REQUESTS"_s);
        QVERIFY(claim(offer));
        QCOMPARE(pairRefusal(u"10.0.0.66"_s), QString());
    }

    void theRefusalSaysWhenTheOldestHasRunOut()
    {
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(pairRefusal(u"10.0.0.66"_s), QString());
            m_house->clock.advance(1min);
        }
        const auto more = m_house->call(u"devices:pair"_s,
            {{u"kind"_s, u"display"_s}, {u"name"_s, u"x"_s}}, {}, u"10.0.0.66"_s);
        QCOMPARE(more.error().status, 429);
        QCOMPARE(more.error().details[u"retryAfter"_s].toInt(), 300);
        m_house->restart();
        QCOMPARE(pairRefusal(u"10.0.0.66"_s), u"TOO_MANY_REQUESTS"_s);
        m_house->clock.advance(5min);
        QCOMPARE(pairRefusal(u"10.0.0.66"_s), QString());
    }

    void anAdminDismissesWhatWaits()
    {
        const QJsonObject one = pair();
        m_house->clock.advance(1s);
        const QJsonObject other = pair(u"kiosk"_s, u"10.0.0.8"_s);
        const QJsonArray waiting = this->waiting();
        QCOMPARE(waiting.size(), 2);
        QCOMPARE(waiting[0][u"address"_s].toString(), u"10.0.0.9"_s);
        QCOMPARE(waiting[0][u"since"_s].toString(), u"2026-01-07T01:00:00.000Z"_s);
        const QJsonObject which {{u"pairingId"_s, waiting[0][u"id"_s]}};
        m_house->addUser(u"ana"_s, {u"nurse"_s});
        QCOMPARE(m_house->refusal(u"devices:dismiss"_s, which, m_house->login(u"ana"_s)),
            u"FORBIDDEN"_s);
        QCOMPARE(m_house->refusal(u"devices:dismiss"_s, which, m_boss), QString());
        QCOMPARE(claim(one).error().code, u"PAIRING_OVER"_s);
        QCOMPARE(approve(one), u"NOT_FOUND"_s);
        QCOMPARE(m_house->refusal(u"devices:dismiss"_s, which, m_boss), u"NOT_FOUND"_s);
        QCOMPARE(claim(other).error().code, u"PAIRING_PENDING"_s);
        QCOMPARE(m_house->events().last().kind, u"dismissed"_s);
        m_house->restart();
        QCOMPARE(claim(one).error().code, u"PAIRING_OVER"_s);
        QCOMPARE(this->waiting().size(), 1);
    }

    void allThatWaitAreDismissedAtOnceButNotWhatIsApproved()
    {
        const QJsonObject approved = pair();
        QCOMPARE(approve(approved), QString());
        for (int i = 0; i < 30; ++i) {
            pair(u"display"_s, u"10.0.3.%1"_s.arg(i));
        }
        const QJsonObject body = m_house->call(u"devices:list"_s, {}, m_boss).value().body;
        QCOMPARE(body[u"waiting"_s].toArray().size(), 20); // the newest
        QCOMPARE(body[u"waitingCount"_s].toInt(), 31);
        QCOMPARE(m_house->refusal(u"devices:dismiss-all"_s, {}, m_boss), QString());
        QCOMPARE(waiting().size(), 1);
        QVERIFY(claim(approved));
        QCOMPARE(m_house->kinds().count(u"dismissed"_s), 30);
        QCOMPARE(m_house->refusal(u"devices:dismiss-all"_s, {}, m_boss), QString());
    }

    void oneAddressCannotTakeAllPlaces()
    {
        QStringList codes;
        for (int i = 0; i < 7; ++i) {
            codes.append(pairRefusal(u"10.0.0.66"_s));
        }
        QCOMPARE(codes.count(QString()), 5);
        QCOMPARE(codes.count(u"TOO_MANY_REQUESTS"_s), 2);
        QCOMPARE(pairRefusal(u"10.0.0.67"_s), QString());
    }

    void codesOfThoseWhoWaitDiffer()
    {
        IdentitySettings settings = quickSettings();
        settings.pairings = 2000;
        settings.pairingsPerAddress = 2000;
        House house(settings);
        QList<QFuture<Result<Reply>>> futures;
        for (int i = 0; i < 2000; ++i) { // of a million codes: two would be alike but for the check
            futures.append(
                house.start(u"devices:pair"_s, {{u"kind"_s, u"display"_s}, {u"name"_s, u"x"_s}}));
        }
        QSet<QString> codes;
        for (const auto &future : futures) {
            codes.insert(await(future).value().body[u"code"_s].toString());
        }
        QCOMPARE(codes.size(), 2000);
    }

    void whatRanOutIsForgotten()
    {
        pair();
        m_house->clock.advance(10min);
        m_house->identity->tick();
        const auto rows = await(m_house->storage->write([](Transaction &t) -> Result<qint64> {
            return t
                .first(u"SELECT count(*) FROM pairing"_s, {},
                    [](const Row &row) { return row.integer(0); })
                .value();
        }));
        QCOMPARE(rows.value(), 0);
    }

    void onlyAdminsApprove()
    {
        m_house->addUser(u"ana"_s, {u"nurse"_s, u"doctor"_s});
        const QJsonObject code {{u"code"_s, pair()[u"code"_s]}};
        QCOMPARE(m_house->refusal(u"devices:approve"_s, code), u"UNAUTHENTICATED"_s);
        QCOMPARE(
            m_house->refusal(u"devices:approve"_s, code, m_house->login(u"ana"_s)), u"FORBIDDEN"_s);
        QCOMPARE(m_house->refusal(u"devices:approve"_s, {{u"code"_s, u"000000"_s}}, m_boss),
            u"NOT_FOUND"_s);
    }

    void theListTellsWhoIsThereAndWhoWaits()
    {
        const QString token = paired();
        auto *const screen = m_house->connectWith(token);
        const QJsonObject offer = pair();
        const QJsonObject body = m_house->call(u"devices:list"_s, {}, m_boss).value().body;
        const QJsonArray all = body[u"devices"_s].toArray();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].toObject()[u"isOnline"_s].toBool(), true);
        const QJsonObject waiting = body[u"waiting"_s].toArray()[0].toObject();
        QCOMPARE(waiting[u"name"_s].toString(), u"Hall"_s);
        QCOMPARE(waiting[u"approved"_s].toBool(), false);
        const QByteArray text = QJsonDocument(body).toJson();
        QVERIFY(!text.contains(offer[u"code"_s].toString().toLatin1()));
        screen->disconnect();
        QCOMPARE(devices()[0].toObject()[u"isOnline"_s].toBool(), false);
    }

    void revokingClosesTheScreen()
    {
        const QString token = paired();
        auto *const screen = m_house->connectWith(token);
        const QJsonObject which {{u"deviceId"_s, m_house->identify(token).value().id}};
        QCOMPARE(m_house->refusal(u"devices:revoke"_s, which, m_boss), QString());
        QCOMPARE(screen->closeCode(), 4001);
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
        QCOMPARE(m_house->refusal(u"devices:revoke"_s, which, m_boss), u"NOT_FOUND"_s);
        QVERIFY(!devices()[0].toObject()[u"revokedAt"_s].isNull());
        m_house->restart();
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
    }

    void aRevokedSessionIsARevokedToken()
    {
        const QString token = paired();
        const QString id = m_house->identify(token).value().sessionId;
        QCOMPARE(m_house->refusal(u"sessions:revoke"_s, {{u"sessionId"_s, id}}, m_boss), QString());
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
    }

    void aScreenThatIsThereNeverExpires()
    {
        const QString token = paired();
        auto *const screen = m_house->connectWith(token);
        for (int day = 0; day < 900; ++day) {
            m_house->clock.advance(24h);
            m_house->identity->tick();
        }
        QCOMPARE(screen->closeCode(), 0);
        m_house->restart();
        QVERIFY(m_house->identify(token));
    }

    void aScreenThatComesNowAndThenDoesNotExpireEither()
    {
        const QString token = paired();
        for (int year = 0; year < 3; ++year) {
            m_house->clock.advance(24h * 365);
            QVERIFY(m_house->identify(token));
            m_house->restart();
        }
    }

    void aScreenThatStaysAwayExpires()
    {
        const QString token = paired();
        m_house->clock.advance(24h * 400);
        QCOMPARE(m_house->identify(token).error().code, u"AUTH_EXPIRED"_s);
    }

    void aScreenWritesAtMostOnceADay()
    {
        const QString token = paired();
        m_house->clock.advance(25h);
        const quint64 before = m_house->storage->health().operations;
        for (int i = 0; i < 100; ++i) {
            QVERIFY(m_house->identify(token));
        }
        await(m_house->storage->write([](Transaction &) -> Result<Done> { return Done {}; }));
        QCOMPARE(m_house->storage->health().operations, before + 2);
    }

private:
    QJsonObject pair(const QString &kind = u"display"_s, const QString &address = u"10.0.0.9"_s)
    {
        return m_house
            ->call(u"devices:pair"_s, {{u"kind"_s, kind}, {u"name"_s, u" Hall "_s}}, {}, address)
            .value()
            .body;
    }
    QString pairRefusal(const QString &address)
    {
        return m_house->refusal(
            u"devices:pair"_s, {{u"kind"_s, u"display"_s}, {u"name"_s, u"x"_s}}, {}, address);
    }
    QString approve(const QJsonObject &offer)
    {
        return m_house->refusal(u"devices:approve"_s, {{u"code"_s, offer[u"code"_s]}}, m_boss);
    }
    Result<Reply> claim(const QJsonObject &offer)
    {
        return m_house->call(
            u"devices:claim"_s, {{u"claim"_s, offer[u"claim"_s]}}, {}, u"10.0.0.9"_s);
    }
    QString paired(const QString &kind = u"display"_s)
    {
        const QJsonObject offer = pair(kind);
        approve(offer);
        return claim(offer).value().body[u"token"_s].toString();
    }
    QJsonArray waiting()
    {
        return m_house->call(u"devices:list"_s, {}, m_boss).value().body[u"waiting"_s].toArray();
    }
    QJsonArray devices()
    {
        return m_house->call(u"devices:list"_s, {}, m_boss).value().body[u"devices"_s].toArray();
    }

    std::unique_ptr<House> m_house;
    QString m_boss;
};

LOKET_TEST(TestDevices)
#include "tst_devices.moc"
