// The server's end of one WebSocket. Incoming data and handshakes are QWebSocket's; outgoing frames
// are written as they are to the socket under it, so that one encoded frame serves every receiver.
#pragma once

#include "hub/connection.h"
#include "net/netcounters.h"
#include "net/netlimits.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QSslSocket)

namespace loket {

class DirectSocket;

// Lives on the hub's thread. Emits closed() once, whoever ended it, and deletes itself after that.
class SocketLink final : public QObject, public Link {
    Q_OBJECT
public:
    // Takes both; `socket` is the one under `webSocket`.
    SocketLink(std::unique_ptr<QWebSocket> webSocket, QTcpSocket *socket, const Clock &clock,
        const NetLimits &limits, NetCounters &counters, QObject *parent);
    ~SocketLink() override;

    // Whole frames (protocol/websocketframe.h). Who is further behind than NetLimits::bytesWaiting
    // is closed with 4008.
    void write(const QByteArray &frames) override;
    qint64 bytesWaiting() const override;
    qint64 largestWaiting() const override { return m_largest; }
    // Says goodbye and waits for the client to do so, for NetLimits::closeTime at most. Nothing
    // that comes meanwhile is passed on.
    void close(int code, const QString &reason) override;
    void abort();
    bool isOpen() const { return !m_isClosing; }

    // For a protocol with a heartbeat of its own: no pings, no idle limit.
    void keepQuiet() { m_isQuiet = true; }
    // To be called now and then: pings, and ends what is idle or does not go; gives memory back.
    void checkTime();

Q_SIGNALS:
    void textReceived(const QByteArray &utf8);
    void binaryReceived(const QByteArray &bytes);
    void alive(); // something came: a message or the answer to a ping
    void drained(); // nothing waits any more
    void closed();

private:
    void onText(const QString &text);
    void onBinary(const QByteArray &bytes);
    void onPong();
    void onBytesWritten();
    void onAboutToClose();
    void onDisconnected();
    bool isBehind();
    void releaseBuffer();
    void received(qsizetype bytes);
    Millis now() const { return m_clock.monotonic(); }

    const Clock &m_clock;
    const NetLimits &m_limits;
    NetCounters &m_counters;
    const std::unique_ptr<QWebSocket> m_webSocket;
    QPointer<QTcpSocket> m_socket;
    DirectSocket *m_direct; // the same, where it is one
    const QSslSocket *m_tls; // the same, where it is one
    qint64 m_largest = 0; // of the frames that wait
    bool m_mayHoldBuffer = true; // in which something was read
    bool m_isQuiet = false;
    bool m_isClosing = false;
    bool m_isClosed = false;
    Millis m_lastReceived;
    Millis m_lastPing;
    std::optional<Millis> m_deadline; // to be gone
};

} // namespace loket
