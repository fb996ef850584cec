// What a Socket.IO client sends, in the form of an Engine.IO payload: each packet that is read is
// written and read again to the same.
#include "protocol/engineio.h"
#include "protocol/socketio.h"

#include <cstdlib>

using namespace loket;

namespace {

Result<std::optional<SocketIoPacket>> read(SocketIoReader &reader, const EngineIoPacket &packet)
{
    return packet.isBinary ? reader.readBinary(packet.data) : reader.readText(packet.data);
}

void checkReturn(const SocketIoPacket &packet)
{
    SocketIoReader reader;
    std::optional<SocketIoPacket> again;
    const auto parts = readEngineIoPayload(engineIoPayload({socketIoFrames(packet)}));
    for (const EngineIoPacket &part : parts.value()) {
        again = read(reader, part).value();
    }
    if (again != packet) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto packets = readEngineIoPayload(QByteArrayView(data, qsizetype(size)));
    if (!packets) {
        return 0;
    }
    SocketIoReader reader({.json = {.bytes = 1 << 16}});
    for (const EngineIoPacket &packet : *packets) {
        const auto whole = read(reader, packet);
        if (!whole) {
            return 0;
        }
        if (*whole) {
            checkReturn(**whole);
        }
    }
    return 0;
}
