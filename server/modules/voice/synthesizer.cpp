#include "modules/voice/synthesizer.h"

#include "vocabulary/voice/names.h"

#include <espeak-ng/speak_lib.h>

#include <mutex>

namespace loket::voice::synthesizer {

namespace {

constexpr int wordsPerMinute = 140; // the library's own 175 is too fast for a hall

std::mutex inUse;

struct Spoken {
    qsizetype most;
    QList<qint16> samples = {};
};

// The library calls it with what it has said so far; 1 ends that.
int take(short *samples, int count, espeak_EVENT *events)
{
    auto *spoken = static_cast<Spoken *>(events->user_data);
    if (!samples || !spoken) {
        return 0;
    }
    const qsizetype left = spoken->most - spoken->samples.size();
    spoken->samples.append(QList<qint16>(samples, samples + std::min<qsizetype>(count, left)));
    return count >= left ? 1 : 0;
}

// Samples a second; negative: there is nothing installed.
int begun()
{
    static const int rate = [] {
        const int begun =
            espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
        espeak_SetSynthCallback(&take);
        return begun;
    }();
    return rate;
}

bool choose(const QString &language)
{
    return begun() > 0 && espeak_SetVoiceByName(language.toLatin1().constData()) == EE_OK;
}

} // namespace

QStringList available(const QStringList &wanted)
{
    const std::lock_guard lock(inUse);
    QStringList found;
    for (const QString &language : wanted) {
        if (choose(language)) {
            found.append(language);
        }
    }
    return found;
}

Result<Wave> say(const QString &language, const QString &text)
{
    const std::lock_guard lock(inUse);
    const auto none = [&language] {
        return fail(codes::noVoice,
            u"The server has no voice for “%1”. Install espeak-ng-data, or record clips."_s.arg(
                language),
            503);
    };
    if (!choose(language)) {
        return none();
    }
    espeak_SetParameter(espeakRATE, wordsPerMinute, 0);
    Spoken spoken {.most = qsizetype(longestWave.count()) * begun() / 1'000};
    const QByteArray words = text.toUtf8();
    const espeak_ERROR error = espeak_Synth(words.constData(), size_t(words.size()) + 1, 0,
        POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &spoken);
    if (error != EE_OK || spoken.samples.isEmpty()) {
        return none();
    }
    return Wave {begun(), spoken.samples};
}

} // namespace loket::voice::synthesizer
