// The room and its voice together.
#include "client/voice/chime.h"
#include "qml/display/waitingroom.h"

#include "support/fakeserver.h"
#include "support/recordedsound.h"
#include "support/seededrandom.h"
#include "support/testmain.h"
#include "support/wavserver.h"

#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::display;
using namespace loket::test;

namespace {

constexpr RoomTimes brief {.call = Millis(1),
    .busyCall = Millis(1),
    .notice = Millis(20),
    .line = Millis(60'000),
    .snapshots = Millis(60'000)};

struct World {
    FakeServer server;
    WavServer wavs;
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection {
        clock, random, {.firstRetry = Millis(20), .longestRetry = Millis(50)}};
    RecordedSound sound;
    CallVoice voice {{[this] { return wavs.url(); }, [] { return u"secret"_s; }}, sound};
    WaitingRoom room {connection, clock, {u"A"_s}, brief, &voice};
    QStringList shown; // numbers that were called, in their order

    World()
    {
        server.answer(u"queue:status"_s, [](const QJsonObject &) -> Result<QJsonObject> {
            QJsonArray services;
            for (const QString &id : {u"A"_s, u"B"_s}) {
                services.append(QJsonObject {{u"id"_s, id}, {u"name"_s, id}, {u"prefix"_s, id},
                    {u"waiting"_s, 1}, {u"openCounters"_s, 1}, {u"nowServing"_s, QJsonArray {}}});
            }
            const QJsonObject status {{u"services"_s, services}, {u"timeZone"_s, u"UTC"_s}};
            return QJsonObject {{u"status"_s, status}};
        });
        server.answer(u"screen:report"_s,
            [](const QJsonObject &) -> Result<QJsonObject> { return QJsonObject {}; });
        QObject::connect(&room, &WaitingRoom::changed, &room, [this] {
            if (room.isCalling() && !shown.contains(room.number())) {
                shown.append(room.number());
            }
        });
        connection.setServer(server.url());
        connection.open(server.token());
    }
    void setView(const screen::View &view, const screen::VoicePart &part)
    {
        server.publish(screen::ownChannel, screen::events::view,
            {{u"view"_s, view.toJson()}, {u"voice"_s, part.toJson()}});
    }
    void call(const QString &service, int id)
    {
        server.publish(u"queue_poli_"_s + service, u"announcement"_s,
            {{u"id"_s, QString::number(id)}, {u"number"_s, u"%1-%2"_s.arg(service).arg(id)},
                {u"counterName"_s, u"Counter"_s}, {u"languages"_s, QJsonArray {u"id"_s}},
                {u"wav"_s, u"/queue/announcements/%1.wav"_s.arg(id)}});
    }
    bool hasHeard(const QString &type, const QString &channel) const
    {
        for (const QJsonObject &message : server.messagesOf(type)) {
            if (message[u"channel"_s] == channel) {
                return true;
            }
        }
        return false;
    }
    QString reported() const
    {
        const auto reports = server.messagesOf(u"screen:report"_s);
        return reports.isEmpty() ? QString() : reports.last()[u"data"_s][u"sound"_s].toString();
    }
};

QList<qsizetype> soundsOf(int id)
{
    return {client::chime().samples.size(), WavServer::lengthOf(QString::number(id), u"id"_s)};
}

} // namespace

class TestSpokenCalls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsTheServerThatItCanBeHeard()
    {
        World world;
        QTRY_COMPARE(world.reported(), u"ready"_s);
        const QJsonValue services =
            world.server.messagesOf(u"screen:report"_s).last()[u"data"_s][u"services"_s];
        QCOMPARE(services.toArray(), QJsonArray({u"A"_s}));
        world.sound.setState(screen::Sound::NoDevice);
        QTRY_COMPARE(world.reported(), u"no_device"_s);
        QVERIFY(world.room.isSoundless());
        screen::View silent;
        silent.hasSound = false;
        world.setView(silent, {});
        QTRY_COMPARE(world.reported(), u"off"_s);
        QVERIFY(!world.room.isSoundless());
    }

    // The time of a call is over at once here: what holds it is its sound.
    void everyCallIsShownUntilItWasHeard()
    {
        World world;
        QTRY_COMPARE(world.reported(), u"ready"_s);
        QList<qsizetype> wanted;
        QStringList numbers;
        for (int id = 1; id <= 20; ++id) {
            world.call(u"A"_s, id);
            wanted += soundsOf(id);
            numbers.append(u"A-%1"_s.arg(id));
        }
        QTRY_COMPARE(world.sound.lengths.size(), wanted.size());
        QCOMPARE(world.sound.lengths, wanted);
        QTRY_COMPARE(world.shown, numbers);
    }

    void alsoSaysWhatOthersOfItsRoomShow()
    {
        World world;
        QTRY_COMPARE(world.reported(), u"ready"_s);
        screen::View view;
        view.zone = u"Hall"_s;
        world.setView(view, {true, {u"B"_s}});
        QTRY_VERIFY(world.hasHeard(u"subscribe"_s, u"queue_poli_B"_s));
        world.call(u"B"_s, 5);
        QTRY_COMPARE(world.sound.lengths, soundsOf(5));
        QVERIFY(world.shown.isEmpty());
        QCOMPARE(world.room.calls()->count(), 0);
        world.setView(view, {false, {}});
        QTRY_VERIFY(world.hasHeard(u"unsubscribe"_s, u"queue_poli_B"_s));
    }

    void isQuietInItsQuietHours()
    {
        World world;
        QTRY_COMPARE(world.reported(), u"ready"_s);
        const QTime now = world.connection.serverNow().toUTC().time();
        screen::View view;
        view.quietFrom = now.addSecs(-3'600).toString(u"HH:mm"_s);
        view.quietTo = now.addSecs(3'600).toString(u"HH:mm"_s);
        world.setView(view, {true, {}});
        QTRY_COMPARE(world.reported(), u"quiet"_s);
        world.call(u"A"_s, 1);
        QTRY_COMPARE(world.shown, QStringList {u"A-1"_s});
        QVERIFY(world.sound.lengths.isEmpty());
    }

    void isQuietOverMidnightToo()
    {
        screen::View view;
        QVERIFY(!view.isQuietAt(u"12:00"_s));
        view.quietFrom = u"21:00"_s;
        view.quietTo = u"06:00"_s;
        for (const QString &quiet : {u"21:00"_s, u"23:59"_s, u"00:00"_s, u"05:59"_s}) {
            QVERIFY(view.isQuietAt(quiet));
        }
        for (const QString &loud : {u"20:59"_s, u"06:00"_s, u"12:00"_s}) {
            QVERIFY(!view.isQuietAt(loud));
        }
    }

    void aCallIsTriedWhoeverSpeaks()
    {
        World world;
        QTRY_COMPARE(world.reported(), u"ready"_s);
        screen::View view;
        view.zone = u"Hall"_s;
        view.spokenIn = QStringList {u"id"_s};
        view.language = u"id"_s;
        view.also = QStringList {u"en"_s};
        world.setView(view, {false, {}});
        world.server.publish(screen::ownChannel, screen::events::tried,
            {{u"number"_s, u"A-012"_s}, {u"wav"_s, u"/queue/announcements/9.wav"_s},
                {u"places"_s,
                    QJsonObject {{u"en"_s, u"Counter 3"_s}, {u"id"_s, u"Loket 3"_s},
                        {u"th"_s, u"ช่อง 3"_s}}}});
        QTRY_COMPARE(world.sound.lengths, soundsOf(9));
        QCOMPARE(world.room.triedNumber(), u"A-012"_s);
        QCOMPARE(world.room.triedCounter(), u"Loket\u00a03 · Counter\u00a03"_s);
        view.language = u"th"_s; // what stands there follows
        view.also = QStringList();
        world.setView(view, {false, {}});
        QTRY_COMPARE(world.room.triedCounter(), u"ช่อง 3"_s);
    }
};

LOKET_TEST(TestSpokenCalls)
#include "tst_spokencalls.moc"
