#include "modules/voice/spokentext.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket::voice;
using namespace Qt::Literals::StringLiterals;

class TestSpokenText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsANumberSignBySign_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("read");
        QTest::newRow("zeros") << u"A-001"_s << u"A, 0, 0, 1"_s;
        QTest::newRow("no twelve") << u"B-012"_s << u"B, 0, 1, 2"_s;
        QTest::newRow("no hundred") << u"C-105"_s << u"C, 1, 0, 5"_s;
        QTest::newRow("small letters") << u"z 999"_s << u"Z, 9, 9, 9"_s;
        QTest::newRow("two letters") << u"AB-1204"_s << u"A, B, 1, 2, 0, 4"_s;
        QTest::newRow("Thai digits") << u"ก-๐๑๒"_s << u"ก, 0, 1, 2"_s;
        QTest::newRow("nothing to read") << u"--"_s << QString();
        QTest::newRow("too long") << u"1234567890123456789"_s
                                  << u"1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2, 3, 4, 5, 6"_s;
    }
    void readsANumberSignBySign()
    {
        QFETCH(QString, number);
        QFETCH(QString, read);
        QCOMPARE(spelled(number), read);
    }

    void saysASentenceInEachLanguage()
    {
        QCOMPARE(spokenText(u"id"_s, u"A-012"_s, u"Loket 3"_s),
            u"Nomor A, 0, 1, 2. Silakan menuju Loket 3."_s);
        QCOMPARE(spokenText(u"en"_s, u"A-012"_s, u"Counter 3"_s),
            u"Number A, 0, 1, 2. Please go to Counter 3."_s);
        QCOMPARE(spokenText(u"th"_s, u"A-012"_s, u"ช่อง ๓"_s), u"หมายเลข A, 0, 1, 2. เชิญที่ ช่อง 3."_s);
        QCOMPARE(spokenText(u"en"_s, u"A-012"_s, QString()), u"Number A, 0, 1, 2."_s);
    }

    void whatAPersonWroteIsOneShortLine()
    {
        const QString text =
            spokenText(u"en"_s, u"A-1"_s, u"Room\n\t 2\x07"_s + QString(500, u'x'));
        QVERIFY(text.startsWith(u"Number A, 1. Please go to Room 2 xxx"_s));
        QVERIFY(text.size() < 200);
        QVERIFY(!text.contains(u'\n'));
    }

    void saysWhatToDoAtAKiosk()
    {
        QCOMPARE(promptText(u"id"_s, Prompt::Welcome),
            u"Selamat datang. Sentuh layanan yang Anda perlukan untuk mendapat nomor."_s);
        QCOMPARE(promptText(u"en"_s, Prompt::Welcome),
            u"Welcome. Touch the service that you need, to get your number."_s);
        QCOMPARE(
            promptText(u"th"_s, Prompt::Welcome), u"ยินดีต้อนรับ กรุณาแตะบริการที่ต้องการเพื่อรับหมายเลข"_s);
        QSet<QString> different;
        for (const QString &name : loket::textsOf<Prompt>()) {
            for (const QString &language : {u"id"_s, u"en"_s, u"th"_s}) {
                different.insert(promptText(language, *loket::fromText<Prompt>(name)));
            }
            QCOMPARE(promptClip(*loket::fromText<Prompt>(name)), u"prompts/"_s + name);
        }
        QCOMPARE(different.size(), 3 * loket::textsOf<Prompt>().size());
        QVERIFY(!different.contains(QString()));
    }

    void namesTheClipsOfACall()
    {
        QCOMPARE(numberClips(u"A-05"_s),
            QStringList({u"phrases/number"_s, u"letters/a"_s, u"digits/0"_s, u"digits/5"_s}));
        QCOMPARE(wholePlaceClip(u"Poli Gigi 2"_s), u"places/poli-gigi-2"_s);
        QCOMPARE(wholePlaceClip(u"../../etc"_s), u"places/-etc"_s); // it stays in its folder
        QCOMPARE(placeClips(u"Loket 12 B"_s),
            QStringList({u"places/loket"_s, u"digits/1"_s, u"digits/2"_s, u"letters/b"_s}));
    }
};

LOKET_TEST(TestSpokenText)
#include "tst_spokentext.moc"
