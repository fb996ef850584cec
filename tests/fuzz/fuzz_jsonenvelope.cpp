// A message of `/ws`: what is accepted is within its limits, and what is made of it reads back.
#include "protocol/jsonenvelope.h"
#include "protocol/websocketframe.h"

#include <cstdlib>

using namespace loket;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const JsonLimits limits {.bytes = 1 << 16};
    const auto message = readClientMessage(QByteArrayView(data, qsizetype(size)), limits);
    if (!message) {
        const QByteArray said = errorJson(message.error(), Instant {});
        if (message.error().message.isEmpty() || !readJsonObject(said)) {
            std::abort();
        }
        return 0;
    }
    if (message->type.isEmpty() || message->channel.size() > longestName) {
        std::abort();
    }
    const QByteArray json = toJson({.type = message->type,
                                       .data = jsonText(message->data),
                                       .channel = message->channel,
                                       .id = message->id},
        Instant {});
    const auto again = readClientMessage(
        json, {.bytes = json.size(), .depth = limits.depth + 1, .values = limits.values + 8});
    if (!again || again->type != message->type || again->data != message->data
        || again->id != message->id || again->channel != message->channel
        || textFrame(json).size() <= json.size()) {
        std::abort();
    }
    return 0;
}
