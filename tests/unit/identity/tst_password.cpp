#include "identity/password.h"
#include "support/await.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QtTest>

#include <limits>

using namespace loket;
using namespace loket::test;

namespace {

PasswordCost quick(int waiting = 100)
{
    return {.passes = 1, .memory = 8192, .waiting = waiting, .waitingOfAShare = waiting};
}

QString hashed(PasswordHasher &hasher, const QString &password)
{
    return await(hasher.hash(password)).value();
}

QString codeOf(const Result<Done> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestPassword : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAPasswordMayBe_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString() << u"PASSWORD_TOO_SHORT"_s;
        QTest::newRow("7") << u"1234567"_s << u"PASSWORD_TOO_SHORT"_s;
        QTest::newRow("8") << u"12345678"_s << QString();
        QTest::newRow("7 and blanks") << u"  1234567  "_s << u"PASSWORD_TOO_SHORT"_s;
        QTest::newRow("4 beyond the first plane") << u"😀😀😀😀"_s << u"PASSWORD_TOO_SHORT"_s;
        QTest::newRow("a tab inside") << u"1234\t5678"_s << u"INVALID_FIELD"_s;
        QTest::newRow("half a character") << u"12345678"_s + QChar(0xD83D) << u"INVALID_FIELD"_s;
        QTest::newRow("a line's end") << u"12345678\n"_s << QString();
        QTest::newRow("8 Thai") << u"รหัสผ่านดี"_s << QString();
        QTest::newRow("1024 bytes") << QString(1024, u'x') << QString();
        QTest::newRow("1025 bytes") << QString(1025, u'x') << u"PASSWORD_TOO_LONG"_s;
        QTest::newRow("1026 bytes of 513") << QString(513, u'é') << u"PASSWORD_TOO_LONG"_s;
    }
    void whatAPasswordMayBe()
    {
        QFETCH(QString, password);
        QTEST(codeOf(checkPassword(password)), "code");
    }

    void whatAnybodyWouldTryIsRefused_data()
    {
        QTest::addColumn<QString>("password");
        for (const QString &password : {u"password"_s, u"PASSWORD"_s, u"Password1"_s, u"p@ssw0rd"_s,
                 u"P@$$w0rd123"_s, u"drowssap"_s, u"12345678"_s, u"123456789"_s, u"87654321"_s,
                 u"1234567890123"_s, u"aaaaaaaa"_s, u"abababab"_s, u"abcabcabc"_s, u"12121212"_s,
                 u"qwertyuiop"_s, u"QWERTY123"_s, u"asdfghjkl"_s, u"1qaz2wsx"_s, u"abcd1234"_s,
                 u"1q2w3e4r"_s, u"qwer1234"_s, u"111222333"_s, u"sayang123"_s, u"Sayang2024!"_s,
                 u"bismillah"_s, u"B1sm1ll4h"_s, u"indonesia"_s, u"Indonesia1"_s, u"rahasia123"_s,
                 u"loket2024"_s, u"klinik123"_s, u"admin1234"_s, u"adminadmin"_s, u"iloveyou"_s,
                 u"รหัสผ่าน"_s, u"รหัสผ่าน123"_s, u"sawasdee1"_s, u"Ratna1234"_s, u"ratna2024"_s,
                 u"anTar123"_s, u"iburatna"_s, u"Ibu-Ratna"_s, u"ratnaratna"_s, u"aaaa1111"_s,
                 u"p a s s w o r d"_s, u"ｐａｓｓｗｏｒｄ"_s, u"02012000"_s, u"02-01-2000"_s,
                 u"08123456789"_s, u"๐๒๐๑๒๕๔๓"_s}) {
            QTest::newRow(qPrintable(password)) << password;
        }
    }
    void whatAnybodyWouldTryIsRefused()
    {
        QFETCH(QString, password);
        QCOMPARE(codeOf(checkNewPassword(password, {u"Ibu Ratna"_s})), u"PASSWORD_TOO_COMMON"_s);
        QCOMPARE(codeOf(checkPassword(password)), QString()); // who has it signs in
    }

    void whatIsAnybodysOwnIsNot_data()
    {
        QTest::addColumn<QString>("password");
        for (const QString &password : {u"correct horse 1"_s, u"sekali-lagi"_s, u"sayang8273645"_s,
                 u"kucing makan kertas"_s, u"รหัสผ่านดี"_s, u"Tr0ub4dor&3"_s, u"hujan7payung"_s,
                 u"ratna suka mangga"_s, u"7f3k9m2q"_s, u"budi87budi"_s, u"481526379043"_s}) {
            QTest::newRow(qPrintable(password)) << password;
        }
    }
    void whatIsAnybodysOwnIsNot()
    {
        QFETCH(QString, password);
        QCOMPARE(codeOf(checkNewPassword(password, {u"Ibu Ratna"_s})), QString());
    }

