// What QtHttpServer sees of a client: one request at a time and nothing behind it, with a head in
// this server's words, so that it understands nothing otherwise than `protocol/requesthead.h` does.
#pragma once

#include "protocol/chunkeddecoder.h"
#include "protocol/requesthead.h"

#include <QTcpSocket>

#include <memory>

namespace loket {

// Hears of `readyRead` before QtHttpServer, from its owner: that is when it takes.
class QtFeed final {
public:
    explicit QtFeed(QTcpSocket &socket);

    // What has come, but for what is QtHttpServer's to read now.
    void take();
    const QByteArray &waiting() const { return m_waiting; }
    void forget();
    bool isGiving() const { return m_isGiving; } // QtHttpServer is told

    // The request whose head is the first that waits; `largest`: of its body in chunks.
    void begin(const RequestHead &head, qint64 largest);
    // What has come of its body. BODY_TOO_LARGE (413), BAD_REQUEST (400): of its chunks.
    Result<Done> goOn();
    // As begin(), of a request that asks for a WebSocket.
    void giveHandshake(const RequestHead &head);
    // Back into the socket, before what lies there.
    static void unread(QTcpSocket &socket, const QByteArray &bytes);

private:
    Result<Done> readChunks();
    void drop(qsizetype bytes);
    void give(const QByteArray &bytes);

    QTcpSocket &m_socket;
    QByteArray m_waiting; // that nobody has read
    qint64 m_left = 0; // of the body
    std::unique_ptr<ChunkedDecoder> m_chunks;
    bool m_isGiving = false;
};

} // namespace loket
