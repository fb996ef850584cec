#include "notificationshouse.h"
#include "support/testmain.h"
#include "vocabulary/notifications/duration.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const QJsonObject slowNet {{u"level"_s, u"critical"_s}, {u"message"_s, u"The network is slow."_s},
    {u"action"_s, u"Write numbers by hand."_s}};

// Which of these channels a message of this type came on.
QStringList channelsOf(const QList<QJsonObject> &messages)
{
    QStringList channels;
    for (const QJsonObject &message : messages) {
        channels.append(message.value(u"channel"_s).toString());
    }
    channels.sort();
    return channels;
}

// What goes to the client of the stream goes through the hub.
class Silent final : public StreamWriter {
public:
    void send(const QString &, const QJsonObject &) override { QFAIL("It says something itself."); }
    qint64 bytesWaiting() const override { return 0; }
    void close() override { }
    void sendAway(const Error &error) override { QFAIL(qPrintable(error.code)); }
};

} // namespace

// Alerts and maintenance notices through their commands and channels.
class TestAlerts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_house = std::make_unique<NotificationsHouse>(); }
    void cleanup() { m_house.reset(); }

    void anAlertReachesWhomItConcerns();
    void aMaintenanceIsToldWithItsTimes();
    void whatIsForSomeIsForThemAlone();
    void aWishIsChecked_data();
    void aWishIsChecked();
    void soManyAreOpenAndNoMore();
    void aRetrySendsOnce();
    void whatIsWithdrawnGoesAtOnce();
    void whatIsOpenIsNotPushedOut();
    void anEndComesByItself();
    void patientsAndScreensHearNothing();
    void administratorsSeeWhoHasReadIt();
    void theCountsOutliveWhatIsKept();
    void theStreamIsOnItsChannels();
    void aRestartLosesNothing();
    void aClockThatIsSetTakesThemAlong();
    void durationsAreIso_data();
    void durationsAreIso();
    void anAlertComesBackFromJson();

private:
    QJsonObject sent(const QJsonObject &more = {});
    QJsonObject listed(const QString &id);
    QString withdraw(const QString &id);

    std::unique_ptr<NotificationsHouse> m_house;
};

// By the administrator Eve.
QJsonObject TestAlerts::sent(const QJsonObject &more)
{
    QJsonObject data = slowNet;
    for (auto member = more.begin(); member != more.end(); ++member) {
        data.insert(member.key(), member.value());
    }
    const auto reply = m_house->run(u"notifications:alert"_s, data, m_house->eve);
    return reply ? reply->body.value(u"alert"_s).toObject()
                 : QJsonObject {{u"code"_s, reply.error().code}};
}

QJsonObject TestAlerts::listed(const QString &id)
{
    const auto reply = m_house->run(u"notifications:alerts"_s, {}, m_house->eve);
    for (const QJsonValue alert : reply->body.value(u"alerts"_s).toArray()) {
        if (alert[u"id"_s] == id) {
            return alert.toObject();
        }
    }
    return {};
}

QString TestAlerts::withdraw(const QString &id)
{
    const auto reply =
        m_house->run(u"notifications:withdraw"_s, {{u"alertId"_s, id}}, m_house->finn);
    return reply ? QString() : reply.error().code;
}

void TestAlerts::anAlertReachesWhomItConcerns()
{
    LoopbackClient ann(*m_house->hub, m_house->face, m_house->ann, u"reports:alerts"_s);
    for (const auto &channel :
        {u"alerts:critical"_s, u"alerts:info"_s, u"system:notifications"_s, u"user:ann:alerts"_s}) {
        QVERIFY(m_house->hub->subscribe(ann.id(), channel));
    }
    const QJsonObject alert = sent();
    QCOMPARE(alert[u"sentBy"_s][u"id"_s].toString(), u"eve"_s);
    const QList<QJsonObject> messages = ann.take();
    QList<QJsonObject> alerts = messages;
    alerts.removeIf([](const QJsonObject &one) { return one[u"type"_s] != u"system_alert"_s; });
    QCOMPARE(channelsOf(alerts),
        (QStringList {u"alerts:critical"_s, u"reports:alerts"_s, u"system:notifications"_s}));
    const QJsonObject data = alerts[0][u"data"_s].toObject();
    QCOMPARE(data[u"level"_s].toString(), u"critical"_s);
    QCOMPARE(data[u"message"_s].toString(), u"The network is slow."_s);
    QCOMPARE(data[u"action"_s].toString(), u"Write numbers by hand."_s);
    QVERIFY(!data.contains(u"sentBy"_s)); // nobody's name is in it
    QCOMPARE(messages.last()[u"type"_s].toString(), u"notification"_s);
    QCOMPARE(m_house->toldTo(m_house->ann)[0][u"kind"_s].toString(), u"system_alert"_s);
    QVERIFY(m_house->toldTo(m_house->eve).isEmpty()); // the own one
}

