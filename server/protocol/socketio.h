// Socket.IO, protocol 5: packets, bytes to values and back.
#pragma once

#include "protocol/jsonlimits.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace loket {

struct SocketIoPacket {
    enum class Type { Connect, Disconnect, Event, Ack, ConnectError };

    Type type = Type::Event;
    QString nsp = u"/"_s;
    std::optional<qint64> id = {}; // of the acknowledgement that is asked for, or given
    QJsonObject object = {}; // Connect, ConnectError
    QJsonArray args = {}; // Event: the name first; Ack
    // The bytes that stand in args as `{"_placeholder":true,"num":n}`.
    QList<QByteArray> attachments = {};

    bool operator==(const SocketIoPacket &) const = default;
};

struct SocketIoLimits {
    JsonLimits json = {}; // its bytes: of a packet with its attachments
    int attachments = 10;
    qsizetype nameLength = 128; // of namespaces
};

// Reads the packets of one client in their order. After a refusal (INVALID_MESSAGE) it is of no
// more use: the connection is to be closed.
class SocketIoReader {
public:
    explicit SocketIoReader(const SocketIoLimits &limits = {});

    // From the next packet on.
    void allow(const JsonLimits &limits) { m_limits.json = limits; }

    // A text and a binary message of the transport. Nullopt: attachments are still to come.
    Result<std::optional<SocketIoPacket>> readText(QByteArrayView utf8);
    Result<std::optional<SocketIoPacket>> readBinary(const QByteArray &bytes);

private:
    SocketIoLimits m_limits;
    std::optional<SocketIoPacket> m_waiting; // for attachments
    qsizetype m_missing = 0; // of them
    qsizetype m_bytes = 0; // of m_waiting so far
};

// Names that mean something to the clients themselves.
QStringList reservedEvents();
bool isReservedEvent(QStringView name);

// As frames of a WebSocket (protocol/engineio.h), one after the other where there are attachments.
QByteArray socketIoFrames(const SocketIoPacket &packet);
// The same for an event without attachments whose arguments are JSON text already
// (protocol/jsontext.h), its name first.
QByteArray socketIoEventFrames(const QString &nsp, const QByteArrayList &args);

} // namespace loket
