// Sound as the server sends it and a screen plays it: one channel of 16 bits.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace loket::voice {

inline constexpr int standardRate = 22'050; // samples a second
inline constexpr Millis longestWave = std::chrono::seconds(20);

struct Wave {
    int rate = standardRate;
    QList<qint16> samples = {};

    Millis length() const { return Millis(qint64(samples.size()) * 1'000 / rate); }
    // A file of the format WAV (RIFF, PCM, little endian).
    QByteArray toBytes() const;
    // BAD_SOUND with a sentence where it is no such file, has more channels or other samples, or is
    // longer than the longest wave.
    static Result<Wave> fromBytes(const QByteArray &file);

    bool operator==(const Wave &) const = default;
};

} // namespace loket::voice
