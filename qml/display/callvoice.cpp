#include "callvoice.h"

#include "client/voice/chime.h"

namespace loket::display {

using client::SoundOutput;
using client::WavFetch;

namespace {

const QString chimeStep;

} // namespace

CallVoice::CallVoice(client::VoiceSource source, SoundOutput &output, QObject *parent)
    : QObject(parent),
      m_fetch(std::move(source)),
      m_output(output)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &CallVoice::nextStep);
    connect(&m_output, &SoundOutput::finished, this, &CallVoice::nextStep);
    connect(&m_output, &SoundOutput::changed, this, &CallVoice::changed);
}

// Who begins to speak in the middle of a call begins its sentence anew.
void CallVoice::setManner(const Manner &manner)
{
    const bool wasAudible = isAudible();
    m_manner = manner;
    if (m_sounding && isAudible() != wasAudible) {
        m_pace.stop();
        m_output.stop();
        sound();
    }
}

bool CallVoice::isAudible() const
{
    const bool isWanted = m_current && m_current->isTried ? m_manner.isHeard : m_manner.speaks;
    return isWanted && m_output.state() == screen::Sound::Ready;
}

void CallVoice::say(const Spoken &call)
{
    m_waiting.append(call);
    if (!m_current) {
        nextCall();
    }
}

void CallVoice::nextCall()
{
    while (!m_current && !m_waiting.isEmpty()) {
        m_current = m_waiting.takeFirst();
        m_waves.clear();
        m_steps.clear();
        if (!isAudible() && !m_manner.keepsPace) {
            Q_EMIT finished(std::exchange(m_current, std::nullopt)->id);
            continue;
        }
        m_steps = {chimeStep};
        if (WavFetch::isPath(m_current->wav)) {
            m_steps += m_current->languages;
        }
        for (const QString &language : m_steps.mid(1)) {
            fetch(language);
        }
        step();
    }
}

void CallVoice::nextStep()
{
    if (!m_sounding) {
        return;
    }
    m_sounding.reset();
    m_steps.removeFirst();
    step();
}

// What is not there yet is waited for; what is not to be had is left out.
void CallVoice::step()
{
    while (!m_steps.isEmpty()) {
        const QString language = m_steps.first();
        if (language == chimeStep) {
            m_sounding = client::chime();
        } else if (!m_waves.contains(language)) {
            return;
        } else {
            m_sounding = m_waves.value(language);
        }
        if (m_sounding) {
            sound();
            return;
        }
        m_steps.removeFirst();
    }
    const QString id = std::exchange(m_current, std::nullopt)->id;
    Q_EMIT finished(id);
    if (!m_current) {
        nextCall();
    }
}

void CallVoice::sound()
{
    if (!isAudible()) {
        m_pace.start(m_sounding->length());
        return;
    }
    Q_EMIT begun(m_current->id, m_steps.first());
    m_output.play(*m_sounding, m_manner.volume);
}

void CallVoice::fetch(const QString &language)
{
    m_fetch.get(m_current->wav, language,
        [this, language, id = m_current->id](const Result<voice::Wave> &wave) {
            if (m_current && m_current->id == id) {
                fetched(language, wave);
            }
        });
}

void CallVoice::fetched(const QString &language, const Result<voice::Wave> &wave)
{
    const bool isWaitedFor = !m_sounding && !m_steps.isEmpty() && m_steps.first() == language;
    m_waves.insert(language, wave ? std::optional(*wave) : std::nullopt);
    if (isWaitedFor) {
        step();
    }
}

} // namespace loket::display
