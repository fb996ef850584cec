#include "identity/knownbrowser.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const Account ana {{u"u1"_s, u"ana"_s, {Role::Nurse}, {}}, u"$argon2id$one"_s};
const Account budi {{u"u2"_s, u"budi"_s, {Role::Nurse}, {}}, u"$argon2id$two"_s};

Account withPassword(Account account, const QString &hash)
{
    account.passwordHash = hash;
    return account;
}

} // namespace

class TestKnownBrowser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isKnownToTheAccountThatSignedInThere()
    {
        const QString shown = withKnownAccount({}, ana, m_random);
        QVERIFY(!knownBrowser(shown, ana).isEmpty());
        QCOMPARE(knownBrowser(shown, budi), QString());
    }

    void severalPeopleShareABrowser()
    {
        const QString shown = withKnownAccount(withKnownAccount({}, ana, m_random), budi, m_random);
        QVERIFY(!knownBrowser(shown, ana).isEmpty());
        QVERIFY(!knownBrowser(shown, budi).isEmpty());
    }

    void keepsItsNameWhenOneSignsInAgain()
    {
        const QString first = withKnownAccount({}, ana, m_random);
        QCOMPARE(withKnownAccount(first, ana, m_random), first);
    }

    void aNewPasswordMakesItAStranger()
    {
        const QString shown = withKnownAccount({}, ana, m_random);
        const Account changed = withPassword(ana, u"$argon2id$new"_s);
        QCOMPARE(knownBrowser(shown, changed), QString());
        const QString again = withKnownAccount(shown, changed, m_random);
        QVERIFY(!knownBrowser(again, changed).isEmpty());
        QCOMPARE(knownBrowser(again, ana), QString());
        QCOMPARE(again.count(u'~'), 0); // in the place of the old one
    }

    void nobodyMakesOneUp_data()
    {
        QTest::addColumn<QString>("shown");
        const QString good = withKnownAccount({}, ana, m_random);
        QTest::newRow("nothing") << QString();
        QTest::newRow("one character less") << good.chopped(1);
        QTest::newRow("another end") << good.chopped(1) + (good.back() == u'A' ? u'B' : u'A');
        QTest::newRow("another name") << good.first(9) + QString(16, u'a') + good.mid(25);
        QTest::newRow("of another account") << withKnownAccount({}, budi, m_random);
        QTest::newRow("long") << QString(100'000, u'x');
        QTest::newRow("a header") << u"x\r\nSet-Cookie: a=b"_s;
    }
    void nobodyMakesOneUp()
    {
        QFETCH(QString, shown);
        QCOMPARE(knownBrowser(shown, ana), QString());
    }

    void whatIsNoMarkIsNotGivenBack()
    {
        const QString shown =
            withKnownAccount(u"x; Path=/~\r\nSet-Cookie: a=b~<b>"_s, ana, m_random);
        QCOMPARE(shown, withKnownAccount({}, ana, m_random).first(9) + shown.mid(9));
        QCOMPARE(shown.size(), 48);
    }

    void theLongestUnusedGoes()
    {
        QString shown = withKnownAccount({}, ana, m_random);
        for (int i = 0; i < 20; ++i) {
            const Account other {
                {u"other %1"_s.arg(i), u"x"_s, {Role::Nurse}, {}}, u"$argon2id$"_s};
            shown = withKnownAccount(shown, other, m_random);
            QVERIFY(shown.size() < 1024);
        }
        QCOMPARE(knownBrowser(shown, ana), QString());
        QCOMPARE(shown.count(u'~'), 15);
    }

private:
    SeededRandom m_random;
};

LOKET_TEST(TestKnownBrowser)
#include "tst_knownbrowser.moc"
