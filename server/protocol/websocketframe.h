// WebSocket frames as a server sends them (RFC 6455, 5.2): whole, and not masked, so that one frame
// fits every receiver.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace loket {

// `utf8` as one text frame.
QByteArray textFrame(QByteArrayView utf8);
// The same for bytes that are no text.
QByteArray binaryFrame(QByteArrayView bytes);

} // namespace loket
