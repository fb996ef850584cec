#include "qml/kiosk/guide.h"

namespace loket::kiosk {

using voice::Prompt;

Guide::Guide(client::VoiceSource source, client::SoundOutput *output, QObject *parent)
    : QObject(parent),
      m_fetch(std::move(source)),
      m_output(output)
{
    if (m_output) {
        connect(m_output, &client::SoundOutput::changed, this, &Guide::changed);
    }
}

void Guide::open()
{
    if (m_output) {
        m_output->open();
    }
}

void Guide::allow(bool isAllowed, int volume)
{
    m_isAllowed = isAllowed;
    m_volume = volume;
    if (!isAllowed) {
        setOn(false);
    }
    Q_EMIT changed();
}

screen::Sound Guide::sound() const
{
    return m_output && m_isAllowed ? m_output->state() : screen::Sound::Off;
}

// What is said without a connection is fetched while there is one.
void Guide::setOn(bool isOn)
{
    if (isOn == m_isOn) {
        return;
    }
    m_isOn = isOn;
    if (isOn) {
        say(m_shown);
        fetch({Prompt::Lost, m_shown.language});
    } else {
        hush();
    }
    Q_EMIT changed();
}

void Guide::show(Prompt prompt, const QString &language)
{
    const Sentence shown {prompt, language};
    if (shown == m_shown) {
        return;
    }
    const bool isNewLanguage = m_shown.language != language;
    m_shown = shown;
    if (m_isOn) {
        say(shown);
        if (isNewLanguage) {
            fetch({Prompt::Lost, language});
        }
    }
}

void Guide::tryIt()
{
    say({Prompt::Welcome, m_shown.language});
}

QString Guide::keyOf(const Sentence &sentence)
{
    return toText(sentence.prompt) + u' ' + sentence.language;
}

void Guide::say(const Sentence &sentence)
{
    hush();
    if (sentence.prompt == Prompt::Unknown || !isOffered()) {
        return;
    }
    if (const auto known = m_kept.constFind(keyOf(sentence)); known != m_kept.constEnd()) {
        play(sentence, *known);
        return;
    }
    m_awaited = sentence;
    fetch(sentence);
}

void Guide::fetch(const Sentence &sentence)
{
    if (m_kept.contains(keyOf(sentence))) {
        return;
    }
    m_fetch.get(voice::promptPath(sentence.prompt), sentence.language,
        [this, sentence](const Result<voice::Wave> &wave) {
            if (wave) {
                m_kept.insert(keyOf(sentence), *wave);
            }
            if (m_awaited == sentence) {
                m_awaited.reset();
                if (wave) {
                    play(sentence, *wave);
                }
            }
        });
}

void Guide::play(const Sentence &sentence, const voice::Wave &wave)
{
    Q_EMIT begun(sentence.prompt, sentence.language);
    m_output->play(wave, m_volume);
}

void Guide::hush()
{
    m_awaited.reset();
    if (m_output) {
        m_output->stop();
    }
}

} // namespace loket::kiosk
