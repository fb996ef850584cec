// A whole server whose disk has no room left, and then has some again: nothing is said to be done
// that is not, everybody who looks is told, reading goes on, and so does all else afterwards.
#include "serverthread.h"
#include "support/fulldisk.h"
#include "support/testdoor.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

class TestFullDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        FullDisk::watch(m_folder.path());
        const auto settings = loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s},
                                               {u"front-door"_s, toText(testDoor())}},
            {});
        m_server = std::make_unique<ServerThread>(
            ServerOptions {*settings, Sample::House, u"demo12345"_s});
        const auto info = m_server->start();
        QVERIFY(info);
        m_url = info->url;
    }

    void healthSaysSoAndNothingIsLost()
    {
        HttpClient nurse(m_url);
        QVERIFY(nurse.login(u"nurse"_s, u"demo12345"_s));
        HttpClient anybody(m_url);
        SocketClient admin(m_url, adminToken());
        QCOMPARE(anybody.get(u"/health"_s).status, 200);
        const QJsonObject ticket {
            {u"subject"_s, u"A lamp is out"_s}, {u"requestId"_s, u"lamp-1"_s}};
        {
            const FullDisk full(m_folder.path());
            const Answer refused = nurse.post(u"/records/tickets"_s, ticket);
            QCOMPARE(refused.status, 503);
            QCOMPARE(refused.body[u"code"_s].toString(), u"STORAGE_ERROR"_s);
            const Answer order = nurse.post(u"/queue/visits"_s, {{u"serviceId"_s, u"A"_s}});
            QCOMPARE(order.status, 503);

            const Answer health = anybody.get(u"/health"_s);
            QCOMPARE(health.status, 503);
            QCOMPARE(health.body[u"status"_s].toString(), u"unhealthy"_s);
            QVERIFY2(health.raw.contains("storage"), health.raw.constData());
            const Answer ofModule = anybody.get(u"/records/health"_s);
            QCOMPARE(ofModule.status, 503);
            QCOMPARE(ofModule.body[u"code"_s].toString(), u"UNHEALTHY"_s);
            QVERIFY(ofModule.body[u"message"_s].toString().size() > 10);

            QVERIFY(nurse.get(u"/records/tickets"_s).body[u"tickets"_s].toArray().isEmpty());
            QCOMPARE(nurse.get(u"/queue/status"_s).status, 200);
        }
        // The same press, once more.
        const Answer made = nurse.post(u"/records/tickets"_s, ticket);
        QVERIFY2(made.status == 201, made.raw.constData());
        QCOMPARE(
            nurse.post(u"/records/tickets"_s, ticket).body[u"ticket"_s], made.body[u"ticket"_s]);
        QCOMPARE(anybody.get(u"/health"_s).status, 200);
        QCOMPARE(anybody.get(u"/records/health"_s).status, 200);
        const auto isNew = [](const QJsonObject &message) {
            return message[u"type"_s] == u"ticket:created"_s;
        };
        QCOMPARE(
            admin.take(isNew)[u"data"_s][u"entity"_s][u"id"_s], made.body[u"ticket"_s][u"id"_s]);
        QCOMPARE(admin.call(u"ticket:list"_s)[u"data"_s][u"tickets"_s].toArray().size(), 1);
        for (const QJsonObject &message : admin.takeAll()) {
            QVERIFY(!isNew(message)); // of what was refused nobody heard
        }
    }

private:
    QString adminToken() const
    {
        HttpClient admin(m_url);
        admin.login(u"admin"_s, u"demo12345"_s);
        return admin.token();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
};

LOKET_TEST(TestFullDisk)
#include "tst_fulldisk.moc"