void TestAlerts::aMaintenanceIsToldWithItsTimes()
{
    LoopbackClient ann(*m_house->hub, m_house->face, m_house->ann, u"reports:maintenance"_s);
    const auto reply = m_house->run(u"notifications:maintenance"_s,
        {{u"messages"_s,
             QJsonObject {{u"id"_s, u"Lab tutup"_s}, {u"en"_s, u"The laboratory is closed"_s}}},
            {u"startTime"_s, m_house->in(60)}, {u"duration"_s, u"PT2H30M"_s},
            {u"affectedServices"_s, QJsonArray {u"G"_s}}},
        m_house->eve);
    QCOMPARE(reply->status, 201);
    const QJsonObject data = ann.take().value(0)[u"data"_s].toObject();
    QCOMPARE(data[u"message"_s].toString(), u"Lab tutup"_s);
    QCOMPARE(data[u"startTime"_s].toString(), m_house->in(60));
    QCOMPARE(data[u"duration"_s].toString(), u"PT2H30M"_s);
    QCOMPARE(data[u"affectedServices"_s].toArray(), QJsonArray {u"G"_s});
    const QJsonObject alert = reply->body[u"alert"_s].toObject();
    QCOMPARE(alert[u"until"_s].toString(), m_house->in(210));
    QCOMPARE(m_house->toldTo(m_house->bob)[0][u"kind"_s].toString(), u"maintenance_notice"_s);
}

void TestAlerts::whatIsForSomeIsForThemAlone()
{
    LoopbackClient ann(*m_house->hub, m_house->face, m_house->ann, u"reports:alerts"_s);
    LoopbackClient bob(*m_house->hub, m_house->face, m_house->bob, u"user:bob:reports"_s);
    const QJsonObject alert = sent({{u"roles"_s, QJsonArray {u"nurse"_s}}});
    QVERIFY(ann.take().isEmpty());
    QCOMPARE(bob.takeTypes(), QStringList {u"system_alert"_s});
    QVERIFY(m_house->toldTo(m_house->ann).isEmpty());
    QCOMPARE(m_house->unread(m_house->bob), 1);
    QCOMPARE(withdraw(alert[u"id"_s].toString()), QString());
    QCOMPARE(bob.takeTypes(), QStringList {u"alert_withdrawn"_s});
}

void TestAlerts::aWishIsChecked_data()
{
    QTest::addColumn<QJsonObject>("wish");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QJsonObject &wish, const QString &code) {
        QTest::newRow(name) << wish << code;
    };
    const QString times = u"ALERT_TIMES"_s;
    row("no message", {{u"message"_s, u" "_s}}, u"NO_MESSAGE"_s);
    row("no such role", {{u"roles"_s, QJsonArray {u"display"_s}}}, u"INVALID_FIELD"_s);
    row("over already", {{u"until"_s, u"2020-01-01T00:00:00.000Z"_s}}, times);
    row("for too long", {{u"until"_s, u"2099-01-01T00:00:00.000Z"_s}}, times);
    row("no such level", {{u"level"_s, u"urgent"_s}}, u"INVALID_FIELD"_s);
    row("begins too late",
        {{u"startTime"_s, u"2099-01-01T00:00:00.000Z"_s}, {u"duration"_s, u"PT1H"_s}}, times);
    row("is over", {{u"startTime"_s, u"2020-01-01T00:00:00.000Z"_s}, {u"duration"_s, u"PT1H"_s}},
        times);
    row("takes no time",
        {{u"startTime"_s, u"2026-01-08T00:00:00.000Z"_s}, {u"duration"_s, u"PT0S"_s}}, times);
    row("takes a year",
        {{u"startTime"_s, u"2026-01-08T00:00:00.000Z"_s}, {u"duration"_s, u"P365D"_s}}, times);
    row("takes whatever",
        {{u"startTime"_s, u"2026-01-08T00:00:00.000Z"_s}, {u"duration"_s, u"2 hours"_s}},
        u"INVALID_FIELD"_s);
    row("no such service",
        {{u"startTime"_s, u"2026-01-08T00:00:00.000Z"_s}, {u"duration"_s, u"PT1H"_s},
            {u"affectedServices"_s, QJsonArray {u"Z"_s}}},
        u"NO_SUCH_SERVICE"_s);
}