    void theOtherRulesHoldForANewOneToo()
    {
        QCOMPARE(codeOf(checkNewPassword(u"abc"_s, {})), u"PASSWORD_TOO_SHORT"_s);
        QCOMPARE(codeOf(checkNewPassword(QString(1025, u'x'), {})), u"PASSWORD_TOO_LONG"_s);
    }

    void theRightPasswordFitsAndAWrongOneDoesNot()
    {
        PasswordHasher hasher(quick());
        const QString kept = hashed(hasher, u"a good password"_s);
        QVERIFY(kept.startsWith(u"$argon2id$v=19$m=8,t=1,p=1$"_s));
        QVERIFY(!kept.contains(u"good"_s));
        QCOMPARE(await(hasher.verify(u"a good password"_s, kept)), Result<bool>(true));
        QCOMPARE(await(hasher.verify(u"a good passwore"_s, kept)), Result<bool>(false));
        QCOMPARE(await(hasher.verify(QString(), kept)), Result<bool>(false));
    }

    void theSamePasswordIsKeptDifferently()
    {
        PasswordHasher hasher(quick());
        QVERIFY(hashed(hasher, u"a good password"_s) != hashed(hasher, u"a good password"_s));
    }

    void blanksAroundAndWaysOfWritingDoNotCount()
    {
        PasswordHasher hasher(quick());
        const QString kept = hashed(hasher, u" kafé kafé\n"_s);
        QCOMPARE(await(hasher.verify(u"kafe\u0301 kafe\u0301"_s, kept)), Result<bool>(true));
        QCOMPARE(await(hasher.verify(u"kafe kafe"_s, kept)), Result<bool>(false));
    }

    void allBytesCount()
    {
        PasswordHasher hasher(quick());
        const QString kept = hashed(hasher, QString(1023, u'x') + u'a');
        QCOMPARE(await(hasher.verify(QString(1023, u'x') + u'b', kept)), Result<bool>(false));
    }

    void whatIsKeptByNobodyFitsNothing()
    {
        PasswordHasher hasher(quick());
        QCOMPARE(await(hasher.verify(u"anything at all"_s, {})), Result<bool>(false));
        QCOMPARE(await(hasher.verify(u"anything"_s, u"no hash"_s)), Result<bool>(false));
    }

    // With the same cost: else the time would tell which names there are.
    void nobodyTakesAsLongAsSomebody()
    {
        PasswordHasher hasher({.passes = 2, .memory = 16 << 20});
        const QString kept = hashed(hasher, u"a good password"_s);
        const auto nanoseconds = [&hasher](const QString &text) {
            QElapsedTimer timer;
            timer.start();
            await(hasher.verify(u"a wrong password"_s, text));
            return timer.nsecsElapsed();
        };
        qint64 somebody = std::numeric_limits<qint64>::max();
        qint64 nobody = somebody;
        for (int i = 0; i < 5; ++i) {
            somebody = std::min(somebody, nanoseconds(kept));
            nobody = std::min(nobody, nanoseconds({}));
        }
        QVERIFY2(nobody > somebody / 10, qPrintable(u"%1 %2"_s.arg(nobody).arg(somebody)));
    }

    // One that is sent away is so at once, however quickly the others come to their turn.
    void tooManyAtOnceAreSentAway()
    {
        PasswordHasher hasher({.passes = 3, .memory = 32 << 20, .waiting = 2});
        QList<QFuture<Result<QString>>> asked;
        do {
            asked.append(hasher.hash(u"a good password"_s));
        } while (!asked.last().isFinished() && asked.size() < 100);
        QVERIFY(asked.last().isFinished());
        QVERIFY(asked.size() > 2);
        QCOMPARE(asked.last().result().error().code, u"TOO_MANY_REQUESTS"_s);
        QCOMPARE(asked.last().result().error().status, 429);
        asked.removeLast();
        for (const auto &future : std::as_const(asked)) {
            QVERIFY(await(future).has_value());
        }
        QVERIFY(await(hasher.hash(u"a good password"_s)).has_value());
    }

    void endingDropsWhatWaits()
    {
        QFuture<Result<QString>> last;
        {
            PasswordHasher hasher(
                {.passes = 3, .memory = 32 << 20, .waiting = 100, .waitingOfAShare = 100});
            for (int i = 0; i < 50; ++i) {
                last = hasher.hash(u"a good password"_s);
            }
        }
        QVERIFY(last.isFinished());
        QVERIFY(last.isCanceled());
    }
};

LOKET_TEST(TestPassword)
#include "tst_password.moc"
