// The whole server on its own thread, asked over real sockets.
#include "rawsockets.h"
#include "serverprocess.h"
#include "serverthread.h"
#include "support/testdatabase.h"
#include "support/testdoor.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QNetworkProxy>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

bool isUpdate(const QJsonObject &message, const QString &number, const QString &action)
{
    const QJsonObject data = message[u"data"_s].toObject();
    return message[u"type"_s] == u"queue_update"_s && data[u"number"_s] == number
        && data[u"action"_s] == action;
}

bool isDone(const QJsonObject &message)
{
    return message[u"type"_s] == u"reply"_s;
}

QJsonObject visitIn(const QJsonObject &reply)
{
    return reply[u"data"_s].toObject()[u"visit"_s].toObject();
}

QString textOf(const QJsonObject &message)
{
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

} // namespace

class TestServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerThread>(optionsFor(m_folder));
        const auto info = m_server->start();
        QVERIFY2(info, qPrintable(info ? QString() : info.error().message));
        m_url = info->url;
        m_unbounded = info->unbounded;
        m_http = std::make_unique<HttpClient>(m_url);
        QVERIFY(m_http->login(u"registrar"_s, samplePassword));
    }

    void cleanupTestCase()
    {
        m_http.reset();
        m_server.reset();
    }

    void statusListsTheServicesToEveryone()
    {
        HttpClient stranger(m_url);
        const Answer answer = stranger.get(u"/queue/status"_s);
        QCOMPARE(answer.status, 200);
        QStringList ids;
        for (const QJsonValue &service :
            answer.body[u"status"_s].toObject()[u"services"_s].toArray()) {
            ids.append(service[u"id"_s].toString());
        }
        ids.sort();
        QCOMPARE(ids, QStringList({u"A"_s, u"F"_s, u"G"_s, u"K"_s, u"L"_s, u"R"_s, u"X"_s}));
        QVERIFY(!answer.raw.contains("patientName"));
    }

    void aCallIsSeenOnTheScreen()
    {
        const QString display = pairDisplay();
        SocketClient screen(m_url, display);
        screen.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"queue_poli_G"_s}});
        QCOMPARE(screen.take(u"subscribed"_s)[u"channel"_s].toString(), u"queue_poli_G"_s);

        const Answer issued = m_http->post(u"/queue/visits"_s,
            {{u"serviceId"_s, u"G"_s}, {u"patientName"_s, u"Siti Rahmawati"_s}});
        QCOMPARE(issued.status, 201);
        const QString number = issued.body[u"visit"_s].toObject()[u"number"_s].toString();

        SocketClient staff(m_url, m_http->token());
        const QJsonObject called =
            staff.call(u"queue:call-next"_s, {{u"counterId"_s, counterOf(u"G"_s)}});
        QVERIFY2(called[u"type"_s] == u"reply"_s, qPrintable(textOf(called)));
        const QJsonObject update =
            screen.take([&](const QJsonObject &m) { return isUpdate(m, number, u"call"_s); });
        QVERIFY2(!update.isEmpty(), "the screen heard nothing");
        QVERIFY(!screen.take(u"announcement"_s).isEmpty());
        const QByteArray all = QJsonDocument(update).toJson();
        QVERIFY(!all.contains("Siti"));
    }

    void aVisitsTokenIsWorthThatVisit()
    {
        const auto issue = [&](const QString &serviceId) {
            return m_http
                ->post(u"/queue/visits"_s,
                    {{u"serviceId"_s, serviceId}, {u"patientId"_s, u"P-4711"_s},
                        {u"patientName"_s, u"Siti of "_s + serviceId}})
                .body[u"visit"_s]
                .toObject();
        };
        const QJsonObject other = issue(u"L"_s);
        const QJsonObject own = issue(u"X"_s);
        const QString token = own[u"token"_s].toString();
        const auto show = [&](const QJsonObject &visit) {
            return HttpClient(m_url).get(
                u"/queue/visits/%1?visit=%2"_s.arg(visit[u"id"_s].toString(), token));
        };
        QCOMPARE(show(own).status, 200);
        QCOMPARE(show(other).status, 403);
        SocketClient phone(m_url, token, u"visit"_s);
        phone.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"patient_P-4711"_s}});
        QJsonObject update = phone.take(u"visit_update"_s);
        QCOMPARE(update[u"channel"_s].toString(), u"patient_P-4711"_s);
        const auto cancel = [&](const QJsonObject &visit) {
            const QString path = u"/queue/visits/%1/cancel"_s.arg(visit[u"id"_s].toString());
            QCOMPARE(m_http->post(path).status, 200);
        };
        cancel(other);
        cancel(own);
        update = phone.take(u"visit_update"_s);
        QVERIFY2(!textOf(update).contains(u"Siti of L"_s), qPrintable(textOf(update)));
        QCOMPARE(update[u"data"_s][u"visit"_s][u"state"_s].toString(), u"cancelled"_s);
        QCOMPARE(show(own).status, 200); // for a while
    }

    // Whatever can be read and heard, over real sockets.
    void anAuditorSeesNoNames()
    {
        const Answer issued = m_http->post(u"/queue/visits"_s,
            {{u"serviceId"_s, u"G"_s}, {u"patientId"_s, u"P-99"_s},
                {u"patientName"_s, u"Zubaidah"_s}});
        QCOMPARE(issued.status, 201);
        QCOMPARE(m_http
                     ->post(u"/radiology/scans"_s,
                         {{u"patientId"_s, u"P-99"_s}, {u"patientName"_s, u"Zubaidah"_s},
                             {u"scanType"_s, u"CT"_s}, {u"notes"_s, u"Zubaidah"_s}})
                     .status,
            201);
        HttpClient eye(m_url, tokenOf(u"eye"_s, {u"auditor"_s}));
        HttpClient both(m_url, tokenOf(u"both"_s, {u"auditor"_s, u"nurse"_s}));
        const QJsonObject paths = eye.get(u"/openapi.json"_s).body[u"paths"_s].toObject();
        int answered = 0;
        for (const QString &path : paths.keys()) {
            if (!path.contains(u'{') && paths[path].toObject().contains(u"get"_s)) {
                const Answer answer = eye.get(path);
                answered += answer.status == 200 ? 1 : 0;
                QVERIFY2(!answer.raw.contains("Zubaidah"), qPrintable(path));
            }
        }
        QVERIFY(answered > 10);
        const QString visit = u"/queue/visits/"_s + issued.body[u"visit"_s][u"id"_s].toString();
        QCOMPARE(eye.get(visit).body[u"visit"_s][u"patientId"_s].toString(), u"P-99"_s);
        QVERIFY(!eye.get(visit).raw.contains("Zubaidah"));
        QVERIFY(both.get(visit).raw.contains("Zubaidah"));
        SocketClient socket(m_url, eye.token());
        for (const auto &channel : {u"staff"_s, u"patient_P-99"_s, u"radiology_staff"_s}) {
            socket.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, channel}});
        }
        QList<QJsonObject> heard {
            socket.take(u"queue_refresh"_s), socket.take(u"radiology-refresh"_s)};
        QCOMPARE(m_http->post(visit + u"/note"_s, {{u"note"_s, u"Zubaidah"_s}}).status, 200);
        heard.append(socket.take(u"queue_update"_s));
        QCOMPARE(m_http->post(visit + u"/cancel"_s).status, 200);
        heard.append(socket.take([](const QJsonObject &m) {
            return m[u"data"_s][u"visit"_s][u"state"_s] == u"cancelled"_s;
        }));
        for (const QJsonObject &each : heard + socket.takeAll()) {
            QVERIFY(!each.isEmpty());
            QVERIFY2(!textOf(each).contains(u"Zubaidah"_s), qPrintable(textOf(each)));
        }
    }

    void oneWinnerOfThousand()
    {
        SocketClient first(m_url, m_http->token());
        SocketClient second(m_url, m_http->token());
        for (int i = 0; i < 1000; ++i) {
            const QJsonObject issued = first.call(u"queue:issue"_s, {{u"serviceId"_s, u"R"_s}});
            QVERIFY2(isDone(issued), qPrintable(textOf(issued)));
            const QString visitId = visitIn(issued)[u"id"_s].toString();
            const auto call = [&](const QString &counter) {
                return QJsonObject {{u"type"_s, u"queue:call"_s}, {u"id"_s, visitId},
                    {u"data"_s, QJsonObject {{u"visitId"_s, visitId}, {u"counterId"_s, counter}}}};
            };
            const auto isAnswer = [&](const QJsonObject &m) { return m[u"id"_s] == visitId; };
            first.send(call(u"1"_s));
            second.send(call(u"2"_s));
            const QJsonObject one = first.take(isAnswer);
            const QJsonObject two = second.take(isAnswer);
            const bool firstWon = one[u"type"_s] == u"reply"_s;
            const QJsonObject &lost = firstWon ? two : one;
            const QJsonObject &won = firstWon ? one : two;
            QVERIFY2(won[u"type"_s] == u"reply"_s, qPrintable(textOf(one) + textOf(two)));
            QCOMPARE(lost[u"type"_s].toString(), u"error"_s);
            QCOMPARE(lost[u"code"_s].toString(), u"ALREADY_CALLED"_s);
            const QString winner = (firstWon ? one : two)[u"data"_s]
                                       .toObject()[u"visit"_s]
                                       .toObject()[u"counterName"_s]
                                       .toString();
            QVERIFY2(lost[u"message"_s].toString().contains(winner),
                qPrintable(lost[u"message"_s].toString()));
            QVERIFY(isDone(first.call(u"queue:start"_s, {{u"visitId"_s, visitId}})));
            QVERIFY(isDone(first.call(u"queue:finish"_s, {{u"visitId"_s, visitId}})));
            first.takeAll();
            second.takeAll();
        }
    }

    void whatWasMissedIsGivenAgain()
    {
        SocketClient staff(m_url, m_http->token());
        QJsonObject subscribed;
        {
            SocketClient screen(m_url, m_http->token());
            screen.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"queue_poli_K"_s}});
            subscribed = screen.take(u"subscribed"_s);
        }
        const QString number = staff.call(u"queue:issue"_s, {{u"serviceId"_s, u"K"_s}})[u"data"_s]
                                   .toObject()[u"visit"_s]
                                   .toObject()[u"number"_s]
                                   .toString();
        SocketClient again(m_url, m_http->token());
        again.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"queue_poli_K"_s},
            {u"since"_s, subscribed[u"seq"_s]}, {u"epoch"_s, subscribed[u"epoch"_s]}});
        QCOMPARE(again.take(u"subscribed"_s)[u"recovered"_s].toBool(), true);
        QVERIFY(!again.take([&](const QJsonObject &m) { return isUpdate(m, number, u"issue"_s); })
                     .isEmpty());
        again.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"queue_poli_L"_s}, {u"since"_s, 1},
            {u"epoch"_s, u"another"_s}});
        QCOMPARE(again.take(u"subscribed"_s)[u"recovered"_s].toBool(), false);
    }

    void whoSignsOutWorksAtNoCounter()
    {
        HttpClient nurse(m_url);
        QVERIFY(nurse.login(u"nurse"_s, samplePassword));
        const QString counter = u"/queue/counters/"_s + counterOf(u"K"_s);
        const auto person = [&] {
            return m_http->get(counter).body[u"counter"_s][u"personName"_s].toString();
        };
        QCOMPARE(nurse.post(counter + u"/open"_s).status, 200);
        QCOMPARE(person(), u"nurse"_s);
        QCOMPARE(
            m_http->post(counter + u"/call-next"_s).body[u"code"_s].toString(), u"COUNTER_TAKEN"_s);
        QCOMPARE(nurse.post(u"/api/v1/auth/logout"_s).status, 200);
        QTRY_COMPARE(person(), QString());
    }

    void aRevokedSessionIsToldAndClosed()
    {
        HttpClient nurse(m_url);
        QVERIFY(nurse.login(u"nurse"_s, samplePassword));
        SocketClient socket(m_url, nurse.token());
        QSignalSpy closed(&socket.socket(), &QWebSocket::disconnected);
        QCOMPARE(nurse.post(u"/api/v1/auth/logout"_s).status, 200);
        QVERIFY(closed.count() == 1 || closed.wait());
        QCOMPARE(static_cast<int>(socket.socket().closeCode()), 4001);
        QCOMPARE(socket.take(u"error"_s)[u"code"_s].toString(), u"AUTH_EXPIRED"_s);
        QCOMPARE(nurse.get(u"/queue/visits"_s).status, 401);
    }

    void saysWhatItsDoorIs()
    {
        HttpClient admin(m_url);
        QVERIFY(admin.login(u"admin"_s, samplePassword));
        const QByteArray kind =
            "loket_net_front_door{kind=\"" + toText(testDoor()).toLatin1() + "\"}";
        QVERIFY(admin.get(u"/metrics"_s).raw.contains(kind));
        QCOMPARE(m_unbounded.contains(u"server/net/qt/README.md"_s), testDoor() == DoorKind::Qt);
    }

    void monitoringAnswers()
    {
        HttpClient admin(m_url);
        QVERIFY(admin.login(u"admin"_s, samplePassword));
        const Answer health = admin.get(u"/health"_s);
        QCOMPARE(health.status, 200);
        QCOMPARE(health.body[u"status"_s].toString(), u"healthy"_s);
        QVERIFY(health.body.contains(u"roomDetails"_s));
        QVERIFY(!HttpClient(m_url).get(u"/health"_s).body.contains(u"roomDetails"_s));
        QVERIFY(admin.get(u"/metrics"_s).raw.contains("# TYPE loket_connections gauge"));
        QCOMPARE(HttpClient(m_url).get(u"/metrics"_s).status, 401);
        QVERIFY(admin.get(u"/stats"_s).body.contains(u"stats"_s));
        SocketClient victim(m_url, m_http->token());
        const QJsonArray connections =
            admin.get(u"/api/v1/debug/websocket/connections"_s).body[u"connections"_s].toArray();
        QVERIFY(!connections.isEmpty());
        const QString id = connections.last()[u"id"_s].toString();
        QSignalSpy closed(&victim.socket(), &QWebSocket::disconnected);
        QCOMPARE(admin.post(u"/api/v1/debug/websocket/connections/%1/close"_s.arg(id)).status, 200);
        QVERIFY(closed.count() == 1 || closed.wait());
    }

    void saysThatItIsThere()
    {
        QWebSocket probe;
        QSignalSpy heard(&probe, &QWebSocket::textMessageReceived);
        QSignalSpy closed(&probe, &QWebSocket::disconnected);
        probe.setProxy(QNetworkProxy::NoProxy);
        probe.open(QUrl(u"ws://127.0.0.1:%1/ws/health"_s.arg(m_url.port())));
        QVERIFY(closed.count() == 1 || closed.wait());
        QCOMPARE(static_cast<int>(probe.closeCode()), 1000);
        QCOMPARE(heard.count(), 1);
        const QJsonObject health =
            QJsonDocument::fromJson(heard[0][0].toString().toUtf8()).object();
        QCOMPARE(health.keys(), (QStringList {u"status"_s, u"timestamp"_s, u"type"_s}));
        QCOMPARE(health[u"type"_s].toString(), u"health"_s);
        QCOMPARE(health[u"status"_s].toString(), u"ok"_s);
    }

    // What staff and screens may hear, whoever declares it; also what no module owns yet.
    void channelsAreOpenToThoseTheyAreFor_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::addColumn<bool>("forScreens");
        QTest::newRow("waiting rooms") << u"patients"_s << true;
        QTest::newRow("a service") << u"queue_poli_A"_s << true;
        QTest::newRow("radiology") << u"radiology_staff"_s << false;
        QTest::newRow("a scan") << u"radiology_scan_7"_s << false;
        QTest::newRow("a pharmacy") << u"prescription_f1"_s << false;
        QTest::newRow("reports") << u"reports:alerts"_s << false;
        QTest::newRow("alerts") << u"alerts:critical"_s << false;
        QTest::newRow("vitals") << u"patients:vitals:room-101"_s << true;
    }
    void channelsAreOpenToThoseTheyAreFor()
    {
        QFETCH(QString, channel);
        QFETCH(bool, forScreens);
        const auto hears = [&](const QString &token) {
            SocketClient client(m_url, token);
            client.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, channel}, {u"id"_s, 1}});
            const QJsonObject answer =
                client.take([](const QJsonObject &message) { return message[u"id"_s] == 1; });
            return answer[u"type"_s] == u"subscribed"_s;
        };
        if (m_display.isEmpty()) {
            m_display = pairDisplay();
        }
        QVERIFY(hears(m_http->token()));
        QCOMPARE(hears(m_display), forScreens);
        QVERIFY(!hears({}));
    }

    void theApiIsDescribed()
    {
        const QJsonObject openApi = m_http->get(u"/openapi.json"_s).body;
        QVERIFY(openApi[u"openapi"_s].toString().startsWith(u"3."_s));
        QVERIFY(openApi[u"paths"_s].toObject().contains(u"/queue/visits/{visitId}/call"_s));
        const QJsonObject asyncApi = m_http->get(u"/asyncapi.json"_s).body;
        QVERIFY(!asyncApi[u"asyncapi"_s].toString().isEmpty());
    }

    // A session that polls has no connection that the server could wait for.
    void stopsAroundASessionThatPolls()
    {
        QTemporaryDir folder;
        ServerThread server(optionsFor(folder));
        const auto info = server.start();
        QVERIFY(info);
        RawSocket client(info->url.port());
        const QByteArray target = "/socket.io/?EIO=4&transport=polling";
        client.send(getOf(target));
        const QByteArray opened = client.readUntil("}");
        const qsizetype start = opened.indexOf("\"sid\":\"") + 7;
        const QByteArray sid = opened.mid(start, opened.indexOf('"', start) - start);
        client.send(postOf(target + "&sid=" + sid, "40"));
        QVERIFY(client.readUntil("ok").contains("200 OK"));
        server.stop();
        QVERIFY(client.isClosed());
    }

