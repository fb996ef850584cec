// A client without a socket: what the hub writes to it is really encoded and decoded.
#pragma once

#include "hub/hub.h"

#include <QJsonObject>
#include <QList>

#include <deque>
#include <functional>

namespace loket::test {

// JSON text, one message a frame. Counts how often it was asked to encode.
class LoopbackFace final : public Face {
public:
    explicit LoopbackFace(QString name = QStringLiteral("json"))
        : m_name(std::move(name))
    {
    }
    QString name() const override { return m_name; }
    QByteArray encode(const Message &message) const override;
    int encoded() const { return m_encoded; }

private:
    const QString m_name;
    mutable int m_encoded = 0;
};

// Attaches itself to a hub, and detaches when it goes. A client that is stalled takes nothing off
// the wire: what is written waits, as in a full socket.
class LoopbackClient final : public Link {
public:
    // With a channel: subscribed to it; that it may not fails the test.
    LoopbackClient(
        Hub &hub, const Face &face, const Identity &identity, const QString &channel = {});
    ~LoopbackClient() override;
    LoopbackClient(const LoopbackClient &) = delete;
    LoopbackClient &operator=(const LoopbackClient &) = delete;

    ConnectionId id() const { return m_id; }
    void disconnect(); // the line breaks

    // Takes what has come since the last time.
    QList<QJsonObject> take();
    QStringList takeTypes(); // the `type` of each

    void stall() { m_isStalled = true; }
    void resume(qint64 bytes = -1); // takes all that waits, or the frames within `bytes`

    int closeCode() const { return m_closeCode; } // 0: open
    QString closeReason() const { return m_closeReason; }

    std::function<void()> onWrite = {}; // runs inside write(), as when a send breaks the line

    void write(const QByteArray &frame) override;
    qint64 bytesWaiting() const override { return m_bytesWaiting; }
    void close(int code, const QString &reason) override;

private:
    void receive(const QByteArray &frame);

    Hub &m_hub;
    ConnectionId m_id;
    bool m_isAttached = true;
    bool m_isStalled = false;
    std::deque<QByteArray> m_wire;
    qint64 m_bytesWaiting = 0;
    QList<QJsonObject> m_received;
    int m_closeCode = 0;
    QString m_closeReason;
};

} // namespace loket::test
