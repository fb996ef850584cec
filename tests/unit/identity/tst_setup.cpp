// The first administrator: made once, and from this machine only.
#include "house.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const QJsonObject wishes {{u"username"_s, u"Ibu Ratna"_s}, {u"password"_s, goodPassword}};
const QString here = u"127.0.0.1"_s;

bool isWanted(House &house, const QString &address)
{
    return house.call(u"auth:set-up-wanted"_s, {}, {}, address).value().body[u"wanted"_s].toBool();
}

} // namespace

class TestSetUp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesTheFirstAdministratorAndSignsIn()
    {
        House house;
        QVERIFY(isWanted(house, here));
        const auto reply = house.call(u"auth:set-up"_s, wishes, {}, here);
        QVERIFY(reply);
        QVERIFY(reply->headers.value(0).second.startsWith("loket_session="));
        const auto identity = house.identify(reply->body[u"token"_s].toString());
        QCOMPARE(identity->name, u"Ibu Ratna"_s);
        QCOMPARE(identity->roles, Roles {Role::SuperAdmin});
        QVERIFY(!isWanted(house, here));
        QCOMPARE(house.kinds(), QStringList({u"created"_s, u"login"_s}));
        QCOMPARE(house.events().constFirst().actor, u"system"_s);
        QCOMPARE(house.events().constFirst().body[u"address"_s].toString(), here);
        house.restart();
        QVERIFY(!house.login(u"Ibu Ratna"_s).isEmpty());
    }

    // Others on this machine guess a name beforehand: who makes it one's own signs in all the same.
    void signsInWhateverOthersGuessed()
    {
        House house;
        for (int i = 0; i < 40; ++i) {
            house.call(u"auth:login"_s,
                {{u"username"_s, u"Ibu Ratna"_s}, {u"password"_s, u"guess %1 x"_s.arg(i)}}, {},
                here);
        }
        QVERIFY(house.call(u"auth:set-up"_s, wishes, {}, here));
    }

    void isDoneOnce()
    {
        House house;
        QVERIFY(house.call(u"auth:set-up"_s, wishes, {}, here));
        const QJsonObject other {{u"username"_s, u"other"_s}, {u"password"_s, goodPassword}};
        QCOMPARE(house.refusal(u"auth:set-up"_s, other, {}, here), u"FORBIDDEN"_s);
        QVERIFY(house.login(u"other"_s).isEmpty());
    }

    void ofManyAtOnceOneWins()
    {
        House house;
        QList<QFuture<Result<Reply>>> asked;
        for (int i = 0; i < 8; ++i) {
            asked.append(house.start(u"auth:set-up"_s,
                {{u"username"_s, u"person %1"_s.arg(i)}, {u"password"_s, goodPassword}}, {}, here));
        }
        int won = 0;
        for (const auto &one : asked) {
            const auto reply = await(one);
            won += reply ? 1 : 0;
            QCOMPARE(reply ? u"SET_UP_DONE"_s : reply.error().code, u"SET_UP_DONE"_s);
        }
        QCOMPARE(won, 1);
        QCOMPARE(house.kinds().count(u"created"_s), 1);
    }

    void isForThisMachineOnly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isHere");
        QTest::newRow("IPv4") << here << true;
        QTest::newRow("IPv6") << u"::1"_s << true;
        QTest::newRow("IPv4 in IPv6") << u"::ffff:127.0.0.1"_s << true;
        QTest::newRow("another machine") << u"192.168.1.20"_s << false;
        QTest::newRow("another one in IPv6") << u"::ffff:192.168.1.20"_s << false;
        QTest::newRow("not known") << QString() << false;
    }

    void isForThisMachineOnly()
    {
        QFETCH(QString, address);
        QFETCH(bool, isHere);
        House house;
        QCOMPARE(isWanted(house, address), isHere);
        QCOMPARE(house.refusal(u"auth:set-up"_s, wishes, {}, address),
            isHere ? QString() : u"FORBIDDEN"_s);
        QCOMPARE(house.login(u"Ibu Ratna"_s).isEmpty(), !isHere);
    }

    void keepsTheRulesOfNamesAndPasswords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("short") << u"ratna"_s << u"short"_s << u"PASSWORD_TOO_SHORT"_s;
        QTest::newRow("common") << u"ratna"_s << u"12345678"_s << u"PASSWORD_TOO_COMMON"_s;
        QTest::newRow("the own name") << u"ratna"_s << u"ratna2024"_s << u"PASSWORD_TOO_COMMON"_s;
        QTest::newRow("no name") << u"  "_s << goodPassword << u"MISSING_REQUIRED_FIELDS"_s;
        QTest::newRow("taken") << u"doctor"_s << goodPassword << u"NAME_TAKEN"_s;
    }

    void keepsTheRulesOfNamesAndPasswords()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        House house;
        house.addUser(u"doctor"_s, {u"doctor"_s}); // no administrator
        QTEST(house.refusal(
                  u"auth:set-up"_s, {{u"username"_s, name}, {u"password"_s, password}}, {}, here),
            "code");
        QVERIFY(isWanted(house, here));
    }
};

LOKET_TEST(TestSetUp)
#include "tst_setup.moc"
