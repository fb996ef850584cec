// kill -9 while a scan is completed: afterwards it is complete and its visit is back, or neither;
// and asked again, the visit has come back once.
#include "serverprocess.h"
#include "support/seededrandom.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

constexpr int rounds = 50;

struct Errand {
    QString visitId;
    QString scanId;
    QString request;
};

} // namespace

class TestScanCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVisitComesBackOnce()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        SeededRandom random(seed);
        Errand errand;
        int completed = 0;
        for (int round = 0; round <= rounds; ++round) {
            ServerProcess server(QStringLiteral(LOKET_PROGRAM), m_folder.path());
            const QUrl url = server.start();
            QVERIFY2(url.isValid() && !url.isEmpty(), server.errors().constData());
            HttpClient http(url);
            QVERIFY(http.login(u"admin"_s, samplePassword));
            if (round > 0) {
                completed += verify(http, errand);
            }
            if (QTest::currentTestFailed()) {
                return;
            }
            errand = send(http, round);
            completeAndKill(server, url, http.token(), errand, random);
        }
        qInfo("%d of %d were complete when the program was killed", completed, rounds);
    }

private:
    // A visit at the counter, sent to a scan that has begun.
    static Errand send(HttpClient &http, int round)
    {
        const QJsonObject visit =
            http.post(u"/queue/visits"_s, {{u"serviceId"_s, u"A"_s}}).body[u"visit"_s].toObject();
        const QString path = u"/queue/visits/"_s + visit[u"id"_s].toString();
        http.post(path + u"/call"_s, {{u"counterId"_s, u"3"_s}});
        http.post(path + u"/start"_s);
        const QJsonObject scan =
            http.post(u"/radiology/scans"_s,
                    {{u"patientId"_s, u"p-%1"_s.arg(round)}, {u"visitId"_s, visit[u"id"_s]},
                        {u"scanType"_s, u"ULTRASOUND"_s}})
                .body[u"scan"_s]
                .toObject();
        http.post(u"/radiology/scans/%1/start"_s.arg(scan[u"id"_s].toString()));
        return {visit[u"id"_s].toString(), scan[u"id"_s].toString(), u"complete-%1"_s.arg(round)};
    }

    static void completeAndKill(ServerProcess &server, const QUrl &url, const QString &token,
        const Errand &errand, SeededRandom &random)
    {
        SocketClient client(url, token);
        client.send({{u"type"_s, u"radiology-scan-complete"_s}, {u"data"_s, completion(errand)}});
        QEventLoop loop;
        QTimer::singleShot(random.below(6), &loop, &QEventLoop::quit);
        loop.exec();
        server.kill();
    }

    static QJsonObject completion(const Errand &errand)
    {
        return {{u"scanId"_s, errand.scanId}, {u"results"_s, u"fine"_s},
            {u"requestId"_s, errand.request}};
    }

    // Gives whether it was complete.
    static bool verify(HttpClient &http, const Errand &errand)
    {
        const QString scanPath = u"/radiology/scans/"_s + errand.scanId;
        const bool isComplete = http.get(scanPath).body[u"scan"_s][u"status"_s] == u"completed"_s;
        const QString found = whereIs(http, errand);
        const Answer again = http.post(scanPath + u"/complete"_s, completion(errand));
        const QString afterwards = whereIs(http, errand);
        [&] {
            QCOMPARE(found, isComplete ? u"A waiting"_s : u"X parked"_s);
            QCOMPARE(again.status, 200);
            QCOMPARE(afterwards, u"A waiting"_s);
            QCOMPARE(transfersOf(http, errand), 2);
        }();
        http.post(u"/queue/visits/%1/cancel"_s.arg(errand.visitId));
        return isComplete;
    }

    static QString whereIs(HttpClient &http, const Errand &errand)
    {
        const QJsonObject visit =
            http.get(u"/queue/visits/"_s + errand.visitId).body[u"visit"_s].toObject();
        return visit[u"serviceId"_s].toString() + u' ' + visit[u"state"_s].toString();
    }

    // There, and back.
    static int transfersOf(HttpClient &http, const Errand &errand)
    {
        return static_cast<int>(
            http.get(u"/api/v1/audit/events?module=queue&kind=transfer&subject="_s + errand.visitId)
                .body[u"events"_s]
                .toArray()
                .size());
    }

    QTemporaryDir m_folder;
};

LOKET_TEST(TestScanCrash)
#include "tst_scancrash.moc"
