#include "protocol/socketio.h"

#include "protocol/digit.h"
#include "protocol/engineio.h"

#include <QJsonDocument>

#include <algorithm>

namespace loket {
namespace {

constexpr char binaryEvent = '5';
constexpr char binaryAck = '6';
constexpr qsizetype longestNumber = 15; // digits that a double holds exactly

Failure malformed(const QString &message)
{
    return fail(errors::invalidMessage(message));
}

// A packet, and what was said of attachments that come after it.
struct Head {
    SocketIoPacket packet;
    bool isBinary = false;
    qsizetype attachments = 0;
};

// The digits at the front; nullopt where there are none, or too many.
std::optional<qint64> takeNumber(QByteArrayView &text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const qsizetype length = end - text.begin();
    if (length == 0 || length > longestNumber) {
        return std::nullopt;
    }
    const qint64 number = text.first(length).toLongLong();
    text = text.sliced(length);
    return number;
}

// `2-`
Result<qsizetype> takeAttachmentCount(QByteArrayView &text, int most)
{
    const auto count = takeNumber(text);
    if (!count || !text.startsWith('-')) {
        return malformed(u"A binary packet does not say how many attachments it has."_s);
    }
    if (*count > most) {
        return malformed(u"A packet may have %1 attachments."_s.arg(most));
    }
    text = text.sliced(1);
    return static_cast<qsizetype>(*count);
}

Result<Head> takeType(QByteArrayView &text, int mostAttachments)
{
    const char c = text.isEmpty() ? '\0' : text.front();
    if (c < '0' || c > binaryAck) {
        return malformed(u"There is no packet of this type."_s);
    }
    text = text.sliced(1);
    if (c != binaryEvent && c != binaryAck) {
        return Head {.packet = {.type = static_cast<SocketIoPacket::Type>(c - '0')}};
    }
    const auto attachments = takeAttachmentCount(text, mostAttachments);
    if (!attachments) {
        return fail(attachments.error());
    }
    const auto type = c == binaryEvent ? SocketIoPacket::Type::Event : SocketIoPacket::Type::Ack;
    return Head {.packet = {.type = type}, .isBinary = true, .attachments = *attachments};
}

// `/admin,`; the comma may be left out at the end of the packet.
Result<QString> takeNamespace(QByteArrayView &text, qsizetype longest)
{
    if (!text.startsWith('/')) {
        return u"/"_s;
    }
    const qsizetype comma = text.indexOf(',');
    const QByteArrayView name = comma < 0 ? text : text.first(comma);
    if (name.size() > longest) {
        return malformed(u"The name of a namespace is longer than %1 bytes."_s.arg(longest));
    }
    text = comma < 0 ? QByteArrayView() : text.sliced(comma + 1);
    return QString::fromUtf8(name);
}

// Goes through a value, which is not deep: which attachments its placeholders name.
class Placeholders {
public:
    void find(const QJsonValue &value)
    {
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            std::for_each(array.begin(), array.end(), [this](auto entry) { find(entry); });
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            note(object);
            std::for_each(object.begin(), object.end(), [this](auto entry) { find(entry); });
        }
    }
    // Every attachment is named once.
    bool namesAll(qsizetype attachments)
    {
        std::sort(m_named.begin(), m_named.end());
        for (qsizetype i = 0; i < attachments; ++i) {
            if (m_named.size() != attachments || m_named[i] != static_cast<double>(i)) {
                return false;
            }
        }
        return m_named.size() == attachments;
    }

private:
    void note(const QJsonObject &object)
    {
        if (object.value(u"_placeholder"_s).toBool()) {
            m_named.append(object.value(u"num"_s).toDouble(-1));
        }
    }

