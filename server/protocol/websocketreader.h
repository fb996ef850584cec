// WebSocket messages as a server receives them (RFC 6455, 5): masked frames that come in any
// pieces, a message perhaps in several frames, and deflated where that was agreed (RFC 7692). Bytes
// in, messages out; it answers nothing itself.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <tl/expected.hpp>

#include <array>
#include <optional>

namespace loket {

class Inflater;

struct WebSocketMessage {
    enum class Type : quint8 { Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

    Type type = Type::Text;
    QByteArray payload; // text is well-formed UTF-8; of a Close: code and reason as they came

    bool operator==(const WebSocketMessage &) const = default;
};

class WebSocketReader {
public:
    // `largest`: bytes of a message, of all its frames together.
    explicit WebSocketReader(qint64 largest)
        : m_largest(largest)
    {
    }

    // Messages may be deflated. One reader is used at a time; nullptr: they may not.
    void setInflater(Inflater *inflater) { m_inflater = inflater; }
    // From the next frame on.
    void setLargest(qint64 largest) { m_largest = largest; }

    using Outcome = tl::expected<std::optional<WebSocketMessage>, quint16>;
    // Takes bytes from the front of `bytes` until a message is whole, and leaves the others;
    // nothing where there are too few. Or the code of RFC 6455, 7.4.1, to close with: 1002 (not a
    // frame that may come now), 1007 (text that is no UTF-8, what cannot be inflated), 1009 (too
    // large, or so when inflated). It reads nothing after that.
    Outcome read(QByteArrayView &bytes);

private:
    struct Frame {
        quint8 opcode = 0;
        bool isLast = false;
        qint64 left = 0; // bytes of the payload that have not come
        qint64 size = 0;
        std::array<char, 4> mask {};

        bool isControl() const { return opcode >= 8; }
    };
    qsizetype headSize() const; // as far as can be told
    bool isMasked() const;
    quint16 takeHead(QByteArrayView &bytes);
    quint16 beginFrame();
    bool mayHave(quint8 reserved) const;
    qint64 mostOnTheWire() const;
    void takePayload(QByteArrayView &bytes);
    Outcome finishFrame();

    qint64 m_largest;
    Inflater *m_inflater = nullptr;
    QByteArray m_message; // what has come of a message of text or bytes …
    QByteArray m_control; // … and of a control frame, which may come between its frames
    Frame m_frame;
    std::array<quint8, 14> m_head {};
    quint8 m_headSize = 0; // what has come of the frame's head
    quint8 m_opcode = 0; // of the message that goes on in the next frame; 0: none does
    bool m_isInPayload = false;
    bool m_isDeflated = false; // the message that has come last, or is coming
};

// Of a Close: its code, 1005 where it has none; or 1002 or 1007 where it is not well-formed.
tl::expected<quint16, quint16> closeCodeOf(const WebSocketMessage &close);

} // namespace loket
