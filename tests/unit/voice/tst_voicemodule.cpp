#include "modules/voice/voicemodule.h"

#include "modules/voice/synthesizer.h"
#include "support/commandwalk.h"
#include "support/modulehouse.h"
#include "support/testmain.h"
#include "vocabulary/voice/names.h"

#include <QFutureWatcher>
#include <QProcess>
#include <QtTest>

#include <ctime>

using namespace loket;
using namespace loket::test;
using namespace loket::voice;

namespace {

using House = ModuleHouse<VoiceModule>;

const QStringList numbers {u"A-001"_s, u"B-012"_s, u"C-105"_s, u"Z-999"_s, u"AB-1204"_s};

HouseView knowing()
{
    HouseView house;
    house.call = [](const QString &id) -> std::optional<SpokenCall> {
        const qsizetype at = id.toInt() - 1;
        if (at < 0 || at >= numbers.size()) {
            return std::nullopt;
        }
        return SpokenCall {numbers[at],
            {{u"id"_s, u"Loket 3"_s}, {u"en"_s, u"Counter 3"_s}, {u"th"_s, u"ช่อง 3"_s}}};
    };
    return house;
}

House::Make with(const VoiceSettings &settings)
{
    return [settings](ModuleContext context) {
        context.settings.ofModules = {{u"voice.languages"_s, settings.languages.join(u',')},
            {u"voice.clips"_s, settings.clips}};
        return std::make_unique<VoiceModule>(context);
    };
}

double cpuSeconds(clockid_t clock)
{
    timespec used {};
    ::clock_gettime(clock, &used);
    return double(used.tv_sec) + double(used.tv_nsec) / 1e9;
}

// What sox says of the file: a figure after these words.
double figure(const QString &file, const QString &words)
{
    QProcess sox;
    sox.start(u"sox"_s, {file, u"-n"_s, u"stat"_s});
    if (!sox.waitForFinished() || sox.exitCode() != 0) {
        qFatal("sox: %s", qPrintable(sox.errorString()));
    }
    for (const QString &line : QString::fromLatin1(sox.readAllStandardError()).split(u'\n')) {
        if (line.simplified().startsWith(words)) {
            return line.section(u':', 1).trimmed().toDouble();
        }
    }
    qFatal("sox does not say %s", qPrintable(words));
}

} // namespace

class TestVoiceModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qunsetenv("QT_FATAL_WARNINGS"); } // what is missing is logged

    void speaksEveryNumberInEveryLanguageEquallyLoud()
    {
        House house(knowing());
        const QTemporaryDir folder;
        QSet<QByteArray> different;
        QList<double> loudness;
        for (const QString &language : languages()) {
            for (qsizetype i = 1; i <= numbers.size(); ++i) {
                const auto reply = ask(house, QString::number(i), language);
                QVERIFY2(reply, qPrintable(reply.error().message));
                QCOMPARE(reply->contentType, QByteArray("audio/wav"));
                different.insert(reply->content);
                const QString file = folder.filePath(u"%1-%2.wav"_s.arg(language).arg(i));
                write(file, reply->content);
                const double seconds = figure(file, u"Length (seconds)"_s);
                QVERIFY2(seconds >= 1 && seconds <= 8, qPrintable(QString::number(seconds)));
                loudness.append(20 * std::log10(figure(file, u"RMS amplitude"_s)));
            }
        }
        QCOMPARE(different.size(), languages().size() * numbers.size());
        const auto [least, most] = std::minmax_element(loudness.begin(), loudness.end());
        QVERIFY2(*most - *least < 3, qPrintable(u"%1 to %2 dB"_s.arg(*least).arg(*most)));
    }

    void whatWasMadeIsNotMadeAgain()
    {
        VoiceService service({});
        const Sentence sentence {u"id"_s, u"A-001"_s, u"Loket 3"_s};
        QList<QFuture<Result<QByteArray>>> all;
        for (int i = 0; i < 20; ++i) {
            all.append(service.wav(sentence));
        }
        for (const auto &each : all) {
            QCOMPARE(await(each).value(), await(all.first()).value());
        }
        QCOMPARE(service.made(), 1);
        QVERIFY(service.wav(sentence).isFinished());
        QVERIFY(await(service.wav({u"en"_s, u"A-001"_s, u"Loket 3"_s})).value()
            != await(all.first()).value());
        QCOMPARE(service.made(), 2);
    }

    void onlySoManyWait()
    {
        VoiceService service({});
        QList<QFuture<Result<QByteArray>>> all;
        for (int i = 0; i <= VoiceService::mostWaiting; ++i) {
            all.append(service.wav({u"id"_s, u"A-%1"_s.arg(i), {}}));
        }
        QCOMPARE(await(all.takeLast()).error().code, codes::busy);
        for (const auto &each : all) {
            QVERIFY(await(each));
        }
        QVERIFY(await(service.wav({u"id"_s, u"B-1"_s, {}})));
    }

    // Nor does it do any of the work: counted, not timed.
    void theThreadThatAsksNeverWaits()
    {
        VoiceService service({});
        QVERIFY(await(service.wav({u"en"_s, u"A-001"_s, {}})));
        const double ours = cpuSeconds(CLOCK_THREAD_CPUTIME_ID);
        const double all = cpuSeconds(CLOCK_PROCESS_CPUTIME_ID);
        const auto made = service.wav({u"en"_s, u"AB-1204"_s, QString(100, u'w')});
        QVERIFY(!made.isFinished());
        QEventLoop loop;
        QFutureWatcher<Result<QByteArray>> watcher;
        connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(made);
        loop.exec();
        const double here = cpuSeconds(CLOCK_THREAD_CPUTIME_ID) - ours;
        const double elsewhere = cpuSeconds(CLOCK_PROCESS_CPUTIME_ID) - all - here;
        QVERIFY(double(made.result().value().size()) / (2 * standardRate) > 5);
        QVERIFY2(here * 20 < elsewhere,
            qPrintable(u"%1 ms here, %2 ms elsewhere"_s.arg(here * 1000).arg(elsewhere * 1000)));
    }

    void theFirstLanguageOfTheHouseIsSpokenWhereNoneIsNamed()
    {
        House house(knowing());
        house.restart(with({.languages = {u"en"_s, u"id"_s}, .clips = {}}));
        QCOMPARE(ask(house, u"1"_s, {})->content, ask(house, u"1"_s, u"en"_s)->content);
        QVERIFY(ask(house, u"1"_s, {})->content != ask(house, u"1"_s, u"id"_s)->content);
    }

    void aCallThatIsNotKnownIsRefused()
    {
        House house(knowing());
        QCOMPARE(ask(house, u"9"_s, u"id"_s).error().code, u"NOT_FOUND"_s);
        QVERIFY(ask(house, triedId, u"id"_s));
        QCOMPARE(ask(house, u"1"_s, u"xx"_s).error().code, u"INVALID_FIELD"_s);
    }

    // Where a clip is missing the synthetic voice speaks all of it.
    void recordedClipsAreSpokenWhereTheyAreComplete()
    {
        const QTemporaryDir folder;
        for (const QString &clip : {u"phrases/number"_s, u"phrases/go-to"_s, u"letters/a"_s,
                 u"digits/0"_s, u"digits/1"_s, u"places/loket-3"_s}) {
            Wave tone;
            for (int i = 0; i < standardRate / 4; ++i) {
                tone.samples.append(i % 20 < 10 ? 5'000 : -5'000);
            }
            write(folder.filePath(u"id/"_s + clip + u".wav"_s), tone.toBytes());
        }
        House house(knowing());
        const QByteArray synthetic = ask(house, u"1"_s, u"id"_s)->content;
        const QByteArray other = ask(house, u"2"_s, u"id"_s)->content;
        house.restart(with({.languages = {u"id"_s}, .clips = folder.path()}));
        const auto recorded = Wave::fromBytes(ask(house, u"1"_s, u"id"_s)->content);
        QVERIFY(recorded);
        QCOMPARE(recorded->samples.size(), 7 * (standardRate / 4));
        QVERIFY(recorded->toBytes() != synthetic);
        QTest::ignoreMessage(QtWarningMsg, "voice: id/letters/b.wav is missing.");
        QVERIFY(isSpeechLike(ask(house, u"2"_s, u"id"_s)->content, other));
    }

    void aKioskSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

    void aKioskSaysWhatToDo()
    {
        QFETCH(const QString, language);
        House house;
        QSet<QByteArray> different;
        for (const QString &prompt : textsOf<Prompt>()) {
            const auto reply = askPrompt(house, prompt, language);
            QVERIFY2(reply, qPrintable(reply.error().message));
            QCOMPARE(reply->contentType, QByteArray("audio/wav"));
            const auto wave = Wave::fromBytes(reply->content);
            QVERIFY(wave);
            QVERIFY2(wave->length() > std::chrono::seconds(1) && wave->length() < longestWave,
                qPrintable(prompt));
            different.insert(reply->content);
        }
        QCOMPARE(different.size(), textsOf<Prompt>().size());
        QCOMPARE(askPrompt(house, u"say anything"_s, language).error().code, u"INVALID_FIELD"_s);
    }

    // A folder of calls alone is no fault; one with prompts has all of them, or says which not.
    void recordedPromptsAreSpokenWhereThereAreAny()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"id"_s));
        House house(knowing(), with({.languages = {u"id"_s}, .clips = folder.path()}));
        QVERIFY(askPrompt(house, u"welcome"_s, u"id"_s)); // and nothing is logged
        QVERIFY(ClipFolder(folder.path()).faults(u"id"_s, {}).filter(u"prompts"_s).isEmpty());
        Wave tone;
        for (int i = 0; i < standardRate; ++i) {
            tone.samples.append(i % 20 < 10 ? 5'000 : -5'000);
        }
        write(folder.filePath(u"id/prompts/welcome.wav"_s), tone.toBytes());
        house.restart(with({.languages = {u"id"_s}, .clips = folder.path()}));
        const auto said = Wave::fromBytes(askPrompt(house, u"welcome"_s, u"id"_s)->content);
        QVERIFY(said);
        QCOMPARE(said->samples.size(), standardRate);
        QTest::ignoreMessage(QtWarningMsg, "voice: id/prompts/code.wav is missing.");
        QVERIFY(askPrompt(house, u"code"_s, u"id"_s));
        QCOMPARE(ClipFolder(folder.path()).faults(u"id"_s, {}).filter(u"prompts"_s).size(), 8);
    }

    void aLanguageWithoutAVoiceIsSaid()
    {
        QCOMPARE(
            synthesizer::available({u"id"_s, u"xx"_s, u"th"_s}), QStringList({u"id"_s, u"th"_s}));
        QCOMPARE(synthesizer::say(u"xx"_s, u"A"_s).error().code, codes::noVoice);
        const VoiceModule *module = nullptr;
        House house(knowing(), [&module](ModuleContext context) {
            context.settings.ofModules = {{u"voice.languages"_s, u"id,xx"_s}};
            QTest::ignoreMessage(QtWarningMsg, "voice: there is none for xx");
            auto made = std::make_unique<VoiceModule>(context);
            module = made.get();
            return made;
        });
        QTRY_VERIFY(!module->health().ok);
        QVERIFY(module->health().problem.contains(u"xx"_s));
    }

    void everyCommandIsForWhoMayUseIt()
    {
        House house(knowing());
        QCOMPARE(wrongRights(*house.commands), QStringList {});
        QCOMPARE(wrongChecks(*house.commands), QStringList {});
    }

