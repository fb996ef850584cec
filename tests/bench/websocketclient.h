// The client's side of one WebSocket: text frames. It may offer permessage-deflate; what comes
// deflated is handed on so.
#pragma once

#include "poller.h"

#include <QByteArray>
#include <QUrl>

#include <functional>

namespace loket::bench {

class WebSocketClient final : public Pollable {
public:
    // `onText` gets every whole text message while it is read.
    // `place`: clients of different places come from different addresses of the loopback network.
    enum class Offers { Nothing, Deflate };
    WebSocketClient(Poller &poller, const QUrl &url, std::function<void(QByteArrayView)> onText,
        int place = 0, Offers offers = Offers::Nothing);
    ~WebSocketClient() override;
    WebSocketClient(const WebSocketClient &) = delete;
    WebSocketClient &operator=(const WebSocketClient &) = delete;

    bool isOpen() const { return m_isOpen; }
    bool hasFailed() const { return m_descriptor < 0; }
    void send(const QByteArray &text);
    // Reads no more, and lets the system keep as little as it can for it.
    void stall();
    void onReady(bool readable, bool writable) override;

private:
    void read();
    void flush();
    void watchWriting(bool write);
    void takeHandshake();
    qsizetype takeFrames(QByteArrayView bytes); // how many are done with
    void takeFrame(int opcode, QByteArrayView payload);
    void sendFrame(char opcode, QByteArrayView payload);
    void fail();

    Poller &m_poller;
    const std::function<void(QByteArrayView)> m_onText;
    int m_descriptor = -1;
    bool m_isOpen = false;
    bool m_isStalled = false;
    bool m_watchesWriting = true; // as it begins
    QByteArray m_in;
    QByteArray m_out;
};

} // namespace loket::bench