void TestAlerts::aWishIsChecked()
{
    QFETCH(const QJsonObject, wish);
    QFETCH(const QString, code);
    QJsonObject data = slowNet;
    for (auto member = wish.begin(); member != wish.end(); ++member) {
        data.insert(member.key(), member.value());
    }
    const QString command =
        wish.contains(u"startTime"_s) ? u"notifications:maintenance"_s : u"notifications:alert"_s;
    const auto reply = m_house->run(command, data, m_house->eve);
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, code);
    QCOMPARE(m_house->unread(m_house->ann), 0);
}

void TestAlerts::soManyAreOpenAndNoMore()
{
    QString last;
    for (int i = 0; i < notifications::mostOpenAlerts; ++i) {
        last = sent()[u"id"_s].toString();
    }
    QCOMPARE(sent()[u"code"_s].toString(), u"TOO_MANY_ALERTS"_s);
    QCOMPARE(withdraw(last), QString());
    QVERIFY(!sent()[u"id"_s].toString().isEmpty());
}

void TestAlerts::aRetrySendsOnce()
{
    const QJsonObject once {{u"requestId"_s, u"r1"_s}};
    QCOMPARE(sent(once)[u"id"_s], sent(once)[u"id"_s]);
    QCOMPARE(m_house->unread(m_house->ann), 1);
}

void TestAlerts::whatIsWithdrawnGoesAtOnce()
{
    LoopbackClient ann(*m_house->hub, m_house->face, m_house->ann, u"reports:alerts"_s);
    const QString id = sent()[u"id"_s].toString();
    ann.take();
    QCOMPARE(withdraw(id), QString());
    QCOMPARE(ann.takeTypes(), QStringList {u"alert_withdrawn"_s});
    QVERIFY(m_house->toldTo(m_house->ann).isEmpty());
    QCOMPARE(listed(id)[u"withdrawnBy"_s][u"id"_s].toString(), u"finn"_s);
    QCOMPARE(withdraw(id), u"ALERT_OVER"_s);
    QCOMPARE(withdraw(u"nothing"_s), u"NOT_FOUND"_s);
}

// However much else somebody is told meanwhile: until it is read, withdrawn or over.
void TestAlerts::whatIsOpenIsNotPushedOut()
{
    const int most = m_house->module->service().settings().mostKept;
    const auto talk = [this, most] {
        for (int i = 0; i < most + 3; ++i) {
            m_house->tell({u"bob"_s}, QString::number(i));
        }
    };
    const QString id = sent()[u"id"_s].toString();
    const QString read = sent()[u"id"_s].toString();
    m_house->run(u"notifications:read"_s,
        {{u"id"_s, m_house->toldTo(m_house->bob)[0][u"id"_s].toString()}}, m_house->bob);
    sent({{u"until"_s, m_house->in(30)}});
    talk();
    const QJsonArray kept = m_house->toldTo(m_house->bob);
    QCOMPARE(kept.size(), most + 2);
    QCOMPARE(kept.last()[u"about"_s].toString(), id);
    QVERIFY(kept[most][u"about"_s] != read);
    QCOMPARE(m_house->unread(m_house->bob), most + 2);
    m_house->openAgain();
    QCOMPARE(m_house->toldTo(m_house->bob), kept);

    m_house->clock.advance(std::chrono::minutes(31));
    m_house->tell({u"bob"_s});
    QCOMPARE(m_house->toldTo(m_house->bob).size(), most + 1);
    LoopbackClient again(*m_house->hub, m_house->face, m_house->bob, u"user:bob:alerts"_s);
    QCOMPARE(withdraw(id), QString());
    QCOMPARE(m_house->heard(again, u"notification_gone"_s).size(), 1); // its banner goes
    QCOMPARE(m_house->toldTo(m_house->bob).size(), most);
}

