// The three ways in which the servers speak of channels over a WebSocket.
#pragma once

#include <QByteArray>
#include <QUrl>

namespace loket::bench {

enum class Dialect {
    Plain, // "s CHANNEL", "p CHANNEL PAYLOAD"; a delivery is the payload
    Json, // loket's `/ws`
    SocketIo, // Socket.IO over its WebSocket, without polling before
};

// Where a server is, how it is spoken to, and as whom.
struct Service {
    QUrl url; // http://HOST:PORT
    Dialect dialect = Dialect::Plain;
    QByteArray token = {}; // empty: nobody has to sign in
    QByteArray as = "token"; // what it is: "token", or "visit" of a patient

    QUrl socketUrl() const;
    QUrl pollingUrl() const; // of Socket.IO
    QByteArray connectPacket() const; // of Socket.IO
};

QByteArray subscription(Dialect dialect, const QByteArray &channel);
QByteArray publication(Dialect dialect, const QByteArray &channel, const QByteArray &payload);
// The same event of Socket.IO or message of loket, whatever its name.
QByteArray command(Dialect dialect, const QByteArray &name, const QByteArray &object);

// The same where the fields stand beside the type.
QByteArray flatCommand(Dialect dialect, const QByteArray &name, const QByteArray &object);

// `size` bytes that say which publication it is, and its number again; −1 where there is none.
QByteArray payload(int number, int size);
int numberIn(QByteArrayView text);

} // namespace loket::bench
