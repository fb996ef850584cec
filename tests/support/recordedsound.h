// A loudspeaker that notes what it was to sound, and is done with it soon.
#pragma once

#include "client/voice/soundoutput.h"

#include <QTimer>

namespace loket::test {

class RecordedSound final : public client::SoundOutput {
public:
    void open() override { isOpen = true; }
    screen::Sound state() const override { return m_state; }
    void play(const voice::Wave &wave, int volume) override
    {
        lengths.append(wave.samples.size());
        volumes.append(volume);
        overlaps += m_end.isActive() ? 1 : 0;
        m_end.start(lasts);
    }
    void stop() override { m_end.stop(); }
    void setState(screen::Sound state)
    {
        m_state = state;
        Q_EMIT changed();
    }

    bool isSounding() const { return m_end.isActive(); }

    bool isOpen = false;
    Millis lasts {5};
    QList<qsizetype> lengths; // of what began, in samples
    QList<int> volumes;
    int overlaps = 0; // what began while something sounded

    RecordedSound()
    {
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, this, &SoundOutput::finished);
    }

private:
    screen::Sound m_state = screen::Sound::Ready;
    QTimer m_end;
};

} // namespace loket::test
