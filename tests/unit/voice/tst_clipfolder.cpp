#include "modules/voice/clipfolder.h"
#include "modules/voice/loudness.h"
#include "support/testmain.h"
#include "vocabulary/voice/names.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::voice;

namespace {

// As long as the letter is high, so that what is put together can be told apart.
Wave toneOf(int samples)
{
    Wave wave;
    for (int i = 0; i < samples; ++i) {
        wave.samples.append(i % 20 < 10 ? 9'000 : -9'000);
    }
    return wave;
}

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestClipFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        record(u"phrases/number"_s, 1'000);
        record(u"phrases/go-to"_s, 2'000);
        for (int digit = 0; digit < 10; ++digit) {
            record(u"digits/%1"_s.arg(digit), 100 + digit);
        }
        for (char letter = 'a'; letter <= 'z'; ++letter) {
            record(u"letters/"_s + QLatin1Char(letter), 300);
        }
        record(u"places/loket"_s, 5'000);
    }

    void aCompleteFolderSaysEveryNumber()
    {
        const ClipFolder clips(m_folder->path());
        QCOMPARE(clips.faults(u"id"_s, {u"Loket 3"_s}), QStringList {});
        const auto said = clips.say(u"id"_s, u"AB-12"_s, u"Loket 3"_s);
        QVERIFY(said);
        QCOMPARE(said->samples.size(), 1'000 + 2 * 300 + 101 + 102 + 2'000 + 5'000 + 103);
    }

    void aWholePlaceGoesBeforeItsWords()
    {
        record(u"places/loket-3"_s, 7'000);
        const auto said = ClipFolder(m_folder->path()).say(u"id"_s, u"A-1"_s, u"Loket 3"_s);
        QVERIFY(said);
        QCOMPARE(said->samples.size(), 1'000 + 300 + 101 + 2'000 + 7'000);
    }

    void namesWhatIsMissing()
    {
        const ClipFolder clips(m_folder->path());
        QVERIFY(QFile::remove(m_folder->filePath(u"id/digits/7.wav"_s)));
        QCOMPARE(clips.faults(u"id"_s, {u"Kasir"_s}),
            QStringList({u"id/digits/7.wav is missing."_s, u"id/places/kasir.wav is missing."_s}));
        QCOMPARE(clips.faults(u"th"_s, {}).size(), 38);
        QCOMPARE(clips.say(u"id"_s, u"A-7"_s, {}).error().code, codes::noVoice);
    }

    void namesWhatIsNoSound_data()
    {
        QTest::addColumn<QByteArray>("content");
        QByteArray stereo = toneOf(10).toBytes();
        stereo[22] = 2;
        Wave fast = toneOf(10);
        fast.rate = 44'100;
        QTest::newRow("no sound at all") << QByteArray("hello");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << toneOf(1'000).toBytes().left(500);
        QTest::newRow("two channels") << stereo;
        QTest::newRow("another rate") << fast.toBytes();
        QTest::newRow("too long") << toneOf(21 * standardRate).toBytes();
        QTest::newRow("sizes that are none")
            << toneOf(10).toBytes().replace("\x10\0\0\0", "\xff\xff\xff\xff");
    }
    void namesWhatIsNoSound()
    {
        QFETCH(QByteArray, content);
        write(m_folder->filePath(u"id/digits/7.wav"_s), content);
        const QStringList faults = ClipFolder(m_folder->path()).faults(u"id"_s, {});
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults[0].startsWith(u"id/digits/7.wav: "_s), qPrintable(faults[0]));
    }

    void aWaveIsReadAsItWasWritten()
    {
        const Wave wave = toneOf(5'000);
        QCOMPARE(Wave::fromBytes(wave.toBytes()).value(), wave);
        QCOMPARE(wave.length(), Millis(226));
    }

    void whatIsQuietAndWhatIsLoudBecomeTheSame()
    {
        Wave quiet;
        quiet.samples = QList<qint16>(4'000, 0);
        for (int i = 0; i < 8'000; ++i) {
            quiet.samples.append(i % 20 < 10 ? 400 : -400);
        }
        quiet.samples.append(QList<qint16>(4'000, 0));
        const Wave made = evened(quiet);
        QCOMPARE(made.samples.size(), 8'000); // no silence before and after
        QCOMPARE(made.samples[0], qint16(3'277)); // a tenth of the loudest
        QCOMPARE(evened(toneOf(8'000)).samples[0], qint16(3'277));
        QVERIFY(evened({standardRate, QList<qint16>(1'000, 3)}).samples.isEmpty());
        Wave peaked;
        peaked.samples = QList<qint16>(20'000, 200);
        peaked.samples[10'000] = 32'767;
        QVERIFY(evened(peaked).samples[10'000] > 0); // it does not turn over
    }

private:
    void record(const QString &clip, int samples)
    {
        write(m_folder->filePath(u"id/"_s + clip + u".wav"_s), toneOf(samples).toBytes());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

LOKET_TEST(TestClipFolder)
#include "tst_clipfolder.moc"
