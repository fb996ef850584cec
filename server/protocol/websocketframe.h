// WebSocket frames as a server sends them (RFC 6455, 5.2): whole, and not masked, so that one frame
// fits every receiver.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace loket {

// Why a WebSocket is closed: RFC 6455, 7.4.1, and from 4000 on what is our own.
namespace closecodes {
inline constexpr quint16 normal = 1000;
inline constexpr quint16 goingAway = 1001;
inline constexpr quint16 protocolError = 1002;
inline constexpr quint16 none = 1005; // never in a frame: a Close without a code
inline constexpr quint16 badData = 1007; // text that is no UTF-8; what cannot be inflated
inline constexpr quint16 policyViolation = 1008;
inline constexpr quint16 tooLarge = 1009;
inline constexpr quint16 internalError = 1011;
inline constexpr quint16 tryAgainLater = 1013;
inline constexpr quint16 unauthorized = 4001;
inline constexpr quint16 slowConsumer = 4008;
} // namespace closecodes

// `utf8` as one text frame.
QByteArray textFrame(QByteArrayView utf8);
// The same for bytes that are no text.
QByteArray binaryFrame(QByteArrayView bytes);
// Of a message whose payload is deflated (deflate.h).
QByteArray deflatedFrame(bool isBinary, QByteArrayView deflated);
// Asks for a pong. It has no payload.
QByteArray pingFrame();
// Answers a ping whose payload this is, at most 125 bytes.
QByteArray pongFrame(QByteArrayView payload);
// The end, with a reason of at most 123 bytes (more is cut).
QByteArray closeFrame(quint16 code, const QString &reason);

// One of these again, which is not deflated.
struct OwnFrame {
    bool isBinary;
    bool isControl;
    QByteArrayView payload;
};
// Takes the first from whole frames; there must be one.
OwnFrame takeFrame(QByteArrayView &frames);

} // namespace loket
