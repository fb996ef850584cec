// What an Engine.IO client sends: a payload is read, written and read again to the same.
#include "protocol/engineio.h"

#include <cstdlib>

using namespace loket;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    (void)readEngineIoQuery(bytes);
    const auto packets = readEngineIoPayload(bytes, {.bytes = 1 << 16, .packets = 100});
    if (!packets) {
        return 0;
    }
    QList<QByteArray> frames;
    for (const EngineIoPacket &packet : *packets) {
        frames.append(engineIoFrame(packet));
    }
    if (readEngineIoPayload(engineIoPayload(frames)) != packets) {
        std::abort();
    }
    if (engineIoPayload({engineIoTextFrames(frames.join())}) != engineIoPayload(frames)) {
        std::abort();
    }
    return 0;
}
