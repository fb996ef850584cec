#include "modules/voice/clipfolder.h"

#include "modules/voice/spokentext.h"
#include "vocabulary/voice/names.h"

#include <QFile>
#include <QFileInfo>

namespace loket::voice {

namespace {

const QString callPhrase = u"phrases/number"_s;
const QString goPhrase = u"phrases/go-to"_s;
constexpr qint64 mostBytes = 4 << 20; // of one clip

// Those that every number needs.
QStringList clipsOfNumbers()
{
    QStringList clips {callPhrase, goPhrase};
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        clips.append(u"digits/"_s + QChar(digit));
    }
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        clips.append(u"letters/"_s + QChar(letter));
    }
    return clips;
}

QStringList clipsOfPrompts()
{
    QStringList clips;
    for (const QString &name : textsOf<Prompt>()) {
        clips.append(promptClip(*fromText<Prompt>(name)));
    }
    return clips;
}

} // namespace

QString ClipFolder::fileOf(const QString &language, const QString &clip) const
{
    return u"%1/%2/%3.wav"_s.arg(m_path, language, clip);
}

Result<Wave> ClipFolder::read(const QString &language, const QString &clip) const
{
    QFile file(fileOf(language, clip));
    const QString name = u"%1/%2.wav"_s.arg(language, clip);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(codes::noVoice, u"%1 is missing."_s.arg(name), 503);
    }
    Result<Wave> wave = Wave::fromBytes(file.read(mostBytes));
    if (!wave) {
        return fail(codes::badSound, u"%1: %2"_s.arg(name, wave.error().message), 503);
    }
    if (wave->rate != standardRate) {
        return fail(codes::badSound,
            u"%1: It must have %2 samples a second."_s.arg(name).arg(standardRate), 503);
    }
    return wave;
}

QStringList ClipFolder::clipsOfPlace(const QString &language, const QString &place) const
{
    const QString whole = wholePlaceClip(place);
    return QFileInfo::exists(fileOf(language, whole)) ? QStringList {whole} : placeClips(place);
}

Result<Wave> ClipFolder::say(
    const QString &language, const QString &number, const QString &place) const
{
    QStringList clips = numberClips(number);
    if (!place.trimmed().isEmpty()) {
        clips.append(goPhrase);
        clips.append(clipsOfPlace(language, place));
    }
    Wave said;
    for (const QString &clip : clips) {
        const Result<Wave> part = read(language, clip);
        if (!part) {
            return fail(part.error());
        }
        said.samples.append(part->samples);
        if (said.length() > longestWave) {
            return fail(codes::badSound, u"The clips of this call are too long together."_s, 503);
        }
    }
    return said;
}

bool ClipFolder::hasPrompts(const QString &language) const
{
    return QFileInfo(u"%1/%2/prompts"_s.arg(m_path, language)).isDir();
}

Result<Wave> ClipFolder::say(const QString &language, Prompt prompt) const
{
    return read(language, promptClip(prompt));
}

QStringList ClipFolder::faults(const QString &language, const QStringList &places) const
{
    QStringList clips = clipsOfNumbers();
    for (const QString &place : places) {
        clips.append(clipsOfPlace(language, place));
    }
    if (hasPrompts(language)) {
        clips.append(clipsOfPrompts());
    }
    clips.removeDuplicates();
    QStringList found;
    for (const QString &clip : clips) {
        if (const Result<Wave> wave = read(language, clip); !wave) {
            found.append(wave.error().message);
        }
    }
    return found;
}

} // namespace loket::voice
