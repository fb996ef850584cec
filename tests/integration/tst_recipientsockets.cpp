// Who hears of a record, and who does not, over real sockets: the cases of
// tests/unit/records/tst_recipients.cpp, done on each face, with people who listen on both kinds of
// sockets.
#include "serverthread.h"
#include "socketioclient.h"
#include "support/recipients.h"
#include "support/testdoor.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const QString password = u"demo12345"_s;

enum class Face { Http, Json, SocketIo };

// Somebody who works here, with a connection of each kind.
class Listener {
public:
    explicit Listener(const QUrl &server, const QString &role)
        : m_http(server),
          m_isSignedIn(m_http.login(role, password)),
          m_json(server, m_http.token()),
          m_socketIo(server, m_http.token())
    {
    }
    QString id()
    {
        return m_isSignedIn ? m_http.get(u"/api/v1/auth/me"_s).body[u"user"_s][u"id"_s].toString()
                            : QString();
    }
    // The answer's body, with `code` where it is refused.
    QJsonObject run(Face face, const QString &command, const QJsonObject &data)
    {
        switch (face) {
        case Face::Http:
            return overHttp(command, data);
        case Face::Json:
            return overJson(command, data);
        case Face::SocketIo:
            return m_socketIo.call(command, data);
        }
        return {};
    }
    void sendPing()
    {
        m_json.send({{u"type"_s, u"ping"_s}});
        m_socketIo.ask(0, u"ping"_s, {});
    }
    // All that was said before it has come.
    void takePong()
    {
        (void)m_json.take(u"pong"_s);
        (void)waitFor([this] { return m_socketIo.answers.contains(0); }, std::chrono::seconds(20));
        m_socketIo.answers.clear();
    }
    // What both heard; what one alone heard is said so.
    QStringList heard()
    {
        QStringList onJson;
        for (const QJsonObject &message : m_json.takeAll()) {
            onJson.append(message[u"type"_s].toString());
        }
        if (!m_own.isEmpty() && !onJson.removeOne(m_own)) { // of one's own doing, besides `reply`
            onJson.append(u"not even its answer"_s);
        }
        m_own.clear();
        QStringList onSocketIo;
        for (const QJsonArray &event : m_socketIo.takeAll()) {
            onSocketIo.append(event.first().toString());
        }
        return onJson == onSocketIo ? onJson
                                    : QStringList {u"over ws:"_s} + onJson
                + QStringList {u"over Socket.IO:"_s} + onSocketIo;
    }

private:
    QJsonObject overJson(const QString &command, const QJsonObject &data)
    {
        const QJsonObject reply = m_json.call(command, data);
        if (reply[u"type"_s] == u"error"_s) {
            return {{u"code"_s, reply[u"code"_s]}};
        }
        m_own = command;
        return reply[u"data"_s].toObject();
    }
    // The routes as the README has them.
    QJsonObject overHttp(const QString &command, QJsonObject data)
    {
        const QString kind = command.section(u':', 0, 0);
        const QString action = command.section(u':', 1);
        const QString all = u"/records/%1s"_s.arg(kind);
        const QString one = all + u'/' + data.take(u"id"_s).toString();
        if (action == u"create"_s) {
            return m_http.post(all, data).body;
        }
        if (action == u"update"_s) {
            return m_http.request("PATCH", one, data).body;
        }
        if (action == u"delete"_s) {
            return m_http.request("DELETE", one).body;
        }
        return m_http.post(one + u'/' + action, data).body;
    }

    HttpClient m_http;
    const bool m_isSignedIn;
    SocketClient m_json;
    SocketIoClient m_socketIo;
    QString m_own; // what was done over `ws` since the last time
};

class SocketStage final : public RecordsStage {
public:
    explicit SocketStage(const QUrl &server)
    {
        for (const QString &role : {u"registrar"_s, u"nurse"_s, u"doctor"_s, u"pharmacist"_s,
                 u"admin"_s, u"super_admin"_s}) {
            auto listener = std::make_unique<Listener>(server, role);
            m_ids.append(listener->id());
            m_people[m_ids.last()] = std::move(listener);
        }
    }
    RecordsCast cast() const
    {
        return {m_ids[0], m_ids[1], m_ids[2], m_ids[3], m_ids[4], m_ids[5]};
    }
    QString run(const QString &who, const QString &command, const QJsonObject &data,
        QJsonObject *answer) override
    {
        const QJsonObject body = m_people.at(who)->run(face, command, data);
        if (answer) {
            *answer = body;
        }
        return body[u"code"_s].toString();
    }
    QStringList heard(const QString &who) override
    {
        if (who == m_ids.first()) {
            settle();
        }
        return m_people.at(who)->heard();
    }

    Face face = Face::Json;

private:
    void settle()
    {
        for (const auto &[id, person] : m_people) {
            person->sendPing();
        }
        for (const auto &[id, person] : m_people) {
            person->takePong();
        }
    }

    QStringList m_ids;
    std::map<QString, std::unique_ptr<Listener>> m_people;
};

} // namespace

class TestRecipientSockets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto settings = loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s},
                                               {u"front-door"_s, toText(testDoor())}},
            {});
        ServerOptions options {*settings, Sample::House, password};
        options.settings.messagesPerSecond = 100'000;
        m_server = std::make_unique<ServerThread>(options);
        const auto info = m_server->start();
        QVERIFY(info);
        m_stage = std::make_unique<SocketStage>(info->url);
    }
    void everybodyWhoShouldAndNobodyElse_data()
    {
        QTest::addColumn<int>("face");
        QTest::newRow("done over HTTP") << int(Face::Http);
        QTest::newRow("done over ws") << int(Face::Json);
        QTest::newRow("done over Socket.IO") << int(Face::SocketIo);
    }
    void everybodyWhoShouldAndNobodyElse()
    {
        QFETCH(int, face);
        m_stage->face = Face(face);
        int count = 0;
        QCOMPARE(wrongRecipients(records::kinds(), *m_stage, m_stage->cast(), count).mid(0, 20),
            QStringList());
        QVERIFY(count > 1000);
        qInfo("%d cases", count);
    }

private:
    const QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<SocketStage> m_stage;
};

LOKET_TEST(TestRecipientSockets)
#include "tst_recipientsockets.moc"
