#include "qml/display/callvoice.h"

#include "client/voice/chime.h"
#include "support/recordedsound.h"
#include "support/testmain.h"
#include "support/wavserver.h"

#include <QtTest>

using namespace loket;
using namespace loket::display;
using namespace loket::test;

namespace {

const QStringList both {u"th"_s, u"id"_s};

Spoken callOf(int number, const QStringList &languages = both)
{
    const QString id = QString::number(number);
    return {id, u"/queue/announcements/%1.wav"_s.arg(id), languages};
}

// The chime, and these.
QList<qsizetype> soundsOf(int number, const QStringList &languages = both)
{
    QList<qsizetype> sounds {client::chime().samples.size()};
    for (const QString &language : languages) {
        sounds.append(WavServer::lengthOf(QString::number(number), language));
    }
    return sounds;
}

struct World {
    WavServer server;
    RecordedSound sound;
    CallVoice voice {
        {[this] { return server.url(); }, [] { return u"secret"_s; }, Millis(300)}, sound};
    QStringList finished;

    explicit World(const Manner &manner = {.speaks = true})
    {
        voice.setManner(manner);
        QObject::connect(&voice, &CallVoice::finished, &voice,
            [this](const QString &id) { finished.append(id); });
    }
};

} // namespace

class TestCallVoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysAChimeAndThenEachLanguage()
    {
        World world({.speaks = true, .volume = 40});
        world.voice.say(callOf(1));
        QTRY_COMPARE(world.finished, QStringList {u"1"_s});
        QCOMPARE(world.sound.lengths, soundsOf(1));
        QCOMPARE(world.sound.volumes, QList<int>(3, 40));
        world.server.asked.sort();
        QCOMPARE(world.server.asked, QStringList({u"1 id secret"_s, u"1 th secret"_s}));
    }

    void manyCallsAreSaidInTheirOrder()
    {
        World world;
        QList<qsizetype> wanted;
        QStringList ids;
        for (int i = 1; i <= 20; ++i) {
            world.voice.say(callOf(i));
            wanted += soundsOf(i);
            ids.append(QString::number(i));
        }
        QTRY_COMPARE(world.finished, ids);
        QCOMPARE(world.sound.lengths, wanted);
        QCOMPARE(world.sound.overlaps, 0);
    }

    void whatIsNotToBeHadIsLeftOut()
    {
        World world;
        world.server.mute = u"th"_s;
        world.voice.say(callOf(1));
        QTRY_COMPARE(world.finished.size(), 1);
        QCOMPARE(world.sound.lengths, soundsOf(1, {u"id"_s}));
        world.server.isSilent = true; // it is not waited for ever
        world.voice.say(callOf(2));
        QTRY_COMPARE(world.finished.size(), 2);
        QCOMPARE(world.sound.lengths, soundsOf(1, {u"id"_s}) + soundsOf(2, {}));
    }

    void whoDoesNotSpeakKeepsPaceAndTakesOver()
    {
        World world({.keepsPace = true});
        world.voice.say(callOf(1));
        QTRY_COMPARE(world.server.asked.size(), 2);
        QCOMPARE(world.sound.lengths, QList<qsizetype> {});
        QVERIFY(world.finished.isEmpty()); // the chime alone takes longer
        world.voice.setManner({.speaks = true, .keepsPace = true});
        QTRY_COMPARE(world.finished.size(), 1);
        QCOMPARE(world.sound.lengths, soundsOf(1)); // from its beginning
        world.voice.setManner({.keepsPace = true});
        world.voice.say(callOf(2, {}));
        QElapsedTimer took;
        took.start();
        QTRY_COMPARE(world.finished.size(), 2);
        QVERIFY(took.elapsed() >= client::chime().length().count() - 50);
    }

    void whoIsNotHeardIsDoneAtOnce()
    {
        World world({.speaks = false});
        world.voice.say(callOf(1));
        QCOMPARE(world.finished, QStringList {u"1"_s});
        World broken;
        broken.sound.setState(screen::Sound::NoDevice);
        broken.voice.say(callOf(1));
        QCOMPARE(broken.finished, QStringList {u"1"_s});
        QVERIFY(world.server.asked.isEmpty() && broken.server.asked.isEmpty());
    }

    void whatIsTriedIsHeardWhoeverSpeaks()
    {
        World world({.speaks = false, .keepsPace = true});
        Spoken tried = callOf(7);
        tried.isTried = true;
        world.voice.say(tried);
        QTRY_COMPARE(world.finished.size(), 1);
        QCOMPARE(world.sound.lengths, soundsOf(7));
        world.voice.setManner({.isHeard = false}); // but not where it is to be silent
        world.voice.say(tried);
        QTRY_COMPARE(world.finished.size(), 2);
        QCOMPARE(world.sound.lengths, soundsOf(7));
    }

    void theTokenGoesToTheServerAlone()
    {
        World world;
        WavServer other;
        const QString elsewhere = other.url().toString();
        for (const QString &wav : {elsewhere + u"/1.wav"_s, elsewhere.mid(5) + u"/1.wav"_s}) {
            world.voice.say({wav, wav, both});
        }
        QTRY_COMPARE(world.finished.size(), 2);
        QCOMPARE(world.sound.lengths, soundsOf(1, {}) + soundsOf(1, {}));
        QVERIFY(other.asked.isEmpty());
    }
};

LOKET_TEST(TestCallVoice)
#include "tst_callvoice.moc"
