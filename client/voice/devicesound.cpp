#include "client/voice/devicesound.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>

namespace loket::client {

namespace {

constexpr int tailMillis = 150; // a device says that it has all before all of it is heard

QAudioFormat formatOf(const voice::Wave &wave)
{
    QAudioFormat format;
    format.setSampleRate(wave.rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

QByteArray bytesOf(const voice::Wave &wave)
{
    const auto size = static_cast<qsizetype>(sizeof(qint16));
    QByteArray bytes(
        reinterpret_cast<const char *>(wave.samples.constData()), wave.samples.size() * size);
    return bytes + QByteArray(wave.rate * tailMillis / 1'000 * size, 0);
}

} // namespace

DeviceSound::DeviceSound(QObject *parent)
    : SoundOutput(parent)
{
}

DeviceSound::~DeviceSound() = default;

void DeviceSound::open()
{
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &DeviceSound::look);
    look();
}

// What has failed may work with another device.
void DeviceSound::look()
{
    setState(QMediaDevices::defaultAudioOutput().isNull() ? screen::Sound::NoDevice
                                                          : screen::Sound::Ready);
}

void DeviceSound::setState(screen::Sound state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT changed();
    }
}

void DeviceSound::play(const voice::Wave &wave, int volume)
{
    stop();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const QAudioFormat format = formatOf(wave);
    if (device.isNull() || !device.isFormatSupported(format)) {
        setState(device.isNull() ? screen::Sound::NoDevice : screen::Sound::Failed);
        QMetaObject::invokeMethod(this, &SoundOutput::finished, Qt::QueuedConnection);
        return;
    }
    m_samples.setData(bytesOf(wave));
    m_samples.open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setVolume(QAudio::convertVolume(
        volume / 100.0F, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale));
    const QAudioSink *sink = m_sink.get();
    connect(
        m_sink.get(), &QAudioSink::stateChanged, this,
        [this, sink](QAudio::State state) { sinkChanged(sink, state); }, Qt::QueuedConnection);
    m_sink->start(&m_samples);
}

void DeviceSound::sinkChanged(const QAudioSink *sink, QAudio::State state)
{
    if (sink != m_sink.get()) {
        return; // of what was stopped
    }
    if (state == QAudio::IdleState) {
        setState(screen::Sound::Ready);
        end();
    } else if (state == QAudio::StoppedState) {
        if (m_sink->error() != QAudio::NoError) {
            setState(screen::Sound::Failed);
        }
        end();
    }
}

void DeviceSound::end()
{
    stop();
    Q_EMIT finished();
}

void DeviceSound::stop()
{
    m_sink.reset();
    m_samples.close();
}

} // namespace loket::client