void TestAlerts::anEndComesByItself()
{
    const QString id = sent({{u"until"_s, m_house->in(30)}})[u"id"_s].toString();
    QCOMPARE(m_house->module->service().openAlerts().size(), 1);
    m_house->clock.advance(std::chrono::minutes(30));
    QVERIFY(m_house->module->service().openAlerts().isEmpty());
    QCOMPARE(withdraw(id), u"ALERT_OVER"_s);
    QCOMPARE(m_house->unread(m_house->ann), 1); // kept until it is read
}

// Alerts are for who works here: not live, not to newcomers, not to who comes back.
void TestAlerts::patientsAndScreensHearNothing()
{
    sent();
    LoopbackClient ann(*m_house->hub, m_house->face, m_house->ann);
    QCOMPARE(m_house->hub->subscribe(ann.id(), u"system:notifications"_s)->messages.size(), 1);
    for (const Identity &who :
        {patient(u"p-1"_s), device(u"hall"_s, Role::Display), device(u"door"_s, Role::Kiosk)}) {
        LoopbackClient other(*m_house->hub, m_house->face, who);
        const auto came = m_house->hub->subscribe(other.id(), u"system:notifications"_s);
        QVERIFY(came->messages.isEmpty());
        const Absence cut {.identity = who,
            .channels = {{u"system:notifications"_s, 0}},
            .publication = m_house->hub->publication()};
        const QString id = sent()[u"id"_s].toString();
        QCOMPARE(withdraw(id), QString());
        m_house->hub->publish(u"system:notifications"_s, u"news"_s, {});
        QCOMPARE(other.takeTypes(), QStringList {u"news"_s});
        const auto again =
            m_house->hub->subscribe(other.id(), u"system:notifications"_s, came->seq, came->epoch);
        QVERIFY(again->recovered);
        QCOMPARE(again->messages.size(), 1);
        QCOMPARE(again->messages[0].event, u"news"_s);
        QCOMPARE(m_house->hub->missed(cut)->size(), 1);
        const auto all =
            m_house->hub->subscribe(ann.id(), u"system:notifications"_s, came->seq, came->epoch);
        QCOMPARE(all->messages.size(), 3);
    }
}

// What was not read is taken back with the alert, and what was is not kept for ever.
void TestAlerts::theCountsOutliveWhatIsKept()
{
    const QJsonObject alert = sent();
    QCOMPARE(alert[u"told"_s].toInt(), 5); // the answer says so already
    QCOMPARE(alert[u"readers"_s].toInt(), 0);
    const QString id = alert[u"id"_s].toString();
    const QString told = m_house->toldTo(m_house->bob)[0][u"id"_s].toString();
    for (int press = 0; press < 2; ++press) {
        m_house->run(u"notifications:read"_s, {{u"id"_s, told}}, m_house->bob);
    }
    for (int i = 0; i < m_house->module->service().settings().mostKept + 3; ++i) {
        m_house->tell({u"bob"_s}, QString::number(i));
    }
    QCOMPARE(withdraw(id), QString());
    for (int start = 0; start < 2; ++start) {
        QCOMPARE(listed(id)[u"told"_s].toInt(), 5);
        QCOMPARE(listed(id)[u"readers"_s].toInt(), 1);
        m_house->openAgain();
    }
}

void TestAlerts::administratorsSeeWhoHasReadIt()
{
    LoopbackClient finn(*m_house->hub, m_house->face, m_house->finn, u"admin:alerts"_s);
    const QString id = sent()[u"id"_s].toString();
    finn.take();
    const QString told = m_house->toldTo(m_house->ann)[0][u"id"_s].toString();
    QVERIFY(m_house->run(u"notifications:read"_s, {{u"id"_s, told}}, m_house->ann));
    const QJsonObject alert = finn.take().value(0)[u"data"_s][u"alert"_s].toObject();
    QCOMPARE(alert[u"told"_s].toInt(), 5); // all but Eve
    QCOMPARE(alert[u"readers"_s].toInt(), 1);
    QCOMPARE(listed(id), alert);
    LoopbackClient late(*m_house->hub, m_house->face, m_house->finn);
    const auto subscription = m_house->hub->subscribe(late.id(), u"admin:alerts"_s);
    QCOMPARE(subscription->messages[0].data[u"alerts"_s].toArray(), QJsonArray {alert});
    LoopbackClient ann(*m_house->hub, m_house->face, m_house->ann);
    QVERIFY(!m_house->hub->subscribe(ann.id(), u"admin:alerts"_s));
}

