// The system's own loudspeaker.
#pragma once

#include "client/voice/soundoutput.h"

#include <QAudio>
#include <QBuffer>

#include <memory>

class QAudioSink;
class QMediaDevices;

namespace loket::client {

class DeviceSound final : public SoundOutput {
    Q_OBJECT
public:
    explicit DeviceSound(QObject *parent = nullptr);
    ~DeviceSound() override;

    void open() override;
    screen::Sound state() const override { return m_state; }
    void play(const voice::Wave &wave, int volume) override;
    void stop() override;

private:
    void look();
    void setState(screen::Sound state);
    void sinkChanged(const QAudioSink *sink, QAudio::State state);
    void end();

    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QAudioSink> m_sink; // of what sounds now
    QBuffer m_samples;
    screen::Sound m_state = screen::Sound::NoDevice;
};

} // namespace loket::client
