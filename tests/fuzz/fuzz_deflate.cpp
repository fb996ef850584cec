// A client's frames where messages may be deflated: the first byte says how they are cut, and
// however they are cut the same messages come out, none larger than the limit. What is deflated
// here comes back. Whatever a client offers, an answer names what is spoken.
#include "protocol/deflate.h"
#include "protocol/websocketframe.h"
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

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

Outcome read(Inflater &inflater, QByteArrayView bytes, qsizetype step)
{
    WebSocketReader reader(largest);
    reader.setInflater(&inflater);
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
            if (*message) {
                const bool isText = (*message)->type == WebSocketMessage::Type::Text;
                require((*message)->payload.size() <= largest);
                require(!isText || (*message)->payload.isValidUtf8());
                outcome.messages.append(**message);
            }
        }
    }
    return outcome;
}

void checkInflated(Inflater &inflater, QByteArrayView bytes)
{
    if (const auto inflated = inflater.inflated(bytes.toByteArray(), largest)) {
        require(inflated->size() <= largest);
    }
}

void checkBack(Inflater &inflater, QByteArrayView bytes)
{
    const QByteArray message = bytes.toByteArray().repeated(4);
    const QByteArray sent = Deflater().deflated(binaryFrame(message));
    QByteArrayView rest = sent;
    const OwnFrame frame = takeFrame(rest);
    require(rest.isEmpty());
    const bool isDeflated = (static_cast<quint8>(sent[0]) & 0x40) != 0;
    const QByteArray payload = frame.payload.toByteArray();
    require((isDeflated ? inflater.inflated(payload, message.size()).value() : payload) == message);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Inflater inflater; // one after the other, as a server's
    if (size == 0) {
        return 0;
    }
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    require(read(inflater, bytes, data[0] + 1) == read(inflater, bytes, bytes.size() + 1));
    checkInflated(inflater, bytes);
    checkBack(inflater, bytes);
    if (const auto agreed = agreedDeflate(bytes)) {
        require(agreed->startsWith("permessage-deflate; server_no_context_takeover"));
    }
    return 0;
}
