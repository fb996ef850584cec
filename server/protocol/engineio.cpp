#include "protocol/engineio.h"

#include "protocol/jsontext.h"
#include "protocol/requesthead.h"
#include "protocol/websocketframe.h"

#include <algorithm>

namespace loket {
namespace {

constexpr char separator = '\x1e';
constexpr char base64Mark = 'b';

// What may stand behind the type of a packet.
bool mayHold(EngineIoPacket::Type type, QByteArrayView data)
{
    switch (type) {
    case EngineIoPacket::Type::Open:
    case EngineIoPacket::Type::Message:
        return true;
    case EngineIoPacket::Type::Ping:
    case EngineIoPacket::Type::Pong:
        return data.isEmpty() || data == "probe";
    case EngineIoPacket::Type::Close:
    case EngineIoPacket::Type::Upgrade:
    case EngineIoPacket::Type::Noop:
        return data.isEmpty();
    }
    Q_UNREACHABLE();
}

Result<EngineIoPacket> readBase64(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.size() % 4 != 0) {
        return fail(errors::invalidMessage(u"A binary packet is not base64."_s));
    }
    return EngineIoPacket {.data = decoded.decoded, .isBinary = true};
}

QByteArray packetText(const EngineIoPacket &packet)
{
    if (packet.isBinary) {
        return base64Mark + packet.data.toBase64();
    }
    return static_cast<char>('0' + static_cast<int>(packet.type)) + packet.data;
}

QByteArray unframed(const OwnFrame &frame)
{
    return frame.isBinary ? base64Mark + frame.payload.toByteArray().toBase64()
                          : frame.payload.toByteArray();
}

const char *messageOf(EngineIoRefusal refusal)
{
    switch (refusal) {
    case EngineIoRefusal::UnknownTransport:
        return "Transport unknown";
    case EngineIoRefusal::UnknownSid:
        return "Session ID unknown";
    case EngineIoRefusal::BadHandshakeMethod:
        return "Bad handshake method";
    case EngineIoRefusal::BadRequest:
        return "Bad request";
    case EngineIoRefusal::Forbidden:
        return "Forbidden";
    case EngineIoRefusal::UnsupportedVersion:
        return "Unsupported protocol version";
    }
    Q_UNREACHABLE();
}

const char *nameOf(EngineIoRefusal refusal)
{
    switch (refusal) {
    case EngineIoRefusal::UnknownTransport:
        return "UNKNOWN_TRANSPORT";
    case EngineIoRefusal::UnknownSid:
        return "UNKNOWN_SID";
    case EngineIoRefusal::BadHandshakeMethod:
        return "BAD_HANDSHAKE_METHOD";
    case EngineIoRefusal::BadRequest:
        return "BAD_REQUEST";
    case EngineIoRefusal::Forbidden:
        return "FORBIDDEN";
    case EngineIoRefusal::UnsupportedVersion:
        return "UNSUPPORTED_VERSION";
    }
    Q_UNREACHABLE();
}

// The value of a name that stands there once at most; nullopt: it stands there twice.
std::optional<QString> single(const QList<QueryItem> &items, QStringView name)
{
    QString value;
    int count = 0;
    for (const QueryItem &item : items) {
        if (item.name == name) {
            value = item.value;
            ++count;
        }
    }
    return count > 1 ? std::nullopt : std::optional(value);
}

} // namespace

Result<EngineIoPacket> readEngineIoPacket(QByteArrayView utf8)
{
    if (utf8.isEmpty()) {
        return fail(errors::invalidMessage(u"A packet is empty."_s));
    }
    if (utf8.front() == base64Mark) {
        return readBase64(utf8.sliced(1));
    }
    const int number = utf8.front() - '0';
    if (number < 0 || number > static_cast<int>(EngineIoPacket::Type::Noop)) {
        return fail(errors::invalidMessage(u"There is no packet of this type."_s));
    }
    const auto type = static_cast<EngineIoPacket::Type>(number);
    const QByteArrayView data = utf8.sliced(1);
    if (!mayHold(type, data) || !data.isValidUtf8()) {
        return fail(errors::invalidMessage(u"A packet holds what it may not."_s));
    }
    return EngineIoPacket {.type = type, .data = data.toByteArray()};
}

