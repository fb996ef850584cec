#include "modules/voice/voiceservice.h"

#include "core/logging.h"
#include "core/whendone.h"
#include "modules/voice/loudness.h"
#include "modules/voice/spokentext.h"
#include "modules/voice/synthesizer.h"
#include "vocabulary/voice/names.h"

#include <QtConcurrent>

namespace loket::voice {

namespace {

QString textOf(const Sentence &sentence)
{
    return sentence.prompt ? promptText(sentence.language, *sentence.prompt)
                           : spokenText(sentence.language, sentence.number, sentence.place);
}

bool isRecorded(const ClipFolder &clips, const Sentence &sentence)
{
    return clips.isThere() && (!sentence.prompt || clips.hasPrompts(sentence.language));
}

Result<Wave> recorded(const ClipFolder &clips, const Sentence &sentence)
{
    return sentence.prompt ? clips.say(sentence.language, *sentence.prompt)
                           : clips.say(sentence.language, sentence.number, sentence.place);
}

// On the pool's thread. Where a clip is missing the whole sentence is spoken by the other voice.
Result<QByteArray> make(const ClipFolder &clips, const Sentence &sentence, const QString &text)
{
    Result<Wave> wave = fail(codes::noVoice, QString(), 503);
    if (isRecorded(clips, sentence)) {
        wave = recorded(clips, sentence);
        if (!wave) {
            qCWarning(logServer).noquote() << "voice:" << wave.error().message;
        }
    }
    if (!wave) {
        wave = synthesizer::say(sentence.language, text);
    }
    return wave.map([](const Wave &said) { return evened(said).toBytes(); });
}

// The house's languages that nobody can speak: neither recorded for every number, nor a voice.
QStringList missingOf(const ClipFolder &clips, const QStringList &wanted)
{
    QStringList missing = wanted;
    for (const QString &language : synthesizer::available(wanted)) {
        missing.removeAll(language);
    }
    missing.removeIf([&clips](const QString &language) {
        return clips.isThere() && clips.faults(language, {}).isEmpty();
    });
    return missing;
}

} // namespace

VoiceService::VoiceService(const VoiceSettings &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_clips(settings.clips)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

VoiceService::~VoiceService()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<Result<QStringList>> VoiceService::start()
{
    const auto look = QtConcurrent::run(
        &m_pool, [clips = m_clips, wanted = m_settings.languages]() -> Result<QStringList> {
            return missingOf(clips, wanted);
        });
    return mapWhenDone(look, this, [this](const Result<QStringList> &missing) {
        m_missing = missing.value_or(m_settings.languages);
        for (const QString &language : m_missing) {
            qCWarning(logServer).noquote() << "voice: there is none for" << language;
        }
        return missing;
    });
}

QFuture<Result<QByteArray>> VoiceService::wav(const Sentence &sentence)
{
    const QString text = textOf(sentence);
    const QString key = sentence.language + u'\n' + text;
    if (const QByteArray *known = m_kept.object(key)) {
        return QtFuture::makeReadyFuture(Result<QByteArray>(*known));
    }
    if (const auto running = m_running.constFind(key); running != m_running.constEnd()) {
        return bringBack(*running, this);
    }
    if (m_running.size() >= mostWaiting) {
        return QtFuture::makeReadyFuture(Result<QByteArray>(fail(codes::busy,
            u"Too many calls are being made into speech. Ask again in a moment."_s, 503)));
    }
    const auto made = QtConcurrent::run(
        &m_pool, [clips = m_clips, sentence, text] { return make(clips, sentence, text); });
    m_running.insert(key, made);
    whenDone(made, this, [this, key](const Result<QByteArray> &done) { keep(key, done); });
    return bringBack(made, this);
}

void VoiceService::keep(const QString &key, const Result<QByteArray> &made)
{
    m_running.remove(key);
    if (made) {
        ++m_made;
        m_kept.insert(key, new QByteArray(*made), static_cast<int>(made->size()));
    }
}

} // namespace loket::voice
