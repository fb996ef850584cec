#include "client/kiosks/staffcall.h"
#include "support/await.h"
#include "support/fakeserver.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;
using State = StaffCall::State;

// A kiosk's call for staff, and what it shows of it.
class TestStaffCall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCameOfItIsShown_data()
    {
        QTest::addColumn<int>("told");
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<State>("state");
        QTest::newRow("told") << 2 << QString() << State::Told;
        QTest::newRow("nobody is signed in") << 0 << QString() << State::Nobody;
        QTest::newRow("told a moment ago") << 0 << u"STAFF_CALLED"_s << State::Told;
        QTest::newRow("not allowed") << 0 << u"FORBIDDEN"_s << State::Failed;
    }
    void whatCameOfItIsShown()
    {
        QFETCH(const int, told);
        QFETCH(const QString, refusal);
        QFETCH(const State, state);
        FakeServer server;
        server.answer(u"kiosks:call-staff"_s, [&](const QJsonObject &) -> Result<QJsonObject> {
            return refusal.isEmpty() ? Result<QJsonObject>(QJsonObject {{u"told"_s, told}})
                                     : fail(refusal, u"No."_s, 429);
        });
        SystemClock clock;
        SeededRandom random;
        ServerConnection connection(clock, random);
        connection.setServer(server.url());
        QVERIFY(await(connection.signIn(u"registrar"_s, u"demo12345"_s)));
        QTRY_VERIFY(connection.isOnline());
        StaffCall call(connection, Millis(200));
        call.call();
        QCOMPARE(call.state(), State::Asking);
        call.call();
        QTRY_COMPARE(call.state(), state);
        QCOMPARE(call.at().isValid(), state == State::Told);
        call.call(); // while that stands
        QTRY_COMPARE(call.state(), State::None);
        QCOMPARE(server.messagesOf(u"kiosks:call-staff"_s).size(), 1);
        call.call();
        QTRY_COMPARE(call.state(), state);
        QCOMPARE(server.messagesOf(u"kiosks:call-staff"_s).size(), 2);
    }

    void withoutAServerItFails()
    {
        SystemClock clock;
        SeededRandom random;
        ServerConnection connection(clock, random);
        StaffCall call(connection);
        call.call();
        QTRY_COMPARE(call.state(), State::Failed);
    }
};

LOKET_TEST(TestStaffCall)
#include "tst_staffcall.moc"
