// Staff know which screens are connected.
#include "house.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

// A view that differs from that of a new screen in these members.
QJsonObject viewWith(const QJsonObject &changes)
{
    QJsonObject view = screen::View().toJson();
    for (auto member = changes.begin(); member != changes.end(); ++member) {
        view.insert(member.key(), member.value());
    }
    return view;
}

} // namespace

class TestScreenWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_house->identity->registerChannels(*m_house->hub);
        m_house->addUser(u"boss"_s, {u"admin"_s});
        m_house->addUser(u"nurse"_s, {u"nurse"_s});
        m_boss = m_house->login(u"boss"_s);
    }
    void cleanup()
    {
        m_nurse.reset();
        m_house.reset();
    }

    void tellsWhoComesAndGoes()
    {
        const QString token = paired(u"Hall"_s);
        watch();
        QTRY_COMPARE(newest(), u"Hall display off since 2026-01-07T01:00:00.000Z"_s);
        m_house->clock.advance(1min);
        LoopbackClient *screen = m_house->connectWith(token);
        QTRY_COMPARE(newest(), u"Hall display on since 2026-01-07T01:01:00.000Z"_s);
        m_house->clock.advance(1min);
        LoopbackClient *again = m_house->connectWith(token);
        screen->disconnect(); // it is still there
        m_house->clock.advance(1min);
        again->disconnect();
        QTRY_COMPARE(newest(), u"Hall display off since 2026-01-07T01:03:00.000Z"_s);
    }

    void forgetsWhatIsNoLongerOurs()
    {
        const QString token = paired(u"Hall"_s);
        paired(u"Pharmacy"_s);
        watch();
        QTRY_COMPARE(newest().count(u" off"_s), 2);
        const QString id = m_house->identify(token).value().id;
        QVERIFY(m_house->call(u"devices:revoke"_s, {{u"deviceId"_s, id}}, m_boss));
        QTRY_COMPARE(newest(), u"Pharmacy display off since 2026-01-07T01:00:00.000Z"_s);
    }

    void tellsOfManyAtOnceOnce()
    {
        for (int i = 0; i < 10; ++i) {
            m_house->connectWith(paired(u"Screen %1"_s.arg(i)));
        }
        watch();
        int told = 0;
        QTRY_VERIFY(m_newest.count(u" on"_s) == 10 || (told += look()) < 0);
        QVERIFY(told <= 2); // the snapshot, and once for all
    }

    void aScreenHearsWhatItIsToShowAndOfNoOther()
    {
        const QString token = paired(u"Hall"_s);
        const QString id = m_house->identify(token).value().id;
        LoopbackClient *screen = m_house->connectWith(token);
        LoopbackClient *other = m_house->connectWith(paired(u"Pharmacy"_s));
        const QString own = u"screen:own"_s;
        const auto first = m_house->hub->subscribe(screen->id(), own).value();
        QCOMPARE(first.messages.constFirst().data[u"view"_s].toObject(), viewWith({}));
        QVERIFY(m_house->hub->subscribe(other->id(), own));
        watch();
        QCOMPARE(m_house->hub->subscribe(m_nurse->id(), own).error().code, u"FORBIDDEN"_s);
        screen->take();
        other->take();
        const QJsonObject view = viewWith({{u"language"_s, u"th"_s},
            {u"services"_s, QJsonArray {u"A"_s}}, {u"sound"_s, false}, {u"volume"_s, 40},
            {u"zone"_s, u"Hall"_s}, {u"spokenIn"_s, QJsonArray {u"th"_s, u"en"_s}},
            {u"quietFrom"_s, u"21:00"_s}, {u"quietTo"_s, u"06:30"_s},
            {u"also"_s, QJsonArray {u"id"_s, u"en"_s}}, {u"turns"_s, true},
            {u"layout"_s, u"many"_s}, {u"ticker"_s, u"Fire drill at noon"_s}});
        QJsonObject asked = view;
        asked.insert(u"deviceId"_s, id);
        asked.insert(u"name"_s, u" Hall  1 "_s);
        QCOMPARE(m_house->refusal(u"devices:update"_s, asked, m_house->login(u"nurse"_s)),
            u"FORBIDDEN"_s);
        QVERIFY(m_house->call(u"devices:update"_s, asked, m_boss));
        const QList<QJsonObject> told = screen->take();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first()[u"channel"_s].toString(), own);
        QCOMPARE(told.first()[u"type"_s].toString(), u"screen_view"_s);
        QCOMPARE(told.first()[u"data"_s][u"view"_s].toObject(), view);
        QVERIFY(other->take().isEmpty());
        QTRY_VERIFY(newest().startsWith(u"Hall 1 display on"_s));
        const Event changed = m_house->events().last();
        QCOMPARE(changed.kind, u"device-changed"_s);
        QCOMPARE(changed.body[u"before"_s].toString(), u"Hall"_s);

        // Only what is said changes, and it outlives the program.
        QVERIFY(m_house->call(
            u"devices:update"_s, {{u"deviceId"_s, id}, {u"language"_s, u"auto"_s}}, m_boss));
        m_nurse.reset();
        m_house->restart();
        m_house->identity->registerChannels(*m_house->hub);
        screen = m_house->connectWith(token);
        const auto again = m_house->hub->subscribe(screen->id(), own).value();
        QCOMPARE(again.messages.constFirst().data[u"view"_s].toObject(),
            viewWith({{u"services"_s, QJsonArray {u"A"_s}}, {u"sound"_s, false}, {u"volume"_s, 40},
                {u"zone"_s, u"Hall"_s}, {u"spokenIn"_s, QJsonArray {u"th"_s, u"en"_s}},
                {u"quietFrom"_s, u"21:00"_s}, {u"quietTo"_s, u"06:30"_s},
                {u"also"_s, QJsonArray {u"id"_s, u"en"_s}}, {u"turns"_s, true},
                {u"layout"_s, u"many"_s}, {u"ticker"_s, u"Fire drill at noon"_s}}));
        QCOMPARE(m_house->refusal(
                     u"devices:update"_s, {{u"deviceId"_s, u"gone"_s}, {u"sound"_s, true}}, m_boss),
            u"NOT_FOUND"_s);
        QCOMPARE(m_house->refusal(
                     u"devices:update"_s, {{u"deviceId"_s, id}, {u"language"_s, u"xx"_s}}, m_boss),
            u"INVALID_FIELD"_s);
    }

    // A kiosk's printer, its last number.
    void whatCapabilitiesSayOfAScreenIsTold()
    {
        Marks marks;
        m_house->identity->show(marks);
        const QString token = paired(u"Entrance"_s, u"kiosk"_s);
        const QString id = m_house->identify(token).value().id;
        watch();
        QTRY_VERIFY(newest().startsWith(u"Entrance kiosk off"_s));
        const QJsonObject last {{u"number"_s, u"A-017"_s}};
        marks.set(id, u"lastNumber"_s, last);
        marks.set(u"nobody"_s, u"lastNumber"_s, last);
        marks.tell(u"nobody"_s);
        marks.tell(id);
        QJsonArray screens;
        const auto isTold = [&] {
            for (const QJsonObject &message : m_nurse->take()) {
                screens = message[u"data"_s][u"screens"_s].toArray();
            }
            return !screens.isEmpty();
        };
        QTRY_VERIFY(isTold());
        QCOMPARE(screens.first()[u"lastNumber"_s].toObject(), last);
        QCOMPARE(screens.size(), 1);
    }

    void refusesAViewThatIsNone_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("field");
        QTest::newRow("half a time") << QJsonObject {{u"quietFrom"_s, u"21:00"_s}} << u"quietTo"_s;
        QTest::newRow("from alone")
            << QJsonObject {{u"quietFrom"_s, u"21:00"_s}, {u"quietTo"_s, u""_s}} << u"quietTo"_s;
        QTest::newRow("no time") << QJsonObject {{u"quietFrom"_s, u"25:00"_s},
            {u"quietTo"_s, u"06:00"_s}}
                                 << u"quietFrom"_s;
        QTest::newRow("a short time") << QJsonObject {{u"quietFrom"_s, u"21:00"_s},
            {u"quietTo"_s, u"6:00"_s}} << u"quietTo"_s;
        QTest::newRow("no language")
            << QJsonObject {{u"spokenIn"_s, QJsonArray {u"xx"_s}}} << u"spokenIn"_s;
        QTest::newRow("no language beside")
            << QJsonObject {{u"also"_s, QJsonArray {u"id"_s, u"xx"_s}}} << u"also"_s;
        QTest::newRow("no layout") << QJsonObject {{u"layout"_s, u"round"_s}} << u"layout"_s;
        QTest::newRow("a long line")
            << QJsonObject {{u"ticker"_s, QString(301, u'x')}} << u"ticker"_s;
        QTest::newRow("too loud") << QJsonObject {{u"volume"_s, 101}} << u"volume"_s;
        QTest::newRow("silence") << QJsonObject {{u"volume"_s, 0}} << u"volume"_s;
        QTest::newRow("a long zone") << QJsonObject {{u"zone"_s, QString(33, u'x')}} << u"zone"_s;
    }
    void refusesAViewThatIsNone()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, field);
        const QString token = paired(u"Hall"_s);
        change.insert(u"deviceId"_s, m_house->identify(token).value().id);
        const auto reply = m_house->call(u"devices:update"_s, change, m_boss);
        QCOMPARE(reply.error().code, u"INVALID_FIELD"_s);
        QCOMPARE(reply.error().details[u"field"_s].toString(), field);
    }

    void staffSeeWhereNothingIsHeard()
    {
        const QString token = paired(u"Hall"_s);
        LoopbackClient *screen = m_house->connectWith(token);
        watch();
        report(token, u"no_device"_s, {});
        QTRY_COMPARE(heard(), QStringList {u"no_device"_s});
        report(token, u"ready"_s, {});
        QTRY_COMPARE(heard(), QStringList {u"ready speaks"_s});
        screen->disconnect();
        QTRY_COMPARE(heard(), QStringList {QString()});
        QCOMPARE(reported(token, u"loud"_s, {}).error().code, u"INVALID_FIELD"_s);
        QCOMPARE(reported(m_boss, u"ready"_s, {}).error().code, u"FORBIDDEN"_s);
    }

    void staffSeeWhatNobodySees()
    {
        const QString token = paired(u"Hall"_s);
        LoopbackClient *screen = m_house->connectWith(token);
        watch();
        const auto isHidden = [this] {
            look();
            return m_hidden > 0;
        };
        QVERIFY(reported(token, u"ready"_s, {}, true));
        QTRY_VERIFY(isHidden());
        QVERIFY(reported(token, u"ready"_s, {}));
        QTRY_VERIFY(!isHidden());
        QVERIFY(reported(token, u"ready"_s, {}, true));
        QTRY_VERIFY(isHidden());
        screen->disconnect(); // what is off is off
        QTRY_VERIFY(!isHidden());
        const QString other = paired(u"Room"_s);
        m_house->connectWith(other);
        QVERIFY(reported(other, u"ready"_s, {}, false, true));
        QTRY_VERIFY((look(), m_maySleep == 1));
        QVERIFY(reported(other, u"ready"_s, {}));
        QTRY_VERIFY((look(), m_maySleep == 0));
    }

    void ofAZoneOneSpeaksForAll()
    {
        const QString first = inZone(u"Hall 1"_s, u"Hall"_s);
        const QString second = inZone(u"Hall 2"_s, u"Hall"_s);
        LoopbackClient *one = listening(first);
        LoopbackClient *two = listening(second);
        report(first, u"ready"_s, {u"A"_s, u"B"_s});
        report(second, u"ready"_s, {u"B"_s, u"C"_s});
        QCOMPARE(voiceOf(one), (QPair {true, QStringList {u"C"_s}}));
        QCOMPARE(voiceOf(two), (QPair {false, QStringList {}})); // it has been told nothing
        one->disconnect(); // the other takes over, and speaks what is left
        QCOMPARE(voiceOf(two), (QPair {true, QStringList {}}));
        one = listening(first); // it came back: nobody is interrupted
        report(first, u"ready"_s, {u"A"_s, u"B"_s});
        QCOMPARE(voiceOf(two), (QPair {true, QStringList {u"A"_s}}));
        QVERIFY(!voiceOf(one).first);
        report(second, u"blocked"_s, {u"B"_s, u"C"_s});
        QCOMPARE(voiceOf(two), (QPair {false, QStringList {}}));
        QCOMPARE(voiceOf(one), (QPair {true, QStringList {u"C"_s}}));
        report(first, u"quiet"_s, {u"A"_s, u"B"_s}); // nobody is left
        QVERIFY(!voiceOf(one).first);
    }

    void whoIsMovedToAnotherZoneSpeaksThere()
    {
        const QString first = inZone(u"Hall 1"_s, u"Hall"_s);
        const QString second = inZone(u"Hall 2"_s, u"Hall"_s);
        LoopbackClient *one = listening(first);
        LoopbackClient *two = listening(second);
        report(first, u"ready"_s, {u"A"_s});
        report(second, u"ready"_s, {u"A"_s});
        one->take();
        two->take();
        update(second, {{u"zone"_s, u"Upstairs"_s}});
        QCOMPARE(voiceOf(two), (QPair {true, QStringList {}}));
        update(second, {{u"zone"_s, u""_s}});
        QCOMPARE(voiceOf(two), (QPair {true, QStringList {}}));
        QVERIFY(one->take().isEmpty());
    }

    void aCallIsTriedOnOneScreen()
    {
        const QString token = paired(u"Hall"_s);
        const QString other = paired(u"Pharmacy"_s);
        const QJsonObject it {{u"deviceId"_s, m_house->identify(token).value().id}};
        QCOMPARE(m_house->refusal(u"devices:try"_s, it, m_boss), u"SCREEN_OFF"_s);
        LoopbackClient *screen = listening(token);
        LoopbackClient *away = listening(other);
        QVERIFY(m_house->call(u"devices:try"_s, it, m_boss));
        const QList<QJsonObject> told = screen->take();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][u"type"_s].toString(), u"screen_try"_s);
        QCOMPARE(told[0][u"data"_s][u"number"_s].toString(), u"A-012"_s);
        QCOMPARE(told[0][u"data"_s][u"wav"_s].toString(), u"/queue/announcements/try.wav"_s);
        QCOMPARE(told[0][u"data"_s][u"places"_s][u"en"_s].toString(), u"Counter 3"_s);
        QVERIFY(away->take().isEmpty());
        QCOMPARE(
            m_house->refusal(u"devices:try"_s, it, m_house->login(u"nurse"_s)), u"FORBIDDEN"_s);
        QCOMPARE(m_house->refusal(u"devices:try"_s, {{u"deviceId"_s, u"gone"_s}}, m_boss),
            u"NOT_FOUND"_s);
    }

    void remembersWhenItWasThereLast()
    {
        const QString token = paired(u"Hall"_s);
        LoopbackClient *screen = m_house->connectWith(token);
        m_house->clock.advance(1min);
        screen->disconnect();
        m_house->clock.advance(5min);
        m_house->restart();
        m_house->identity->registerChannels(*m_house->hub);
        watch();
        QTRY_COMPARE(newest(), u"Hall display off since 2026-01-07T01:01:00.000Z"_s);
    }

    // It has no connection: what it asks for says that it is there.
    void aMonitorWasThereWhenItLastAsked()
    {
        const QString token = paired(u"Prometheus"_s, u"monitor"_s);
        watch();
        QTRY_COMPARE(newest(), u"Prometheus monitor off since 2026-01-07T01:00:00.000Z"_s);
        m_house->clock.advance(1h);
        const auto ask = [&] { return m_house->call(u"auth:set-up-wanted"_s, {}, token); };
        QVERIFY(ask());
        QTRY_COMPARE(newest(), u"Prometheus monitor on since 2026-01-07T02:00:00.000Z"_s);
        const auto written = [this] {
            await(m_house->storage->write([](Transaction &) -> Result<Done> { return Done {}; }));
            return m_house->storage->health().operations;
        };
        const quint64 before = written();
        for (int second = 0; second < 59; ++second) { // it is noted once a minute
            m_house->clock.advance(1s);
            QVERIFY(ask());
        }
        QCOMPARE(written(), before + 1);
        m_house->clock.advance(1s);
        QVERIFY(ask());
        QTRY_COMPARE(newest(), u"Prometheus monitor on since 2026-01-07T02:01:00.000Z"_s);
    }

    void aMonitorHearsNothing()
    {
        LoopbackClient *monitor = m_house->connectWith(paired(u"Prometheus"_s, u"monitor"_s));
        for (const auto &channel : {u"screens"_s, u"screen:own"_s}) {
            QCOMPARE(m_house->hub->subscribe(monitor->id(), channel).error().code, u"FORBIDDEN"_s);
        }
    }

    void isForStaff()
    {
        const QString token = paired(u"Hall"_s);
        LoopbackClient *screen = m_house->connectWith(token);
        QCOMPARE(m_house->hub->subscribe(screen->id(), u"screens"_s).error().code, u"FORBIDDEN"_s);
        watch();
        QCOMPARE(m_house->hub->publishFrom(m_nurse->id(), u"screens"_s, {}).error().code,
            u"FORBIDDEN"_s);
    }