private:
    static ServerOptions optionsFor(const QTemporaryDir &folder)
    {
        QProcessEnvironment environment;
        tellDatabase(environment, folder.path());
        const auto settings = loadSettings({{u"data"_s, folder.path()}, {u"port"_s, u"0"_s},
                                               {u"front-door"_s, toText(testDoor())}},
            environment);
        ServerOptions options {*settings, Sample::House, samplePassword};
        options.settings.messagesPerSecond = 100'000;
        return options;
    }

    // Somebody who works here, signed in.
    QString tokenOf(const QString &name, const QStringList &roles)
    {
        HttpClient admin(m_url);
        HttpClient made(m_url);
        const bool isIn = admin.login(u"admin"_s, samplePassword)
            && admin.post(u"/api/v1/users"_s,
                        {{u"name"_s, name}, {u"password"_s, u"correct horse 1"_s},
                            {u"roles"_s, QJsonArray::fromStringList(roles)}})
                    .status
                == 201
            && made.login(name, u"correct horse 1"_s);
        if (!isIn) {
            qFatal("%s could not sign in", qPrintable(name));
        }
        return made.token();
    }
    // As a screen does it: a code, an admin's approval, one claim.
    QString pairDisplay()
    {
        HttpClient screen(m_url);
        const QJsonObject pairing =
            screen
                .post(u"/api/v1/devices/pair"_s,
                    {{u"kind"_s, u"display"_s}, {u"name"_s, u"Waiting room"_s}})
                .body;
        HttpClient admin(m_url);
        if (!admin.login(u"admin"_s, samplePassword)) {
            return {};
        }
        admin.post(u"/api/v1/devices/approve"_s, {{u"code"_s, pairing[u"code"_s]}});
        return screen.post(u"/api/v1/devices/claim"_s, {{u"claim"_s, pairing[u"claim"_s]}})
            .body[u"token"_s]
            .toString();
    }

    // A counter that serves it, open.
    QString counterOf(const QString &serviceId)
    {
        for (const QJsonValue &counter :
            m_http->get(u"/queue/counters"_s).body[u"counters"_s].toArray()) {
            if (counter[u"serviceIds"_s].toArray().contains(serviceId)) {
                const QString id = counter[u"id"_s].toString();
                m_http->post(u"/queue/counters/%1/open"_s.arg(id));
                return id;
            }
        }
        return {};
    }

    QString m_display; // a screen's token
    QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<HttpClient> m_http;
    QUrl m_url;
    QString m_unbounded;
};

LOKET_TEST(TestServer)
#include "tst_server.moc"
