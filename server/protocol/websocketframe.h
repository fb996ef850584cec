// WebSocket frames as a server sends them (RFC 6455, 5.2): whole, and not masked, so that one frame
// fits every receiver.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace loket {

// `utf8` as one text frame.
QByteArray textFrame(QByteArrayView utf8);
// The same for bytes that are no text.
QByteArray binaryFrame(QByteArrayView bytes);
// The end, with a reason of at most 123 bytes (more is cut).
QByteArray closeFrame(quint16 code, const QString &reason);

} // namespace loket