void TestAlerts::theStreamIsOnItsChannels()
{
    sent();
    sent({{u"roles"_s, QJsonArray {u"nurse"_s}}});
    LoopbackClient bob(*m_house->hub, m_house->face, m_house->bob);
    Silent stream;
    m_house->commands->streams().front().handler(
        Call {.identity = m_house->bob, .connection = bob.id()}, stream);
    const QList<QJsonObject> heard = bob.take();
    QCOMPARE(heard.size(), 3);
    QCOMPARE(heard[0][u"type"_s].toString(), u"welcome"_s);
    QCOMPARE(heard[0][u"data"_s].toObject(),
        (QJsonObject {{u"userId"_s, u"bob"_s},
            {u"subscribedChannels"_s,
                QJsonArray {u"reports:system"_s, u"reports:maintenance"_s, u"reports:alerts"_s,
                    u"user:bob:reports"_s}}}));
    QCOMPARE(channelsOf({heard[1], heard[2]}),
        (QStringList {u"reports:alerts"_s, u"user:bob:reports"_s}));
    sent();
    QCOMPARE(bob.takeTypes(), QStringList {u"system_alert"_s});
}

void TestAlerts::aRestartLosesNothing()
{
    const QString id = sent()[u"id"_s].toString();
    withdraw(sent()[u"id"_s].toString());
    const auto before = m_house->run(u"notifications:alerts"_s, {}, m_house->eve);
    m_house->openAgain();
    QCOMPARE(m_house->run(u"notifications:alerts"_s, {}, m_house->eve)->body, before->body);
    LoopbackClient late(*m_house->hub, m_house->face, m_house->ann);
    const auto subscription = m_house->hub->subscribe(late.id(), u"reports:alerts"_s);
    QCOMPARE(subscription->messages.size(), 1);
    QCOMPARE(subscription->messages[0].data[u"alertId"_s].toString(), id);
}

void TestAlerts::aClockThatIsSetTakesThemAlong()
{
    const QString id = sent({{u"until"_s, m_house->in(30)}})[u"id"_s].toString();
    m_house->clock.advance(std::chrono::hours(5));
    m_house->module->moveInTime(std::chrono::hours(5));
    m_house->settle();
    m_house->settle();
    QCOMPARE(listed(id)[u"until"_s].toString(), m_house->in(30));
}

void TestAlerts::durationsAreIso_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes"); // -1: it is none
    QTest::newRow("hours") << u"PT2H"_s << 120;
    QTest::newRow("both") << u"PT2H30M"_s << 150;
    QTest::newRow("a day and more") << u"P1DT30M"_s << 1470;
    QTest::newRow("a week") << u"P1W"_s << 10'080;
    QTest::newRow("seconds") << u"PT120S"_s << 2;
    for (const auto &text : {u"P"_s, u"PT"_s, u"2H"_s, u"P1M"_s, u"P1Y"_s, u"PT-1H"_s, u"P1DT"_s,
             u"pt2h"_s, u"PT99999999999H"_s, u""_s}) {
        QTest::newRow(qPrintable(u"none: "_s + text)) << text << -1;
    }
}

void TestAlerts::durationsAreIso()
{
    QFETCH(const QString, text);
    QFETCH(const int, minutes);
    const std::optional<Millis> duration = notifications::durationFromIso(text);
    QCOMPARE(duration.has_value(), minutes >= 0);
    if (duration) {
        QCOMPARE(*duration, Millis(std::chrono::minutes(minutes)));
        QCOMPARE(notifications::durationFromIso(notifications::toIsoDuration(*duration)), duration);
    }
}

void TestAlerts::anAlertComesBackFromJson()
{
    notifications::Alert alert;
    alert.id = u"a1"_s;
    alert.kind = notifications::AlertKind::Maintenance;
    alert.level = notifications::AlertLevel::Critical;
    alert.messages = {{u"en"_s, u"Closed"_s}};
    alert.roles = {u"nurse"_s};
    alert.services = {u"G"_s};
    alert.startsAt = m_house->clock.now();
    alert.until = m_house->clock.now() + std::chrono::hours(2);
    alert.sentAt = m_house->clock.now();
    alert.sentBy = {u"eve"_s, u"Eve"_s};
    alert.told = 3;
    QCOMPARE(*notifications::Alert::fromJson(alert.toJson()), alert);
    QCOMPARE(notifications::Alert::fromJson({}).error().code, u"UNREADABLE_ANSWER"_s);
}

LOKET_TEST(TestAlerts)
#include "tst_alerts.moc"