private:
    QString paired(const QString &name, const QString &kind = u"display"_s)
    {
        const auto offer =
            m_house->call(u"devices:pair"_s, {{u"kind"_s, kind}, {u"name"_s, name}}).value().body;
        m_house->call(u"devices:approve"_s, {{u"code"_s, offer[u"code"_s]}}, m_boss).value();
        return m_house->call(u"devices:claim"_s, {{u"claim"_s, offer[u"claim"_s]}})
            .value()
            .body[u"token"_s]
            .toString();
    }
    void update(const QString &token, QJsonObject change)
    {
        change.insert(u"deviceId"_s, m_house->identify(token).value().id);
        m_house->call(u"devices:update"_s, change, m_boss).value();
    }
    QString inZone(const QString &name, const QString &zone)
    {
        const QString token = paired(name);
        update(token, {{u"zone"_s, zone}});
        return token;
    }
    LoopbackClient *listening(const QString &token)
    {
        LoopbackClient *screen = m_house->connectWith(token);
        m_house->hub->subscribe(screen->id(), u"screen:own"_s).value();
        return screen;
    }
    Result<Reply> reported(const QString &token, const QString &sound, const QStringList &services,
        bool isHidden = false, bool maySleep = false)
    {
        return await(m_house->commands->run({.command = u"screen:report"_s,
            .data = {{u"sound"_s, sound}, {u"services"_s, QJsonArray::fromStringList(services)},
                {u"hidden"_s, isHidden}, {u"maySleep"_s, maySleep}},
            .identity = m_house->identify(token).value(),
            .connection = ConnectionId {1}}));
    }
    void report(const QString &token, const QString &sound, const QStringList &services)
    {
        reported(token, sound, services).value();
    }
    // As it was told last.
    static QPair<bool, QStringList> voiceOf(LoopbackClient *screen)
    {
        const QList<QJsonObject> told = screen->take();
        if (told.isEmpty()) {
            return {false, {}};
        }
        const auto part = screen::VoicePart::fromJson(told.last()[u"data"_s][u"voice"_s]);
        return {part.speaks, part.services};
    }
    // What staff are told of each screen's sound.
    QStringList heard()
    {
        look();
        return m_sounds;
    }
    // A nurse looks on: the snapshot first.
    void watch()
    {
        m_nurse = std::make_unique<LoopbackClient>(
            *m_house->hub, m_house->face, m_house->identify(m_house->login(u"nurse"_s)).value());
        const auto subscription = m_house->hub->subscribe(m_nurse->id(), u"screens"_s).value();
        keep(subscription.messages.constFirst().data);
    }
    int look()
    {
        int told = 0;
        for (const QJsonObject &message : m_nurse->take()) {
            if (message[u"type"_s] == u"screens"_s) {
                keep(message[u"data"_s].toObject());
                ++told;
            }
        }
        return told;
    }
    void keep(const QJsonObject &data)
    {
        QStringList rows;
        m_sounds.clear();
        m_hidden = 0;
        m_maySleep = 0;
        for (const QJsonValue &screen : data[u"screens"_s].toArray()) {
            rows.append(u"%1 %2 %3 since %4"_s.arg(screen[u"name"_s].toString(),
                screen[u"kind"_s].toString(), screen[u"isOnline"_s].toBool() ? u"on"_s : u"off"_s,
                screen[u"since"_s].toString()));
            m_hidden += screen[u"hidden"_s].toBool() ? 1 : 0;
            m_maySleep += screen[u"maySleep"_s].toBool() ? 1 : 0;
            m_sounds.append(screen[u"sound"_s].toString()
                + (screen[u"speaks"_s].toBool() ? u" speaks"_s : QString()));
        }
        m_newest = rows.join(u", "_s);
    }
    QString newest()
    {
        look();
        return m_newest;
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<LoopbackClient> m_nurse;
    QString m_boss;
    QString m_newest;
    QStringList m_sounds;
    int m_hidden = 0; // screens
    int m_maySleep = 0;
};

LOKET_TEST(TestScreenWatch)
#include "tst_screenwatch.moc"
