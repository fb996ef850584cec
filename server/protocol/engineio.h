// Engine.IO, protocol 4: packets and polling payloads, bytes to values and back.
//
// What waits to be sent is kept as WebSocket frames (websocketframe.h): a WebSocket gets them as
// they are, a polling request gets what is in them.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <chrono>

namespace loket {

struct EngineIoPacket {
    enum class Type { Open, Close, Ping, Pong, Message, Upgrade, Noop };

    Type type = Type::Message;
    QByteArray data = {}; // text in UTF-8, or bytes
    bool isBinary = false; // of a Message: data is bytes

    bool operator==(const EngineIoPacket &) const = default;
};

struct EngineIoLimits {
    qsizetype bytes = 1 << 20; // of one payload
    qsizetype packets = 1'000; // in it: more than may come at once
};

// What a WebSocket brought as text, or one packet of a payload. INVALID_MESSAGE.
Result<EngineIoPacket> readEngineIoPacket(QByteArrayView utf8);
// The body of a POST. INVALID_MESSAGE, also where a single packet is no good.
Result<QList<EngineIoPacket>> readEngineIoPayload(
    QByteArrayView utf8, const EngineIoLimits &limits = {});

QByteArray engineIoFrame(const EngineIoPacket &packet);
// The answer to a polling request. An entry may be several frames, one after the other.
QByteArray engineIoPayload(const QList<QByteArray> &frames);
// The same frames for a client that wants no binary ones: those become text, in base64.
QByteArray engineIoTextFrames(const QByteArray &frames);

// The first packet of a session.
struct EngineIoHandshake {
    QString sid;
    QStringList upgrades = {};
    std::chrono::milliseconds pingInterval {};
    std::chrono::milliseconds pingTimeout {};
    qint64 maxPayload = 0;
};
EngineIoPacket openPacket(const EngineIoHandshake &handshake);

// Why a request is refused, as the clients know it.
enum class EngineIoRefusal {
    UnknownTransport = 0,
    UnknownSid = 1,
    BadHandshakeMethod = 2,
    BadRequest = 3,
    Forbidden = 4,
    UnsupportedVersion = 5,
};
QByteArray refusalJson(EngineIoRefusal refusal); // `{"code":1,"message":"Session ID unknown"}`
Error errorOf(EngineIoRefusal refusal); // UNKNOWN_SID, …

struct EngineIoQuery {
    enum class Transport { Polling, WebSocket };

    Transport transport = Transport::Polling;
    QString sid = {}; // empty: a new session is asked for
    bool base64 = false; // the client wants no binary frames
};
// The query string of a request.
tl::expected<EngineIoQuery, EngineIoRefusal> readEngineIoQuery(QByteArrayView query);

} // namespace loket
