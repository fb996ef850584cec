// permessage-deflate (RFC 7692) without context takeover: each message by itself, so that no
// connection keeps a compressor, and one compressed frame fits every receiver that has agreed.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <tl/expected.hpp>

#include <memory>
#include <optional>

struct z_stream_s;

namespace loket {

// Larger messages are compressed.
inline constexpr qsizetype smallestDeflated = 1024; // bytes

// What a server answers to the value of Sec-WebSocket-Extensions: the first offer that it can keep;
// nothing where there is none.
std::optional<QByteArray> agreedDeflate(QByteArrayView offers);

// Both serve one message after the other. Not for several threads at once.
class Inflater {
public:
    Inflater();
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    // A message of `largest` bytes at most; or the code to close with: 1007 (not deflated, cut
    // off), 1009 (larger). No more than one byte above `largest` is ever made of it.
    tl::expected<QByteArray, quint16> inflated(QByteArray deflated, qint64 largest);

private:
    int inflateInto(QByteArray &message, qsizetype &size);

    const std::unique_ptr<z_stream_s> m_stream;
};

class Deflater {
public:
    Deflater();
    ~Deflater();
    Q_DISABLE_COPY_MOVE(Deflater)

    // The same frames (websocketframe.h), those of large messages compressed where that is less.
    QByteArray deflated(const QByteArray &frames);

private:
    QByteArray deflatedPayload(QByteArrayView payload);

    const std::unique_ptr<z_stream_s> m_stream;
};

} // namespace loket
