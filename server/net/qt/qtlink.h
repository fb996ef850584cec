// One WebSocket of QtWebSockets as the faces know it. They hand over frames, which go to the socket
// below it as they are: QWebSocket would frame and copy each message anew for each receiver.
#pragma once

#include "net/door/websocketlink.h"
#include "net/limits/gatekeeper.h"
#include "net/qt/qtoutbox.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QSslSocket>
#include <QWebSocket>

#include <functional>
#include <memory>
#include <optional>

namespace loket {

class QtLink;

// What all WebSockets of a server share.
struct QtLinkContext {
    const Clock &clock;
    const NetLimits &limits;
    NetCounters &counters;
    QtOutbox &outbox;
    QSet<QtLink *> links = {};
    std::function<void()> left = {}; // one of them is no more
};

class QtLink final : public QObject, public WebSocketLink, private Occupant {
    Q_OBJECT
public:
    // `carrier`: what the WebSocket goes over. `since`: its client is here.
    QtLink(std::unique_ptr<QWebSocket> socket, QTcpSocket &carrier, std::unique_ptr<Place> place,
        Millis since, QtLinkContext &context);
    ~QtLink() override;

    void setListener(Listener *listener) override;
    void write(const QByteArray &frames) override;
    qint64 bytesWaiting() const override;
    qint64 largestWaiting() const override { return m_largest; }
    // QWebSocket says goodbye and ends the connection, without waiting for the client's.
    void close(int code, const QString &reason) override;
    void abort() override;
    void keepQuiet() override { m_isQuiet = true; }
    // What came before it was a WebSocket.
    void hear(const QByteArray &early);
    // To be called now and then: pings, and ends what is idle or does not go.
    void checkTime();

private:
    std::optional<Millis> replaceableSince() const override;
    void makeWay() override;
    void onReadyRead();
    void onText(const QString &text);
    void onBinary(const QByteArray &bytes);
    void onPong();
    void onBytesWritten();
    void tellDrained();
    void onDisconnected();
    void countEnd();
    bool hears(qint64 bytes); // the listener is told
    void limitMessages();
    bool isBehind();
    void sayClosed();
    Millis now() const { return m_context.clock.monotonic(); }

    QtLinkContext &m_context;
    std::unique_ptr<QWebSocket> m_socket;
    const QPointer<QTcpSocket> m_carrier; // nullptr: gone
    QSslSocket *const m_tls; // m_carrier, where it is one
    std::unique_ptr<Place> m_place;
    Listener *m_listener = nullptr;
    qint64 m_largest = 0; // of the frames that wait
    const Millis m_since;
    Millis m_lastReceived;
    Millis m_lastPing;
    std::optional<Millis> m_deadline; // to be gone
    bool m_isWriting = false;
    bool m_isClosing = false;
    bool m_isQuiet = false;
};

} // namespace loket
