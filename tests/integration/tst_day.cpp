// A patient's day (docs/patients-day) on a clock of the test's own, before the whole server and its
// sockets: what each client heard of it, whole and in order, and the day's figures.
#include "patientsday.h"
#include "serverprocess.h"
#include "serverthread.h"
#include "support/manualclock.h"
#include "support/testdatabase.h"
#include "support/testdoor.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

// Of the members of what was told, those that say what happened.
QString gist(const QJsonObject &data)
{
    static const QStringList members {u"serviceId"_s, u"action"_s, u"number"_s, u"scanType"_s,
        u"state"_s, u"status"_s, u"room"_s, u"counterName"_s, u"position"_s, u"waiting"_s,
        u"calls"_s, u"code"_s};
    QStringList parts;
    for (const QString &member : members) {
        const QString text = data.value(member).toVariant().toString();
        if (!text.isEmpty()) {
            parts.append(text);
        }
    }
    for (const QString &inner : {u"visit"_s, u"scan"_s, u"prescription"_s}) {
        if (data.contains(inner)) {
            parts.append(u'(' + gist(data.value(inner).toObject()) + u')');
        }
    }
    for (const QJsonValue item : data.value(u"items"_s).toArray()) {
        parts.append(item[u"outcome"].toString());
    }
    return parts.join(u' ');
}

// Somebody who listens, and takes down all that comes.
class Listener {
public:
    Listener(QString name, const QUrl &server, const QString &token,
        const QString &parameter = u"token"_s)
        : name(std::move(name)),
          m_client(server, token, parameter)
    {
    }

    // Refused: that is taken down.
    void subscribe(const QString &channel)
    {
        m_client.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, channel}});
    }
    // All that was sent so far has come.
    void hear(const QString &when)
    {
        m_client.send({{u"type"_s, u"ping"_s}});
        [&] { QVERIFY(!m_client.take(u"pong"_s).isEmpty()); }();
        for (const QJsonObject &message : m_client.takeAll()) {
            const QString type = message[u"type"_s].toString();
            const QString channel = message[u"channel"_s].toString();
            const QJsonObject data = type == u"error"_s ? message : message[u"data"_s].toObject();
            lines.append(QStringList({when, channel, type, gist(data)}).join(u' ').simplified());
            raw += QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
        }
    }
    // What it is told of before the day begins; that it may not listen stays.
    void forget()
    {
        lines = lines.filter(u"error"_s);
        raw.clear();
    }
    QWebSocket &socket() { return m_client.socket(); }

    const QString name;
    QStringList lines;
    QByteArray raw;

private:
    SocketClient m_client;
};

QString clockText(seconds time)
{
    return u"%1:%2"_s.arg(int(time / minutes(1)), 2, 10, QChar(u'0'))
        .arg(int((time % minutes(1)).count()), 2, 10, QChar(u'0'));
}

// Those who heard the very same stand together.
QString transcriptsOf(const std::vector<std::unique_ptr<Listener>> &listeners)
{
    QString text;
    QSet<QString> told;
    for (const auto &listener : listeners) {
        if (told.contains(listener->name)) {
            continue;
        }
        QStringList names;
        for (const auto &other : listeners) {
            if (other->lines == listener->lines) {
                names.append(other->name);
                told.insert(other->name);
            }
        }
        text += u"== "_s + names.join(u", "_s) + u'\n' + listener->lines.join(u'\n') + u"\n\n"_s;
    }
    return text.trimmed() + u'\n';
}

} // namespace

class TestDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everybodyHeardWhatTheyShould();
    void nobodyHeardOfOthers();
    void theTimesAreRight();
    void theFiguresAreRight();
    void herPhoneIsLetGo();

private:
    void openTheHouse();
    void listen(const QString &name, const QString &token, const QStringList &channels);
    void listenAsPatient(const QString &name, const Answer &issued, const QStringList &channels);
    void hearAll();
    Listener &listener(const QString &name) const;
    seconds now() const { return std::chrono::duration_cast<seconds>(m_clock->now() - m_begin); }
    QJsonObject get(const QString &path) { return (*m_staff)[u"admin"_s].get(path).body; }

    const QTemporaryDir m_folder;
    const std::shared_ptr<ManualClock> m_clock = std::make_shared<ManualClock>();
    Instant m_begin;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    std::unique_ptr<DayStaff> m_staff;
    std::vector<std::unique_ptr<Listener>> m_listeners;
};

// Some minutes after the start the clock is sure, and the day before is closed: nothing more comes
// by itself.
void TestDay::openTheHouse()
{
    SocketClient staff(m_url, m_staff->tokenOf(u"admin"_s));
    staff.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"staff"_s}});
    QVERIFY(!staff.take(u"queue_refresh"_s).isEmpty());
    m_clock->advance(minutes(6));
    QVERIFY(!staff.take(u"queue_refresh"_s).isEmpty());
    m_begin = m_clock->now();
}

