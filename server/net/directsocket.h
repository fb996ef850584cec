// A TCP socket that hands bytes to the system without a buffer of its own.
#pragma once

#include "net/outbox.h"

#include <QByteArray>
#include <QTcpSocket>
#include <QVarLengthArray>

#include <memory>

namespace loket {

// QTcpSocket keeps what is written until the event loop comes round, in a buffer of its own for
// every connection. Here what the kernel takes never sees that buffer, and only the rest goes the
// usual way. bytesWritten() is not raised for what the kernel took.
class DirectSocket final : public QTcpSocket {
    Q_OBJECT
public:
    explicit DirectSocket(std::shared_ptr<Outbox> outbox);
    ~DirectSocket() override;

    // As write(), but the bytes are shared, not copied, and go out with the others of this turn of
    // the event loop in one call of the system. They count as waiting only when the kernel has
    // refused them; what is held until then is at most 64 KiB and the last one posted.
    void post(const QByteArray &bytes);
    // Now.
    void sendHeld();

    // Gives back the buffer in which something was read, 16 KiB of which a page or two are in use,
    // where nothing is in it: Qt keeps it for the next time. Not from inside readyRead().
    void releaseReadBuffer();

    void disconnectFromHost() override;

protected:
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool mayGoAtOnce() const { return bytesToWrite() == 0 && state() == ConnectedState; }

    const std::shared_ptr<Outbox> m_outbox;
    QVarLengthArray<QByteArray, 1> m_held;
    qint64 m_heldBytes = 0;
};

} // namespace loket
