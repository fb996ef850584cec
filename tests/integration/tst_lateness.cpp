// What takes longer than it may, before the whole server and its sockets, on a clock of the test's
// own: whom it concerns is told, once, and not again after a restart.
#include "patientsday.h"
#include "serverprocess.h"
#include "serverthread.h"
#include "socketioclient.h"
#include "support/manualclock.h"
#include "support/testdoor.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

// What a message tells of lateness, and of what; empty: nothing.
QString latenessIn(const QString &type, const QJsonObject &data)
{
    const QJsonValue order = data[u"prescription"_s];
    const QJsonValue told = data[u"notification"_s];
    if (type == u"prescription-updated"_s && order[u"late"_s].toBool()) {
        return type + u' ' + order[u"id"_s].toString();
    }
    if (type == u"scan-overdue"_s) {
        return type + u' ' + data[u"scan"_s][u"id"_s].toString();
    }
    return type == u"notification"_s && told[u"kind"_s] == u"prescription:late"_s
        ? told[u"kind"_s].toString() + u' ' + told[u"about"_s].toString()
        : QString();
}

// Somebody who listens on both kinds of sockets.
class Ear {
public:
    Ear(const QUrl &server, const QString &token, const QString &parameter,
        const QStringList &channels)
        : m_json(server, token, parameter),
          m_socketIo(server, token, parameter)
    {
        for (const QString &channel : channels) {
            m_json.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, channel}});
            m_socketIo.call(u"join-room"_s, {{u"room"_s, channel}});
        }
        (void)told();
    }
    // Of lateness since the last time, in no order; what one of both alone heard is said so.
    QStringList told()
    {
        m_json.send({{u"type"_s, u"ping"_s}});
        (void)m_json.take(u"pong"_s);
        (void)m_socketIo.call(u"ping"_s);
        QStringList onJson;
        for (const QJsonObject &message : m_json.takeAll()) {
            onJson.append(latenessIn(message[u"type"_s].toString(), message[u"data"_s].toObject()));
        }
        QStringList onSocketIo;
        for (const QJsonArray &event : m_socketIo.takeAll()) {
            onSocketIo.append(latenessIn(event.at(0).toString(), event.at(1).toObject()));
        }
        for (QStringList *heard : {&onJson, &onSocketIo}) {
            heard->removeAll(QString());
            heard->sort();
        }
        return onJson == onSocketIo ? onJson
                                    : QStringList {u"over ws:"_s} + onJson
                + QStringList {u"over Socket.IO:"_s} + onSocketIo;
    }

private:
    SocketClient m_json;
    SocketIoClient m_socketIo;
};

} // namespace

class TestLateness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whomItConcernsIsToldOnce();
    void theNextIsToldForItselfAlone();
    void aRestartTellsNothingAgain();
    void itIsOnRecordOnce();

private:
    void open();
    void listen();
    // Gives its id.
    QString order(const QString &kind);
    QString post(
        const QString &role, const QString &path, const QJsonObject &body, int status = 200)
    {
        const Answer done = (*m_staff)[role].post(path, body);
        [&] { QVERIFY2(done.status == status, done.raw.constData()); }();
        const QString what = path.startsWith(u"/radiology"_s) ? u"scan"_s : u"prescription"_s;
        return done.body[what][u"id"_s].toString();
    }
    int late()
    {
        return (*m_staff)[u"admin"_s]
            .get(u"/prescription/status"_s)
            .body[u"status"_s][u"late"_s]
            .toInt();
    }
    // Everybody's, by name; who was told nothing is left out.
    QMap<QString, QStringList> told()
    {
        QMap<QString, QStringList> all;
        for (const auto &[name, ear] : m_ears) {
            if (const QStringList one = ear->told(); !one.isEmpty()) {
                all[name] = one;
            }
        }
        return all;
    }

    const QTemporaryDir m_folder;
    const std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>();
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    std::unique_ptr<DayStaff> m_staff;
    QString m_patientsToken;
    QString m_display;
    std::map<QString, std::unique_ptr<Ear>> m_ears;
    QString m_inWork; // the pharmacist's
    QString m_untaken; // nobody's
    QString m_compounded; // may take an hour
    QString m_scan;
};

void TestLateness::open()
{
    QProcessEnvironment environment;
    environment.insert(u"WEBSOCKET_CONNECTION_TIMEOUT"_s, u"86400000"_s); // the clock leaps
    const auto settings = loadSettings(
        {{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}, {u"front-door"_s, toText(testDoor())}},
        environment);
    m_server = std::make_unique<ServerThread>(
        ServerOptions {*settings, Sample::House, samplePassword, m_clock});
    m_url = m_server->start().value().url;
}

void TestLateness::listen()
{
    const auto add = [this](const QString &name, const QString &token, const QStringList &channels,
                         const QString &parameter = u"token"_s) {
        m_ears[name] = std::make_unique<Ear>(m_url, token, parameter, channels);
    };
    const QString pharmacist =
        (*m_staff)[u"pharmacist"_s].get(u"/api/v1/auth/me"_s).body[u"user"_s][u"id"_s].toString();
    add(u"pharmacist"_s, m_staff->tokenOf(u"pharmacist"_s),
        {u"prescription_F"_s, u"user:%1:alerts"_s.arg(pharmacist)});
    add(u"doctor"_s, m_staff->tokenOf(u"doctor"_s), {u"staff"_s});
    add(u"radiographer"_s, m_staff->tokenOf(u"radiographer"_s), {u"radiology_staff"_s});
    add(u"patient"_s, m_patientsToken, {u"patient_P-1"_s, u"patients"_s}, u"visit"_s);
    add(u"display"_s, m_display, {u"queue_poli_F"_s, u"patients"_s});
    add(u"nobody"_s, {}, {u"staff"_s, u"prescription_F"_s, u"public:news"_s});
}

