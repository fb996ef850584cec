#include "protocol/websocketreader.h"

#include "protocol/deflate.h"
#include "protocol/websocketframe.h"

#include <QtEndian>

#include <algorithm>

namespace loket {

namespace {

constexpr quint8 finalBit = 0x80;
constexpr quint8 reservedBits = 0x70;
constexpr quint8 deflatedBit = 0x40; // on the first frame of a message (RFC 7692, 6)
constexpr quint8 opcodeBits = 0x0f;
constexpr quint8 maskBit = 0x80;
constexpr quint8 lengthBits = 0x7f;
constexpr quint8 shortLength = 126; // 16 bits follow
constexpr quint8 longLength = 127; // 64 bits follow
constexpr quint8 continuation = 0;
constexpr qsizetype largestControl = 125;

bool isKnown(quint8 opcode)
{
    return opcode <= 2 || (opcode >= 8 && opcode <= 10);
}

// RFC 6455, 7.4: what may stand in a frame.
bool mayBeSent(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014)
        || (code >= 3000 && code <= 4999);
}

} // namespace

qsizetype WebSocketReader::headSize() const
{
    constexpr qsizetype shortest = 2;
    if (m_headSize < shortest) {
        return shortest;
    }
    const qsizetype mask = isMasked() ? 4 : 0;
    switch (m_head[1] & lengthBits) {
    case shortLength:
        return shortest + 2 + mask;
    case longLength:
        return shortest + 8 + mask;
    default:
        return shortest + mask;
    }
}

bool WebSocketReader::isMasked() const
{
    return (m_head[1] & maskBit) != 0;
}

WebSocketReader::Outcome WebSocketReader::read(QByteArrayView &bytes)
{
    while (!bytes.isEmpty()) {
        if (!m_isInPayload) {
            if (const quint16 refusal = takeHead(bytes); refusal != 0) {
                return tl::unexpected(refusal);
            }
        }
        if (m_isInPayload) {
            takePayload(bytes);
            if (m_frame.left == 0) {
                auto outcome = finishFrame();
                if (!outcome || *outcome) {
                    return outcome;
                }
            }
        }
    }
    return std::nullopt;
}

// Begins the frame when its head is whole; what is wrong with it, or 0.
quint16 WebSocketReader::takeHead(QByteArrayView &bytes)
{
    while (!bytes.isEmpty() && m_headSize < headSize()) {
        m_head[m_headSize++] = static_cast<quint8>(bytes.front());
        bytes = bytes.sliced(1);
    }
    return m_headSize == headSize() ? beginFrame() : 0;
}

quint16 WebSocketReader::beginFrame()
{
    const quint8 *const end = m_head.data() + m_headSize;
    m_headSize = 0;
    m_frame = {};
    m_frame.opcode = m_head[0] & opcodeBits;
    m_frame.isLast = (m_head[0] & finalBit) != 0;
    if (isMasked()) {
        std::copy(end - 4, end, m_frame.mask.begin());
    }
    quint64 size = m_head[1] & lengthBits;
    quint64 shortest = 0; // that is written in this way
    if (size == shortLength) {
        size = qFromBigEndian<quint16>(m_head.data() + 2);
        shortest = shortLength;
    } else if (size == longLength) {
        size = qFromBigEndian<quint64>(m_head.data() + 2);
        shortest = 0x10000;
    }
    const bool continues = m_frame.opcode == continuation;
    const auto reserved = static_cast<quint8>(m_head[0] & reservedBits);
    if (!mayHave(reserved) || !isMasked() || size < shortest || !isKnown(m_frame.opcode)) {
        return closecodes::protocolError;
    }
    if (m_frame.isControl()) {
        if (!m_frame.isLast || size > largestControl) {
            return closecodes::protocolError;
        }
    } else if (continues != (m_opcode != 0)) {
        return closecodes::protocolError;
    } else {
        m_isDeflated = continues ? m_isDeflated : reserved != 0;
        const qint64 left = mostOnTheWire() - m_message.size();
        if (size > static_cast<quint64>(std::max<qint64>(0, left))) {
            return closecodes::tooLarge;
        }
    }
    m_frame.size = m_frame.left = static_cast<qint64>(size);
    if (!m_frame.isControl() && !continues) {
        m_opcode = m_frame.opcode;
    }
    m_isInPayload = true;
    return 0;
}

bool WebSocketReader::mayHave(quint8 reserved) const
{
    const bool isFirst = m_frame.opcode != continuation && !m_frame.isControl();
    return reserved == 0 || (reserved == deflatedBit && m_inflater && isFirst);
}

// What cannot be made smaller becomes a little larger when it is deflated.
qint64 WebSocketReader::mostOnTheWire() const
{
    constexpr qint64 head = 64;
    return m_isDeflated ? m_largest + m_largest / 1024 + head : m_largest;
}

void WebSocketReader::takePayload(QByteArrayView &bytes)
{
    QByteArray &payload = m_frame.isControl() ? m_control : m_message;
    const QByteArrayView part = bytes.first(std::min<qsizetype>(bytes.size(), m_frame.left));
    bytes = bytes.sliced(part.size());
    const auto come = static_cast<size_t>(m_frame.size - m_frame.left);
    const qsizetype before = payload.size();
    payload.resize(before + part.size());
    char *const unmasked = payload.data() + before;
    for (qsizetype i = 0; i < part.size(); ++i) {
        const char mask = m_frame.mask[(come + static_cast<size_t>(i)) % 4];
        unmasked[i] = static_cast<char>(part[i] ^ mask);
    }
    m_frame.left -= part.size();
}

WebSocketReader::Outcome WebSocketReader::finishFrame()
{
    m_isInPayload = false;
    if (m_frame.isControl()) {
        return WebSocketMessage {
            static_cast<WebSocketMessage::Type>(m_frame.opcode), std::exchange(m_control, {})};
    }
    if (!m_frame.isLast) {
        return std::nullopt;
    }
    WebSocketMessage message {static_cast<WebSocketMessage::Type>(std::exchange(m_opcode, 0)),
        std::exchange(m_message, {})};
    if (m_isDeflated) {
        auto inflated = m_inflater->inflated(std::move(message.payload), m_largest);
        if (!inflated) {
            return tl::unexpected(inflated.error());
        }
        message.payload = std::move(*inflated);
    }
    if (message.type == WebSocketMessage::Type::Text && !message.payload.isValidUtf8()) {
        return tl::unexpected(closecodes::badData);
    }
    return message;
}

tl::expected<quint16, quint16> closeCodeOf(const WebSocketMessage &close)
{
    if (close.payload.isEmpty()) {
        return closecodes::none;
    }
    if (close.payload.size() < 2) {
        return tl::unexpected(closecodes::protocolError);
    }
    const auto code = qFromBigEndian<quint16>(close.payload.constData());
    if (!mayBeSent(code)) {
        return tl::unexpected(closecodes::protocolError);
    }
    if (!close.payload.sliced(2).isValidUtf8()) {
        return tl::unexpected(closecodes::badData);
    }
    return code;
}

} // namespace loket
