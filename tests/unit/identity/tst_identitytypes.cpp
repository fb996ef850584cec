#include "identity/identitysettings.h"
#include "identity/identitytypes.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;

class TestIdentityTypes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("clean");
        QTest::newRow("plain") << u"ana"_s << u"ana"_s;
        QTest::newRow("blanks") << u"  Ana \t Sari "_s << u"Ana Sari"_s;
        QTest::newRow("Thai") << u"สมชาย"_s << u"สมชาย"_s;
        QTest::newRow("composed") << u"Jose\u0301"_s << u"José"_s;
        QTest::newRow("emoji") << u"😀"_s << u"😀"_s;
        QTest::newRow("SQL") << u"'; DROP TABLE account; --"_s << u"'; DROP TABLE account; --"_s;
        QTest::newRow("64") << QString(64, u'x') << QString(64, u'x');
        QTest::newRow("65") << QString(65, u'x') << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blank") << u" \u3000\t"_s << QString();
        QTest::newRow("control") << u"a\u0007b"_s << QString();
        QTest::newRow("zero") << u"a"_s + QChar(0) + u"b"_s << QString();
        QTest::newRow("zero width") << u"adm\u200Bin"_s << QString();
        QTest::newRow("turned round") << u"\u202Enimda"_s << QString();
        QTest::newRow("half a character") << u"a"_s + QChar(0xD83D) << QString();
        QTest::newRow("private use") << u"a\uE000"_s << QString();
        QTest::newRow("a blank letter") << u"\u3164"_s << QString();
        QTest::newRow("joins nothing") << u"an\u200Di"_s << QString();
        QTest::newRow("joins") << u"می\u200Cخواهم"_s << u"می\u200Cخواهم"_s;
    }
    void names()
    {
        QFETCH(QString, name);
        const auto clean = cleanName(u"name"_s, name);
        QTEST(clean ? *clean : QString(), "clean");
        QVERIFY(clean || clean.error().code == u"INVALID_FIELD"_s);
    }

    void oneNameWrittenInManyWays_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("case") << u"Ana"_s << u"aNA"_s << true;
        QTest::newRow("wide") << u"Ａｎａ"_s << u"ana"_s << true;
        QTest::newRow("composed") << u"José"_s << u"Jose\u0301"_s << true;
        QTest::newRow("blanks") << u"ana sari"_s << u" Ana  Sari"_s << true;
        QTest::newRow("joined") << u"می\u200Cخواهم"_s << u"میخواهم"_s << true;
        QTest::newRow("accent") << u"José"_s << u"Jose"_s << false;
        QTest::newRow("other") << u"ana"_s << u"anna"_s << false;
    }
    void oneNameWrittenInManyWays()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(nameKey(a) == nameKey(b), "same");
    }

    void rolesOfPeople()
    {
        QCOMPARE(personRoles({u"nurse"_s, u"doctor"_s, u"nurse"_s}).value(),
            (Roles {Role::Nurse, Role::Doctor}));
        for (const QStringList &wrong :
            {QStringList {}, {u"kiosk"_s}, {u"display"_s}, {u"Nurse"_s}, {u"nurse"_s, u"boss"_s}}) {
            QCOMPARE(personRoles(wrong).error().details[u"field"_s].toString(), u"roles"_s);
        }
    }

    void trustedAddresses()
    {
        const auto read = readTrustedAddresses(
            {{u"192.168.1.9"_s, u"registrar"_s}, {u"FE80:0::1"_s, u"display"_s}});
        QCOMPARE(read.value()[u"192.168.1.9"_s], Role::Registrar);
        QCOMPARE(read.value()[u"fe80::1"_s], Role::Display); // as a socket says it
        for (const QString &role : {u"admin"_s, u"super_admin"_s, u"boss"_s, u""_s}) {
            const auto wrong = readTrustedAddresses({{u"10.0.0.7"_s, role}});
            QCOMPARE(wrong.error().code, u"SETTING_INVALID"_s);
            QVERIFY(wrong.error().message.contains(u"10.0.0.7"_s));
        }
    }

    void aUserComesBackFromItsAnswer()
    {
        const User user {u"u1"_s, u"Ana"_s, {Role::Nurse, Role::Admin}, instantFromMillis(1),
            instantFromMillis(2), instantFromMillis(3)};
        QCOMPARE(User::fromJson(user.toJson()).value(), user);
        const User fresh {u"u2"_s, u"Budi"_s, {Role::Nurse}, instantFromMillis(1)};
        QCOMPARE(User::fromJson(fresh.toJson()).value(), fresh);
        QVERIFY(!User::fromJson({}));
        QJsonObject odd = user.toJson();
        odd[u"roles"_s] = QJsonArray {u"boss"_s};
        QVERIFY(!User::fromJson(odd));
    }

    void aDeviceComesBackFromItsAnswer()
    {
        const Device device {
            u"d1"_s, u"Hall"_s, Role::Kiosk, u"u1"_s, instantFromMillis(1), instantFromMillis(2)};
        QCOMPARE(Device::fromJson(device.toJson()).value(), device);
        QVERIFY(!Device::fromJson({}));
    }

    void whatIsKeptOfATokenDoesNotTellIt()
    {
        QCOMPARE(hashOfToken(u"abc"_s),
            u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }
};

LOKET_TEST(TestIdentityTypes)
#include "tst_identitytypes.moc"