void TestDay::listen(const QString &name, const QString &token, const QStringList &channels)
{
    m_listeners.push_back(std::make_unique<Listener>(name, m_url, token));
    Listener &one = *m_listeners.back();
    for (const QString &channel : channels) {
        one.subscribe(channel);
    }
    one.hear({});
    one.forget();
}

// A phone that shows the token on the slip.
void TestDay::listenAsPatient(
    const QString &name, const Answer &issued, const QStringList &channels)
{
    const QString token = issued.body[u"visit"_s][u"token"_s].toString();
    m_listeners.push_back(std::make_unique<Listener>(name, m_url, token, u"visit"_s));
    for (const QString &channel : channels) {
        m_listeners.back()->subscribe(channel);
    }
    m_listeners.back()->hear(clockText(now()));
}

void TestDay::hearAll()
{
    for (const auto &listener : m_listeners) {
        listener->hear(clockText(now()));
    }
}

Listener &TestDay::listener(const QString &name) const
{
    const auto found = std::find_if(m_listeners.begin(), m_listeners.end(),
        [&name](const auto &listener) { return listener->name == name; });
    return **found;
}

void TestDay::initTestCase()
{
    QProcessEnvironment environment;
    tellDatabase(environment, m_folder.path());
    environment.insert(u"WEBSOCKET_CONNECTION_TIMEOUT"_s, u"86400000"_s); // the clock leaps
    const auto settings = loadSettings(
        {{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}, {u"front-door"_s, toText(testDoor())}},
        environment);
    m_server = std::make_unique<ServerThread>(
        ServerOptions {*settings, Sample::House, samplePassword, m_clock});
    m_url = m_server->start().value().url;
    m_staff = std::make_unique<DayStaff>(m_url);
    openTheHouse();
    const QString staff = u"staff"_s;
    for (const char *role : DayStaff::roles) {
        const QString name = QString::fromLatin1(role);
        const QHash<QString, QString> own {{u"radiographer"_s, u"radiology_staff"_s},
            {u"radiologist"_s, u"radiology_staff"_s}, {u"pharmacist"_s, u"prescription_F"_s},
            {u"nurse"_s, u"patient_P-1007"_s}};
        listen(name, m_staff->tokenOf(name),
            own.contains(name) ? QStringList {staff, own[name]} : QStringList {staff});
    }
    listen(u"display"_s, m_staff->pair(u"display"_s),
        {u"queue_poli_A"_s, u"queue_poli_X"_s, u"queue_poli_F"_s});
    listen(u"kiosk"_s, m_staff->tokenOf(u"kiosk"_s), {u"patients"_s});
    listen(u"anonymous"_s, {},
        {staff, u"patients"_s, u"queue_poli_A"_s, u"patient_P-1007"_s, u"radiology_staff"_s,
            u"prescription_F"_s, u"records"_s});
    int number = 0;
    for (const DayStep &step : patientsDay()) {
        m_clock->advance(step.after);
        const QString request = u"step-%1"_s.arg(++number);
        Answer answer = m_staff->run(step, request);
        if (answer.status == 0) { // its connection had been idle for too long
            answer = m_staff->run(step, request);
        }
        QCOMPARE(m_staff->note(step, answer), QString());

        hearAll();
        if (step.keeps == u"siti"_s) {
            listenAsPatient(u"phone"_s, answer, {u"patient_P-1007"_s});
        } else if (step.keeps == u"budi"_s) {
            listenAsPatient(
                u"other patient"_s, answer, {u"patient_P-1008"_s, u"patient_P-1007"_s, staff});
        }
    }
}

