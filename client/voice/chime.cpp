#include "client/voice/chime.h"

#include <array>
#include <cmath>
#include <numbers>

namespace loket::client {

namespace {

struct Tone {
    double frequency; // Hz
    double at; // s
};
constexpr std::array tones {Tone {783.99, 0}, Tone {622.25, 0.45}};
constexpr double length = 1.3; // s
constexpr double rise = 0.02; // s
constexpr double fall = 4.5; // how fast it fades away
constexpr double loudest = 9'000; // of 32,767: two of them are not too loud

double toneAt(const Tone &tone, double time)
{
    const double since = time - tone.at;
    if (since < 0) {
        return 0;
    }
    return std::min(1.0, since / rise) * std::exp(-fall * since)
        * std::sin(2 * std::numbers::pi * tone.frequency * since);
}

voice::Wave struck()
{
    voice::Wave wave;
    const auto count = static_cast<qsizetype>(length * wave.rate);
    for (qsizetype i = 0; i < count; ++i) {
        const double time = double(i) / wave.rate;
        double sample = 0;
        for (const Tone &tone : tones) {
            sample += loudest * toneAt(tone, time);
        }
        wave.samples.append(static_cast<qint16>(sample));
    }
    return wave;
}

} // namespace

const voice::Wave &chime()
{
    static const voice::Wave wave = struck();
    return wave;
}

} // namespace loket::client
