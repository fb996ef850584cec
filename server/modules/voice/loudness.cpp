#include "modules/voice/loudness.h"

#include <algorithm>
#include <cmath>

namespace loket::voice {

namespace {

constexpr double full = 32'767;
constexpr double target = 0.1; // −20 dB
constexpr qint16 silent = 160; // below it nobody hears anything
constexpr double knee = 0.8; // louder than that is rounded off

// Never more than full, and without a corner.
double rounded(double sample)
{
    const double size = std::abs(sample);
    if (size <= knee) {
        return sample;
    }
    const double most = 1 - knee;
    return std::copysign(knee + most * std::tanh((size - knee) / most), sample);
}

double meanLoudness(const QList<qint16> &samples)
{
    double sum = 0;
    for (const qint16 sample : samples) {
        sum += double(sample) * sample;
    }
    return samples.isEmpty() ? 0 : std::sqrt(sum / double(samples.size())) / full;
}

} // namespace

Wave evened(const Wave &wave)
{
    const auto isHeard = [](qint16 sample) { return sample > silent || sample < -silent; };
    const auto first = std::find_if(wave.samples.begin(), wave.samples.end(), isHeard);
    const auto last = std::find_if(wave.samples.rbegin(), wave.samples.rend(), isHeard).base();
    if (first == wave.samples.end()) {
        return {wave.rate, {}};
    }
    Wave made {wave.rate, QList<qint16>(first, last)};
    const double gain = target / meanLoudness(made.samples);
    for (qint16 &sample : made.samples) {
        sample = static_cast<qint16>(std::lround(rounded(sample / full * gain) * full));
    }
    return made;
}

} // namespace loket::voice