void TestDay::everybodyHeardWhatTheyShould()
{
    const QString heard = transcriptsOf(m_listeners);
    QFile file(QStringLiteral(LOKET_SOURCES) + u"/tests/integration/golden/day.heard"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString golden = QString::fromUtf8(file.readAll());
    if (heard != golden) {
        qInfo().noquote() << u"what was heard is now:\n"_s + heard;
    }
    QCOMPARE(heard.split(u'\n'), golden.split(u'\n')); // tells the first line that differs
}

// Not in any member, whatever it is called.
void TestDay::nobodyHeardOfOthers()
{
    const QString siti = m_staff->known(u"siti"_s);
    for (const QString &name : {u"display"_s, u"kiosk"_s, u"anonymous"_s, u"other patient"_s}) {
        const QByteArray raw = listener(name).raw;
        for (const QString &secret : {u"Siti"_s, siti, m_staff->known(u"scan"_s),
                 m_staff->known(u"order"_s), u"Paracetamol"_s, u"bleeding"_s}) {
            QVERIFY2(!raw.contains(secret.toUtf8()), qPrintable(name + u": "_s + secret));
        }
    }
    QVERIFY(!listener(u"phone"_s).raw.contains("Budi"));
    QVERIFY(!listener(u"phone"_s).raw.contains("P-1008"));
}

// Each stop of her visit, to the second.
void TestDay::theTimesAreRight()
{
    const QJsonObject visit =
        get(u"/queue/visits/"_s + m_staff->known(u"siti"_s))[u"visit"_s].toObject();
    QCOMPARE(visit[u"state"_s].toString(), u"done"_s);
    QStringList stops;
    const auto at = [this](const QJsonValue &time) {
        const auto instant = instantFromIso(time.toString());
        return instant ? clockText(std::chrono::duration_cast<seconds>(*instant - m_begin))
                       : u"-"_s;
    };
    for (const QJsonValue stop : visit[u"stops"_s].toArray()) {
        stops.append(QStringList(
            {stop[u"serviceId"].toString(), stop[u"state"].toString(), at(stop[u"eligibleAt"]),
                at(stop[u"firstCalledAt"]), at(stop[u"startedAt"]), at(stop[u"finishedAt"])})
                         .join(u' '));
    }
    QCOMPARE(stops,
        (QStringList {u"A transferred 00:00 06:13 07:00 12:00"_s,
            u"X served 12:00 14:10 15:30 29:15"_s, u"A served 29:15 29:50 30:30 36:10"_s,
            u"F served 45:05 45:35 46:30 47:35"_s}));
    const QJsonObject order =
        get(u"/prescription/orders/"_s + m_staff->known(u"order"_s))[u"prescription"_s].toObject();
    QCOMPARE(QStringList({at(order[u"createdAt"_s]), at(order[u"preparingAt"_s]),
                             at(order[u"readyAt"_s]), at(order[u"collectedAt"_s])})
                 .join(u' '),
        u"34:55 38:30 45:05 47:35"_s);
}

void TestDay::theFiguresAreRight()
{
    const QJsonObject statistics = get(u"/queue/statistics"_s)[u"statistics"_s].toObject();
    const auto figures = [](const QJsonValue &of) {
        const auto inSeconds = [&of](const QString &what, const QString &figure) {
            return QString::number(qRound(of[what][figure].toDouble() * 60));
        };
        return QStringList(
            {QString::number(of[u"issued"].toInt()), QString::number(of[u"served"].toInt()),
                QString::number(of[u"transferred"].toInt()), inSeconds(u"waitMinutes"_s, u"mean"_s),
                inSeconds(u"waitMinutes"_s, u"longest"_s),
                inSeconds(u"serviceMinutes"_s, u"mean"_s),
                inSeconds(u"serviceMinutes"_s, u"longest"_s)})
            .join(u' ');
    };
    QHash<QString, QString> byService;
    for (const QJsonValue service : statistics[u"services"_s].toArray()) {
        byService.insert(service[u"serviceId"].toString(), figures(service));
    }
    // Issued, served, sent on; waited on average and at most, with somebody so, in seconds.
    QCOMPARE(figures(statistics[u"total"_s]), u"2 4 1 431 1585 431 825"_s);
    QCOMPARE(byService[u"A"_s], u"2 2 1 664 1585 422 625"_s);
    QCOMPARE(byService[u"X"_s], u"0 1 0 130 130 825 825"_s);
    QCOMPARE(byService[u"F"_s], u"0 1 0 30 30 65 65"_s);
    const QJsonValue ct = get(u"/radiology/statistics"_s)[u"statistics"_s][0];
    QCOMPARE(ct[u"count"].toInt(), 1);
    QCOMPARE(
        ct[u"waiting"][u"median"].toDouble(), 3.5); // minutes: asked for at 12:00, begun at 15:30
    QCOMPARE(ct[u"total"][u"median"].toDouble(), 17.3); // done at 29:15, to the tenth
}

// Some minutes after she has left, her slip's address is worth nothing any more.
void TestDay::herPhoneIsLetGo()
{
    QWebSocket &phone = listener(u"phone"_s).socket();
    QCOMPARE(phone.state(), QAbstractSocket::ConnectedState);
    m_clock->advance(minutes(6));
    QTRY_COMPARE_WITH_TIMEOUT(phone.state(), QAbstractSocket::UnconnectedState, 20'000);
    QCOMPARE(int(phone.closeCode()), 4001);
}

LOKET_TEST(TestDay)
#include "tst_day.moc"
