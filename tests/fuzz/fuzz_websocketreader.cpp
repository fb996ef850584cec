// A client's frames: the first byte says how they are cut, and however they are cut the same
// messages come out; none is larger than the limit, and no text is anything but UTF-8.
#include "protocol/websocketreader.h"

#include <QList>

#include <algorithm>
#include <cstdlib>

using namespace loket;

namespace {

constexpr qint64 largest = 4096;

struct Outcome {
    QList<WebSocketMessage> messages;
    quint16 refusal = 0;

    bool operator==(const Outcome &) const = default;
};

Outcome read(QByteArrayView bytes, qsizetype step)
{
    WebSocketReader reader(largest);
    Outcome outcome;
    while (!bytes.isEmpty()) {
        QByteArrayView part = bytes.first(std::min(step, bytes.size()));
        bytes = bytes.sliced(part.size());
        while (!part.isEmpty()) {
            const auto message = reader.read(part);
            if (!message) {
                outcome.refusal = message.error();
                return outcome;
            }
            if (!*message) {
                break;
            }
            const bool isText = (*message)->type == WebSocketMessage::Type::Text;
            if ((*message)->payload.size() > largest
                || (isText && !(*message)->payload.isValidUtf8())) {
                std::abort();
            }
            if ((*message)->type == WebSocketMessage::Type::Close) {
                (void)closeCodeOf(**message);
            }
            outcome.messages.append(**message);
        }
        if (!part.isEmpty()) {
            std::abort();
        }
    }
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    if (read(bytes, data[0] + 1) != read(bytes, bytes.size() + 1)) {
        std::abort();
    }
    return 0;
}
