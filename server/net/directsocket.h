// A TCP socket that hands bytes to the system at once.
#pragma once

#include <QTcpSocket>

namespace loket {

// QTcpSocket keeps what is written until the event loop comes round, in a buffer of its own for
// every connection. Here what the kernel takes at once never sees that buffer, and only the rest
// goes the usual way. bytesWritten() is not raised for what was taken at once.
class DirectSocket final : public QTcpSocket {
    Q_OBJECT
public:
    using QTcpSocket::QTcpSocket;

protected:
    qint64 writeData(const char *data, qint64 size) override;
};

} // namespace loket
