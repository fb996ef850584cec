#include "client/prescription/orderfilter.h"
#include "client/prescription/prescriptionfeed.h"
#include "support/await.h"
#include "support/fakeserver.h"
#include "support/seededrandom.h"
#include "support/testmain.h"
#include "vocabulary/json.h"
#include "vocabulary/prescription/names.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;
using prescription::OrderState;
using prescription::Prescription;

namespace {

const Instant begin {Millis(1'767'747'600'000)}; // 2026-01-07T08:00 in Jakarta

Prescription order(const QString &id, int minute, OrderState state = OrderState::Received)
{
    Prescription order;
    order.id = id;
    order.patientId = u"P-"_s + id;
    order.pharmacyId = u"F"_s;
    order.kind = prescription::Kind::ReadyMade;
    order.state = state;
    order.createdAt = begin + std::chrono::minutes(minute);
    order.dueAt = order.createdAt + std::chrono::minutes(30);
    if (state == OrderState::Preparing) {
        order.owner = {u"rina"_s, u"Rina"_s};
    } else if (state == OrderState::Ready) {
        order.readyAt = order.createdAt + std::chrono::minutes(10);
    } else if (state == OrderState::Collected) {
        order.collectedAt = order.createdAt + std::chrono::minutes(20);
    }
    order.version = 1;
    return order;
}

struct Desk {
    FakeServer server;
    QList<Prescription> orders;
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection {
        clock, random, {.firstRetry = Millis(20), .longestRetry = Millis(50)}};
    PrescriptionFeed feed {connection};
    QAbstractItemModelTester tester {feed.orders()};
    OrderFilter filter;
    QAbstractItemModelTester filterTester {&filter};

    Desk()
    {
        filter.setSourceModel(feed.orders());
        server.setSnapshot(prescription::staffChannel, [this] {
            return QList {QJsonObject {{u"type"_s, QString(prescription::events::refresh)},
                {u"data"_s, QJsonObject {{u"prescriptions"_s, arrayOf(orders)}}}}};
        });
        connection.setServer(server.url());
    }
    void goOnline()
    {
        QVERIFY(await(connection.signIn(u"registrar"_s, u"demo12345"_s)));
        QTRY_VERIFY(!feed.isStale());
    }
    QString shown() const
    {
        QStringList ids;
        for (int row = 0; row < filter.count(); ++row) {
            ids.append(filter.idAt(row));
        }
        return ids.join(u' ');
    }
};

} // namespace

class TestPrescriptionFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBoardIsInItsOrder()
    {
        Desk desk;
        Prescription urgent = order(u"c"_s, 9);
        urgent.priority = queue::Priority::Urgent;
        desk.orders = {order(u"b"_s, 5), order(u"a"_s, 2), urgent,
            order(u"r"_s, 0, OrderState::Ready), order(u"p"_s, 1, OrderState::Preparing),
            order(u"o"_s, 0, OrderState::Collected)};
        desk.goOnline();
        QCOMPARE(desk.shown(), u"c a b"_s);
        desk.filter.setColumn(orders::Column::InWork);
        QCOMPARE(desk.shown(), u"p"_s);
        desk.filter.setWhose(orders::Whose::Mine);
        QCOMPARE(desk.shown(), QString());
        desk.filter.setMe(u"rina"_s);
        QCOMPARE(desk.shown(), u"p"_s);
        desk.filter.setWhose(orders::Whose::Nobodys);
        QCOMPARE(desk.shown(), QString());
        desk.filter.setWhose(orders::Whose::Everybodys);
        desk.filter.setColumn(orders::Column::Waiting);
        QCOMPARE(desk.shown(), u"r"_s);
        desk.filter.setColumn(orders::Column::Over);
        QCOMPARE(desk.shown(), u"o"_s);
        desk.filter.setSince(QDateTime::fromMSecsSinceEpoch(toMillis(begin)).addSecs(3600));
        QCOMPARE(desk.shown(), QString());
    }

    void newsGoesToItsPlace()
    {
        Desk desk;
        desk.orders = {order(u"a"_s, 2)};
        desk.goOnline();
        desk.server.publish(prescription::staffChannel, prescription::events::created,
            {{u"prescription"_s, order(u"b"_s, 1).toJson()}});
        QTRY_COMPARE(desk.shown(), u"b a"_s);
        Prescription late = order(u"a"_s, 2);
        late.isLate = true;
        late.version = 2;
        desk.server.publish(prescription::staffChannel, prescription::events::updated,
            {{u"prescription"_s, late.toJson()}});
        desk.filter.setLateOnly(true);
        QTRY_COMPARE(desk.shown(), u"a"_s);
        desk.feed.take(order(u"a"_s, 2)); // older than what is known
        QCOMPARE(desk.shown(), u"a"_s);
    }

    // One that is not understood is shown among the fresh ones, and hides none.
    void aNewerServersState()
    {
        Desk desk;
        Prescription amended = order(u"x"_s, 3);
        amended.state = Word<OrderState>::fromText(u"amended"_s);
        desk.orders = {order(u"a"_s, 2), amended};
        desk.goOnline();
        QCOMPARE(desk.shown(), u"a x"_s);
        QCOMPARE(desk.feed.orders()->find(u"x"_s)->state.text(), u"amended"_s);
    }

    void signingOutForgets()
    {
        Desk desk;
        desk.orders = {order(u"a"_s, 2)};
        desk.goOnline();
        desk.connection.signOut();
        QTRY_COMPARE(desk.feed.orders()->count(), 0);
        QVERIFY(desk.feed.isStale());
    }
};

LOKET_TEST(TestPrescriptionFeed)
#include "tst_prescriptionfeed.moc"