private:
    // The same sentence by the same voice, whose samples depend a little on what it said before.
    static bool isSpeechLike(const QByteArray &said, const QByteArray &before)
    {
        const auto one = Wave::fromBytes(said);
        const auto other = Wave::fromBytes(before);
        if (!one || !other || std::chrono::abs(one->length() - other->length()) > Millis(20)) {
            return false;
        }
        double product = 0;
        double ofOne = 0;
        double ofOther = 0;
        for (qsizetype i = 0; i < std::min(one->samples.size(), other->samples.size()); i += 220) {
            const auto loudness = [i](const Wave &wave) { // of a hundredth of a second
                double sum = 0;
                for (const qint16 sample : wave.samples.mid(i, 220)) {
                    sum += std::abs(double(sample));
                }
                return sum;
            };
            product += loudness(*one) * loudness(*other);
            ofOne += loudness(*one) * loudness(*one);
            ofOther += loudness(*other) * loudness(*other);
        }
        return product / std::sqrt(ofOne * ofOther) > 0.95;
    }
    static Result<Reply> ask(House &house, const QString &id, const QString &language)
    {
        QJsonObject data {{u"announcementId"_s, id}};
        if (!language.isEmpty()) {
            data.insert(u"lang"_s, language);
        }
        return await(house.commands->run({.command = voice::commands::announcement,
            .data = data,
            .identity = device(u"d1"_s, Role::Display)}));
    }
    static Result<Reply> askPrompt(House &house, const QString &prompt, const QString &language)
    {
        return await(house.commands->run({.command = voice::commands::prompt,
            .data = {{u"prompt"_s, prompt}, {u"lang"_s, language}},
            .identity = device(u"k1"_s, Role::Kiosk)}));
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
};

LOKET_TEST(TestVoiceModule)
#include "tst_voicemodule.moc"