    QList<double> m_named;
};

// Also one that no event has: a client that says nonsense is answered, not sent away.
bool isEventName(const QJsonValue &name)
{
    return name.isDouble() || (name.isString() && !isReservedEvent(name.toString()));
}

Result<Done> takeObject(SocketIoPacket &packet, const QJsonDocument &json)
{
    if (!json.isNull() && !json.isObject()) {
        return malformed(u"The packet holds no object."_s);
    }
    packet.object = json.object();
    return Done {};
}

Result<Done> takeArgs(SocketIoPacket &packet, const QJsonDocument &json)
{
    if (!json.isArray()) {
        return malformed(u"The packet holds no list."_s);
    }
    packet.args = json.array();
    if (packet.type == SocketIoPacket::Type::Event && !isEventName(packet.args.first())) {
        return malformed(u"The first entry of an event must be its name."_s);
    }
    if (packet.type == SocketIoPacket::Type::Ack && !packet.id) {
        return malformed(u"An acknowledgement does not say of what."_s);
    }
    return Done {};
}

Result<Done> takePayload(SocketIoPacket &packet, const QJsonDocument &json)
{
    switch (packet.type) {
    case SocketIoPacket::Type::Connect:
    case SocketIoPacket::Type::ConnectError:
        return takeObject(packet, json);
    case SocketIoPacket::Type::Disconnect:
        return json.isNull() ? Result<Done>(Done {}) : malformed(u"The packet must be empty."_s);
    case SocketIoPacket::Type::Event:
    case SocketIoPacket::Type::Ack:
        return takeArgs(packet, json);
    }
    Q_UNREACHABLE();
}

Result<QJsonDocument> readJson(QByteArrayView text, const JsonLimits &limits)
{
    if (text.isEmpty()) {
        return QJsonDocument();
    }
    const auto names = checkJson(text, limits);
    if (!names) {
        return fail(names.error());
    }
    QJsonParseError error;
    QJsonDocument json = QJsonDocument::fromJson(text.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError) {
        return malformed(u"The packet is not JSON: %1."_s.arg(error.errorString()));
    }
    if (!hasNames(json, *names)) {
        return malformed(u"The packet says something twice: a name stands twice in one object."_s);
    }
    return json;
}

// All that stands before the JSON.
Result<Head> takeHead(QByteArrayView &text, const SocketIoLimits &limits)
{
    Result<Head> head = takeType(text, limits.attachments);
    if (!head) {
        return head;
    }
    Result<QString> nsp = takeNamespace(text, limits.nameLength);
    if (!nsp) {
        return fail(nsp.error());
    }
    head->packet.nsp = std::move(*nsp);
    if (head->packet.type == SocketIoPacket::Type::Event
        || head->packet.type == SocketIoPacket::Type::Ack) {
        head->packet.id = takeNumber(text);
    }
    return head;
}

Result<Done> checkPlaceholders(const Head &head)
{
    Placeholders placeholders;
    placeholders.find(head.packet.args);
    return placeholders.namesAll(head.attachments)
        ? Result<Done>(Done {})
        : malformed(u"The packet's placeholders are not those of its attachments."_s);
}

Result<Head> readHead(QByteArrayView text, const SocketIoLimits &limits)
{
    Result<Head> head = takeHead(text, limits);
    if (!head) {
        return head;
    }
    const auto json = readJson(text, limits.json);
    if (!json) {
        return fail(json.error());
    }
    if (const auto taken = takePayload(head->packet, *json); !taken) {
        return fail(taken.error());
    }
    if (head->isBinary) {
        return checkPlaceholders(*head).map([&head](Done) { return std::move(*head); });
    }
    return head;
}

char typeDigit(const SocketIoPacket &packet)
{
    if (!packet.attachments.isEmpty()) {
        return packet.type == SocketIoPacket::Type::Event ? binaryEvent : binaryAck;
    }
    return static_cast<char>('0' + static_cast<int>(packet.type));
}

QByteArray payloadOf(const SocketIoPacket &packet)
{
    const bool isList =
        packet.type == SocketIoPacket::Type::Event || packet.type == SocketIoPacket::Type::Ack;
    if (!isList && packet.object.isEmpty()) {
        return {};
    }
    return (isList ? QJsonDocument(packet.args) : QJsonDocument(packet.object))
        .toJson(QJsonDocument::Compact);
}

// All that stands before the payload.
QByteArray headText(const SocketIoPacket &packet)
{
    QByteArray text(1, typeDigit(packet));
    if (!packet.attachments.isEmpty()) {
        text.append(QByteArray::number(packet.attachments.size())).append('-');
    }
    if (packet.nsp != u"/") {
        text.append(packet.nsp.toUtf8()).append(',');
    }
    if (packet.id) {
        text.append(QByteArray::number(*packet.id));
    }
    return text;
}

} // namespace

SocketIoReader::SocketIoReader(const SocketIoLimits &limits)
    : m_limits(limits)
{
}

Result<std::optional<SocketIoPacket>> SocketIoReader::readText(QByteArrayView utf8)
{
    if (m_waiting) {
        return malformed(u"A packet came before the attachments of the one before."_s);
    }
    if (utf8.size() > m_limits.json.bytes) {
        return malformed(u"The packet is larger than %1 bytes."_s.arg(m_limits.json.bytes));
    }
    Result<Head> head = readHead(utf8, m_limits);
    if (!head) {
        return fail(head.error());
    }
    if (head->attachments == 0) {
        return std::optional(std::move(head->packet));
    }
    m_waiting = std::move(head->packet);
    m_missing = head->attachments;
    m_bytes = utf8.size();
    return std::nullopt;
}

Result<std::optional<SocketIoPacket>> SocketIoReader::readBinary(const QByteArray &bytes)
{
    if (!m_waiting) {
        return malformed(u"There was no packet for this attachment."_s);
    }
    m_bytes += bytes.size();
    if (m_bytes > m_limits.json.bytes) {
        return malformed(
            u"The packet with its attachments is larger than %1 bytes."_s.arg(m_limits.json.bytes));
    }
    m_waiting->attachments.append(bytes);
    if (m_waiting->attachments.size() < m_missing) {
        return std::nullopt;
    }
    return std::exchange(m_waiting, std::nullopt);
}

QStringList reservedEvents()
{
    return {u"connect"_s, u"connect_error"_s, u"disconnect"_s, u"disconnecting"_s, u"newListener"_s,
        u"removeListener"_s};
}

bool isReservedEvent(QStringView name)
{
    static const QStringList reserved = reservedEvents();
    return reserved.contains(name);
}

QByteArray socketIoFrames(const SocketIoPacket &packet)
{
    QByteArray frames = engineIoFrame({.data = headText(packet) + payloadOf(packet)});
    for (const QByteArray &attachment : packet.attachments) {
        frames.append(engineIoFrame({.data = attachment, .isBinary = true}));
    }
    return frames;
}

QByteArray socketIoEventFrames(const QString &nsp, const QByteArrayList &args)
{
    return engineIoFrame({.data = headText({.nsp = nsp}) + '[' + args.join(',') + ']'});
}

} // namespace loket
