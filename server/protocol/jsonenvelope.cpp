#include "protocol/jsonenvelope.h"

#include <QJsonDocument>

namespace loket {

namespace {

// The contract (section 3) has the beginning of the sentence.
Failure invalid(const QString &why, const QJsonValue &id = QJsonValue::Undefined)
{
    Error error = errors::invalidMessage(u"Invalid message format: "_s + why);
    if (!id.isUndefined()) {
        error.details.insert(u"id"_s, id);
    }
    return fail(std::move(error));
}

// The position of a client on a channel: a whole number that a double holds exactly.
std::optional<quint64> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    constexpr double largest = 9007199254740992.0;
    if (number < 0 || number > largest
        || number != static_cast<double>(static_cast<quint64>(number))) {
        return std::nullopt;
    }
    return static_cast<quint64>(number);
}

bool isPresent(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

Result<Done> readPosition(const QJsonObject &envelope, ClientMessage &message)
{
    const auto field = [&](const QString &name) {
        const QJsonValue outside = envelope.value(name);
        return isPresent(outside) ? outside : message.data.value(name);
    };
    if (const QJsonValue since = field(u"since"_s); isPresent(since)) {
        message.since = wholeNumber(since);
        if (!message.since) {
            return invalid(u"“since” must be a whole number, 0 or more."_s, message.id);
        }
    }
    if (const QJsonValue epoch = field(u"epoch"_s); isPresent(epoch)) {
        if (!epoch.isString()) {
            return invalid(u"“epoch” must be text."_s, message.id);
        }
        message.epoch = epoch.toString();
    }
    return Done {};
}

// What is published under a name: beside the channel, not in the data.
Result<Done> readEvent(const QJsonObject &envelope, ClientMessage &message)
{
    const QJsonValue event = envelope.value(u"event"_s);
    if (!isPresent(event)) {
        return Done {};
    }
    message.event = event.toString();
    if (message.event.isEmpty() || message.event.size() > longestName) {
        return invalid(
            u"“event” must be text of 1 to %1 characters."_s.arg(longestName), message.id);
    }
    if (!isPresent(envelope.value(u"data"_s))) {
        message.data.remove(u"event"_s);
    }
    return Done {};
}

QJsonObject without(QJsonObject envelope, std::initializer_list<QString> names)
{
    for (const QString &name : names) {
        envelope.remove(name);
    }
    return envelope;
}

// A flat message may come in an envelope, too: then nothing of its own stands beside `data`.
Result<Done> readPayload(const QJsonObject &envelope, bool isFlat, ClientMessage &message)
{
    const QJsonValue data = envelope.value(u"data"_s);
    const QJsonObject beside =
        without(envelope, {u"type"_s, u"id"_s, u"channel"_s, u"data"_s, u"timestamp"_s});
    if (isPresent(data) && (!isFlat || beside.isEmpty())) {
        if (!data.isObject()) {
            return invalid(u"“data” must be an object."_s, message.id);
        }
        message.data = data.toObject();
        return Done {};
    }
    message.data = without(envelope, {u"type"_s, u"id"_s, u"channel"_s});
    if (!isFlat) {
        message.data.remove(u"data"_s);
    }
    return Done {};
}

} // namespace

Result<QJsonObject> readJsonObject(QByteArrayView utf8, const JsonLimits &limits)
{
    const auto names = checkJson(utf8, limits);
    if (!names) {
        return fail(names.error());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError) {
        return invalid(u"The message is not JSON: %1 at byte %2."_s.arg(error.errorString())
                           .arg(error.offset));
    }
    if (!document.isObject()) {
        return invalid(u"The message must be a JSON object."_s);
    }
    if (!hasNames(document, *names)) {
        return invalid(u"The message says something twice: a name stands twice in one object."_s);
    }
    return document.object();
}

Result<ClientMessage> readClientMessage(
    QByteArrayView utf8, const JsonLimits &limits, const IsFlat &isFlat)
{
    const auto envelope = readJsonObject(utf8, limits);
    if (!envelope) {
        return fail(envelope.error());
    }
    ClientMessage message;
    message.id = envelope->value(u"id"_s);
    message.type = envelope->value(u"type"_s).toString();
    if (message.type.isEmpty() || message.type.size() > longestName) {
        return invalid(
            u"“type” must be text of 1 to %1 characters."_s.arg(longestName), message.id);
    }
    const QJsonValue channel = envelope->value(u"channel"_s);
    message.channel = channel.toString();
    if ((isPresent(channel) && !channel.isString()) || message.channel.size() > longestName) {
        return invalid(
            u"“channel” must be text of at most %1 characters."_s.arg(longestName), message.id);
    }
    if (const auto read = readPayload(*envelope, isFlat && isFlat(message.type), message); !read) {
        return fail(read.error());
    }
    if (message.type == u"subscribe"_s) {
        if (const auto read = readPosition(*envelope, message); !read) {
            return fail(read.error());
        }
    }
    if (message.type == u"publish"_s) {
        if (const auto read = readEvent(*envelope, message); !read) {
            return fail(read.error());
        }
    }
    return message;
}

QByteArray toJson(const ServerMessage &message, Instant time)
{
    JsonFields fields(message.data.size());
    QJsonObject more = message.more;
    const auto add = [&](const QString &name, const QByteArray &json) {
        more.remove(name);
        fields.add(name, json);
    };
    if (!message.data.isEmpty()) {
        add(u"data"_s, message.data);
    }
    if (!message.channel.isEmpty()) {
        add(u"channel"_s, jsonString(message.channel));
    }
    if (!message.id.isUndefined()) {
        add(u"id"_s, jsonValue(message.id));
    }
    if (message.seq != 0) {
        add(u"seq"_s, QByteArray::number(message.seq));
    }
    add(u"timestamp"_s, jsonString(toIso(time)));
    add(u"type"_s, jsonString(message.type));
    for (auto it = more.begin(); it != more.end(); ++it) {
        fields.add(it.key(), jsonValue(it.value()));
    }
    return fields.take();
}

QByteArray flatJson(
    const QString &type, const QJsonObject &members, const QString &channel, quint64 seq)
{
    QJsonObject flat = members;
    if (!channel.isEmpty()) {
        flat.insert(u"channel"_s, channel);
        flat.insert(u"seq"_s, static_cast<qint64>(seq));
    }
    flat.insert(u"type"_s, type);
    return jsonText(flat);
}

QByteArray errorJson(const Error &error, Instant time, const QJsonValue &id)
{
    ServerMessage message {.type = u"error"_s, .id = id, .more = error.details};
    message.more.insert(u"code"_s, error.code);
    message.more.insert(u"message"_s, error.message);
    return toJson(message, time);
}

} // namespace loket
