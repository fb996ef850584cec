// kill -9 under load: what was acknowledged is there afterwards, and no number is given twice.
#include "serverprocess.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

constexpr int rounds = 50;
constexpr int writers = 6;

// What clients were told. A visit's version only grows.
struct Acknowledged {
    QHash<QString, QString> numberOf; // by visit id
    QHash<QString, int> versionOf;
    QHash<QString, QString> visitOf; // by requestId
    QStringList unanswered; // requestIds sent and not acknowledged

    void note(const QJsonObject &visit)
    {
        const QString id = visit[u"id"_s].toString();
        numberOf.insert(id, visit[u"number"_s].toString());
        versionOf.insert(id, qMax(versionOf.value(id), visit[u"version"_s].toInt()));
    }
};

// Issues visits, calls them, starts and finishes them, as fast as the answers come.
class Writer {
public:
    Writer(const QUrl &server, const QString &token, QString counterId, int number,
        Acknowledged &known)
        : m_client(server, token),
          m_counter(std::move(counterId)),
          m_name(QString::number(number)),
          m_known(known)
    {
        m_client.onMessage = [this](const QJsonObject &message) { onMessage(message); };
        issue();
    }

private:
    void issue()
    {
        m_request =
            u"issue-%1-%2"_s.arg(m_name, QString::number(QRandomGenerator::global()->generate64()));
        m_known.unanswered.append(m_request);
        command(u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}, {u"requestId"_s, m_request}});
    }

    void command(const QString &name, const QJsonObject &data)
    {
        m_client.send({{u"type"_s, name}, {u"id"_s, name}, {u"data"_s, data}});
    }

    void onMessage(const QJsonObject &message)
    {
        const QString type = message[u"type"_s].toString();
        const QString id = message[u"id"_s].toString();
        if (type == u"error"_s) {
            issue(); // refused by a rule: another writer was quicker
        }
        if (type != u"reply"_s) {
            return;
        }
        const QJsonObject visit = message[u"data"_s].toObject()[u"visit"_s].toObject();
        m_known.note(visit);
        const QString visitId = visit[u"id"_s].toString();
        if (id == u"queue:issue"_s) {
            m_known.unanswered.removeOne(m_request);
            m_known.visitOf.insert(m_request, visitId);
            command(u"queue:call"_s, {{u"visitId"_s, visitId}, {u"counterId"_s, m_counter}});
        } else if (id == u"queue:call"_s) {
            command(u"queue:start"_s, {{u"visitId"_s, visitId}});
        } else if (id == u"queue:start"_s) {
            command(u"queue:finish"_s, {{u"visitId"_s, visitId}});
        } else {
            issue();
        }
    }

    SocketClient m_client;
    const QString m_counter;
    const QString m_name;
    Acknowledged &m_known;
    QString m_request;
};

} // namespace

class TestCrash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acknowledgedCommandsSurviveKill()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        SeededRandom random(seed);
        Acknowledged known;
        for (int round = 0; round < rounds; ++round) {
            ServerProcess server(QStringLiteral(LOKET_PROGRAM), m_folder.path());
            const QUrl url = server.start();
            QVERIFY2(url.isValid() && !url.isEmpty(), server.errors().constData());
            HttpClient http(url);
            QVERIFY(http.login(u"registrar"_s, samplePassword));
            if (round == 0) {
                QVERIFY(raiseLastNumber(url));
            }
            verifyEverything(http, known);
            if (QTest::currentTestFailed()) {
                return;
            }
            loadAndKill(server, url, http.token(), known, random);
            const auto report = checkKept(m_folder.filePath(u"loket.db"_s));
            QVERIFY(report);
            QCOMPARE(report->problems, QStringList());
        }
        qInfo("%lld visits acknowledged", static_cast<long long>(known.numberOf.size()));
        QVERIFY(known.numberOf.size() > rounds);
    }

private:
    void loadAndKill(ServerProcess &server, const QUrl &url, const QString &token,
        Acknowledged &known, SeededRandom &random)
    {
        std::vector<std::unique_ptr<Writer>> clients;
        for (int i = 0; i < writers; ++i) {
            const QString counter = QString::number(3 + i % 2);
            clients.push_back(std::make_unique<Writer>(url, token, counter, i, known));
        }
        QEventLoop loop;
        QTimer::singleShot(20 + random.below(200), &loop, &QEventLoop::quit);
        loop.exec();
        server.kill();
    }

    // So that no number comes round again.
    static bool raiseLastNumber(const QUrl &url)
    {
        HttpClient admin(url);
        return admin.login(u"admin"_s, samplePassword)
            && admin.request("PATCH", u"/queue/services/A"_s, {{u"lastNumber"_s, 99'999}}).status
            == 200;
    }

    void verifyEverything(HttpClient &http, Acknowledged &known)
    {
        const QJsonArray visits =
            http.get(u"/queue/visits?limit=10000&serviceId=A"_s).body[u"visits"_s].toArray();
        QHash<QString, QString> idOfNumber;
        QHash<QString, QJsonObject> stored;
        for (const QJsonValue &value : visits) {
            const QJsonObject visit = value.toObject();
            const QString number = visit[u"number"_s].toString();
            QVERIFY2(!idOfNumber.contains(number), qPrintable(number + u" was given twice"_s));
            idOfNumber.insert(number, visit[u"id"_s].toString());
            stored.insert(visit[u"id"_s].toString(), visit);
        }
        for (auto known_ = known.numberOf.cbegin(); known_ != known.numberOf.cend(); ++known_) {
            const QJsonObject visit = stored.value(known_.key());
            QCOMPARE(visit[u"number"_s].toString(), known_.value());
            QVERIFY(visit[u"version"_s].toInt() >= known.versionOf.value(known_.key()));
        }
        retryUnanswered(http, known);
    }

    // Nobody knows whether these were done. Asked twice, they are done once.
    void retryUnanswered(HttpClient &http, Acknowledged &known)
    {
        for (const QString &request : std::exchange(known.unanswered, {})) {
            const QJsonObject body {{u"serviceId"_s, u"A"_s}, {u"requestId"_s, request}};
            const QJsonObject first =
                http.post(u"/queue/visits"_s, body).body[u"visit"_s].toObject();
            const QJsonObject second =
                http.post(u"/queue/visits"_s, body).body[u"visit"_s].toObject();
            QVERIFY(!first.isEmpty());
            QCOMPARE(second[u"number"_s], first[u"number"_s]);
            known.note(first);
        }
    }

    QTemporaryDir m_folder;
};

LOKET_TEST(TestCrash)
#include "tst_crash.moc"