QString TestLateness::order(const QString &kind)
{
    return post(u"doctor"_s, u"/prescription/orders"_s,
        {{u"patientId"_s, u"P-1"_s}, {u"pharmacyId"_s, u"F"_s}, {u"kind"_s, kind},
            {u"items"_s,
                QJsonArray {QJsonObject {{u"name"_s, u"Cefixime"_s}, {u"quantity"_s, 5}}}}},
        201);
}

void TestLateness::initTestCase()
{
    open();
    m_staff = std::make_unique<DayStaff>(m_url);
    m_display = m_staff->pair(u"display"_s);
    m_patientsToken =
        (*m_staff)[u"registrar"_s]
            .post(u"/queue/visits"_s, {{u"serviceId"_s, u"A"_s}, {u"patientId"_s, u"P-1"_s}})
            .body[u"visit"_s][u"token"_s]
            .toString();
    QVERIFY(!m_patientsToken.isEmpty());
    m_inWork = order(u"ready_made"_s);
    m_untaken = order(u"ready_made"_s);
    m_compounded = order(u"compounded"_s);
    post(u"pharmacist"_s, u"/prescription/orders/%1/prepare"_s.arg(m_inWork), {});
    m_scan = post(u"doctor"_s, u"/radiology/scans"_s,
        {{u"patientId"_s, u"P-1"_s}, {u"scanType"_s, u"CT"_s}}, 201);
    post(u"radiographer"_s, u"/radiology/scans/%1/start"_s.arg(m_scan), {});
    listen();
    QCOMPARE(told(), (QMap<QString, QStringList> {}));
}

void TestLateness::whomItConcernsIsToldOnce()
{
    m_clock->advance(31min);
    QTRY_COMPARE_WITH_TIMEOUT(late(), 2, 20'000);
    const auto overdue = [this] {
        return (*m_staff)[u"admin"_s]
            .get(u"/radiology/scans/"_s + m_scan)
            .body[u"scan"_s][u"overdue"_s]
            .toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(overdue(), 20'000);
    const auto marked = [](QStringList ids) {
        ids.sort();
        return ids.replaceInStrings(QRegularExpression(u"^"_s), u"prescription-updated "_s);
    };
    const QStringList orders = marked({m_inWork, m_untaken});
    QStringList owners {u"prescription:late "_s + m_inWork}; // what is nobody's is on the board
    owners += orders;
    owners.sort();
    QCOMPARE(told(),
        (QMap<QString, QStringList> {{u"doctor"_s, orders}, {u"pharmacist"_s, owners},
            {u"radiographer"_s, {u"scan-overdue "_s + m_scan}}}));
}

void TestLateness::theNextIsToldForItselfAlone()
{
    m_clock->advance(30min);
    QTRY_COMPARE_WITH_TIMEOUT(late(), 3, 20'000);
    const QStringList next {u"prescription-updated "_s + m_compounded};
    QCOMPARE(told(), (QMap<QString, QStringList> {{u"doctor"_s, next}, {u"pharmacist"_s, next}}));
}

// What became late while the server was down is told by the first that asks; what was late before
// is not told again, but shown as it is to who comes anew.
void TestLateness::aRestartTellsNothingAgain()
{
    const QString meanwhile = order(u"ready_made"_s);
    const QString later = order(u"compounded"_s);
    m_ears.clear();
    m_server.reset();
    m_clock->advance(31min);
    open();
    m_staff->moveTo(m_url);
    QTRY_COMPARE_WITH_TIMEOUT(late(), 4, 20'000);
    listen();
    QCOMPARE(told(), (QMap<QString, QStringList> {}));
    SocketClient fresh(m_url, m_staff->tokenOf(u"pharmacist"_s));
    fresh.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"prescription_F"_s}});
    QStringList shown;
    const QJsonObject refresh = fresh.take(u"prescription-refresh"_s)[u"data"_s].toObject();
    for (const QJsonValue each : refresh[u"prescriptions"_s].toArray()) {
        if (each[u"late"_s].toBool()) {
            shown.append(each[u"id"_s].toString());
        }
    }
    shown.sort();
    QStringList all {m_inWork, m_untaken, m_compounded, meanwhile};
    all.sort();
    QCOMPARE(shown, all);

    m_clock->advance(30min);
    QTRY_COMPARE_WITH_TIMEOUT(late(), 5, 20'000);
    const QStringList next {u"prescription-updated "_s + later};
    QCOMPARE(told(), (QMap<QString, QStringList> {{u"doctor"_s, next}, {u"pharmacist"_s, next}}));
    const QJsonArray kept = (*m_staff)[u"pharmacist"_s]
                                .get(u"/api/v1/notifications?unread=true"_s)
                                .body[u"notifications"_s]
                                .toArray();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0][u"about"_s].toString(), m_inWork);
}

void TestLateness::itIsOnRecordOnce()
{
    const auto subjects = [this](const QString &module, const QString &kind) {
        QStringList found;
        const QJsonObject answer =
            (*m_staff)[u"admin"_s].get(u"/events?module=%1&kind=%2"_s.arg(module, kind)).body;
        for (const QJsonValue event : answer[u"events"_s].toArray()) {
            found.append(event[u"subject"_s].toString());
        }
        return found;
    };
    QStringList late = subjects(u"prescription"_s, u"late"_s);
    QCOMPARE(late.size(), 5);
    late.removeDuplicates();
    QCOMPARE(late.size(), 5);
    QCOMPARE(subjects(u"radiology"_s, u"overdue"_s), QStringList {m_scan});
}

LOKET_TEST(TestLateness)
#include "tst_lateness.moc"
