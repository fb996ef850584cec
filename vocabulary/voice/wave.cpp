#include "vocabulary/voice/wave.h"

#include "vocabulary/voice/names.h"

#include <QtEndian>

#include <algorithm>

namespace loket::voice {

namespace {

constexpr qsizetype riffHead = 12;
constexpr qsizetype chunkHead = 8;
constexpr quint16 pcm = 1;
constexpr quint16 extensible = 0xfffe;
constexpr int leastRate = 8'000;
constexpr int highestRate = 48'000;

template <class T>
T numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

template <class T>
void append(QByteArray &bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(T));
}

Failure bad(const QString &sentence)
{
    return fail(codes::badSound, sentence, 400);
}

// What a chunk of this name holds; none: there is no such chunk, or it is cut off.
std::optional<QByteArray> chunk(const QByteArray &file, const QByteArray &name)
{
    for (qsizetype at = riffHead; at + chunkHead <= file.size();) {
        const qsizetype size = numberAt<quint32>(file, at + 4);
        const qsizetype left = file.size() - at - chunkHead;
        if (file.mid(at, 4) == name) {
            return size <= left ? std::optional(file.mid(at + chunkHead, size)) : std::nullopt;
        }
        at += chunkHead + std::min(size + size % 2, left + 1);
    }
    return std::nullopt;
}

} // namespace

QByteArray Wave::toBytes() const
{
    const quint32 size = static_cast<quint32>(samples.size() * 2);
    QByteArray bytes("RIFF");
    bytes.reserve(44 + qsizetype(size));
    append<quint32>(bytes, 36 + size);
    bytes.append("WAVEfmt ");
    append<quint32>(bytes, 16);
    append<quint16>(bytes, pcm);
    append<quint16>(bytes, 1);
    append<quint32>(bytes, static_cast<quint32>(rate));
    append<quint32>(bytes, static_cast<quint32>(rate) * 2);
    append<quint16>(bytes, 2);
    append<quint16>(bytes, 16);
    bytes.append("data");
    append<quint32>(bytes, size);
    for (const qint16 sample : samples) {
        append(bytes, sample);
    }
    return bytes;
}

Result<Wave> Wave::fromBytes(const QByteArray &file)
{
    if (!file.startsWith("RIFF") || file.mid(8, 4) != "WAVE") {
        return bad(u"This is no WAV file."_s);
    }
    const auto format = chunk(file, "fmt ");
    const auto data = chunk(file, "data");
    if (!format || format->size() < 16 || !data) {
        return bad(u"This WAV file is cut off."_s);
    }
    const auto kind = numberAt<quint16>(*format, 0);
    if ((kind != pcm && kind != extensible) || numberAt<quint16>(*format, 2) != 1
        || numberAt<quint16>(*format, 14) != 16) {
        return bad(u"It must be a WAV file with one channel and 16 bits (mono, PCM)."_s);
    }
    Wave wave {static_cast<int>(numberAt<quint32>(*format, 4)), {}};
    if (wave.rate < leastRate || wave.rate > highestRate) {
        return bad(
            u"It must have from %1 to %2 samples a second."_s.arg(leastRate).arg(highestRate));
    }
    if (data->size() / 2 > longestWave.count() * wave.rate / 1'000) {
        return bad(u"It must be no longer than %1 seconds."_s.arg(longestWave.count() / 1'000));
    }
    wave.samples.resize(data->size() / 2);
    qFromLittleEndian<qint16>(data->constData(), wave.samples.size(), wave.samples.data());
    return wave;
}

} // namespace loket::voice