Result<QList<EngineIoPacket>> readEngineIoPayload(QByteArrayView utf8, const EngineIoLimits &limits)
{
    if (utf8.size() > limits.bytes) {
        return fail(
            errors::invalidMessage(u"The payload is larger than %1 bytes."_s.arg(limits.bytes)));
    }
    if (std::count(utf8.begin(), utf8.end(), separator) >= limits.packets) {
        return fail(
            errors::invalidMessage(u"The payload has more than %1 packets."_s.arg(limits.packets)));
    }
    QList<EngineIoPacket> packets;
    for (qsizetype start = 0; start <= utf8.size();) {
        const qsizetype found = utf8.indexOf(separator, start);
        const qsizetype end = found < 0 ? utf8.size() : found;
        Result<EngineIoPacket> packet = readEngineIoPacket(utf8.sliced(start, end - start));
        if (!packet) {
            return fail(packet.error());
        }
        packets.append(std::move(*packet));
        start = end + 1;
    }
    return packets;
}

QByteArray engineIoFrame(const EngineIoPacket &packet)
{
    return packet.isBinary ? binaryFrame(packet.data) : textFrame(packetText(packet));
}

QByteArray engineIoPayload(const QList<QByteArray> &frames)
{
    QByteArray payload;
    for (const QByteArray &entry : frames) {
        for (QByteArrayView rest = entry; !rest.isEmpty();) {
            if (!payload.isEmpty()) {
                payload.append(separator);
            }
            payload.append(unframed(takeFrame(rest)));
        }
    }
    return payload;
}

QByteArray engineIoTextFrames(const QByteArray &frames)
{
    QByteArray text;
    for (QByteArrayView rest = frames; !rest.isEmpty();) {
        text.append(textFrame(unframed(takeFrame(rest))));
    }
    return text;
}

EngineIoPacket openPacket(const EngineIoHandshake &handshake)
{
    JsonFields json;
    json.add(u"maxPayload"_s, QByteArray::number(handshake.maxPayload));
    json.add(u"pingInterval"_s, QByteArray::number(qint64 {handshake.pingInterval.count()}));
    json.add(u"pingTimeout"_s, QByteArray::number(qint64 {handshake.pingTimeout.count()}));
    json.add(u"sid"_s, jsonString(handshake.sid));
    json.add(u"upgrades"_s, jsonStrings(handshake.upgrades));
    return {.type = EngineIoPacket::Type::Open, .data = json.take()};
}

QByteArray refusalJson(EngineIoRefusal refusal)
{
    const QJsonObject json {{u"code"_s, static_cast<int>(refusal)},
        {u"message"_s, QString::fromLatin1(messageOf(refusal))}};
    return jsonText(json);
}

Error errorOf(EngineIoRefusal refusal)
{
    return {QString::fromLatin1(nameOf(refusal)), QString::fromLatin1(messageOf(refusal)) + u'.',
        refusal == EngineIoRefusal::Forbidden ? 403 : 400};
}

tl::expected<EngineIoQuery, EngineIoRefusal> readEngineIoQuery(QByteArrayView query)
{
    using Transport = EngineIoQuery::Transport;
    const QList<QueryItem> items = queryItems(query);
    const auto version = single(items, u"EIO");
    const auto transport = single(items, u"transport");
    const auto sid = single(items, u"sid");
    const auto base64 = single(items, u"b64");
    if (!version || !transport || !sid || !base64) {
        return tl::unexpected(EngineIoRefusal::BadRequest);
    }
    if (*transport != u"polling" && *transport != u"websocket") {
        return tl::unexpected(EngineIoRefusal::UnknownTransport);
    }
    if (*version != u"4") {
        return tl::unexpected(EngineIoRefusal::UnsupportedVersion);
    }
    return EngineIoQuery {
        .transport = *transport == u"polling" ? Transport::Polling : Transport::WebSocket,
        .sid = *sid,
        .base64 = !base64->isEmpty() && *base64 != u"0" && *base64 != u"false"};
}

} // namespace loket
