// A body in chunks: the first byte says how the rest is cut, and however it is cut the outcome is
// the same; no body is larger than its limit.
#include "protocol/chunkeddecoder.h"

#include <algorithm>
#include <cstdlib>

using namespace loket;

namespace {

constexpr qint64 maximum = 4096;

struct Outcome {
    bool isDone = false;
    QString error;
    QByteArray body;

    bool operator==(const Outcome &) const = default;
};

Outcome decode(QByteArrayView bytes, qsizetype step)
{
    ChunkedDecoder decoder(maximum);
    while (!bytes.isEmpty() && !decoder.isDone()) {
        const qsizetype count = std::min(step, bytes.size());
        const auto taken = decoder.feed(bytes.first(count));
        if (!taken) {
            return {false, taken.error().code, {}};
        }
        if (*taken < count && !decoder.isDone()) {
            std::abort();
        }
        bytes = bytes.sliced(*taken);
    }
    if (decoder.body().size() > maximum) {
        std::abort();
    }
    return {decoder.isDone(), {}, decoder.body()};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    if (decode(bytes, data[0] + 1) != decode(bytes, bytes.size() + 1)) {
        std::abort();
    }
    return 0;
}
