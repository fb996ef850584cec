// The messages of `/ws` (contract: JSON over WebSocket): bytes to values and back.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "protocol/jsonlimits.h"
#include "protocol/jsontext.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <optional>

namespace loket {

inline constexpr qsizetype longestName = 128; // of type and channel

struct ClientMessage {
    QString type;
    QJsonValue id = QJsonValue::Undefined; // whatever the client chose; given back as it is
    QString channel;
    QString event; // of `publish`; empty: none was given
    QJsonObject data; // `data`, or where that is absent the other top-level fields
    std::optional<quint64> since; // of `subscribe`
    QString epoch; // of `subscribe`
};

// Whether the fields of a message of this type stand beside it, also one that is called `data`.
using IsFlat = std::function<bool(const QString &type)>;

// INVALID_MESSAGE, with a sentence that says what is wrong; where the message could be read so far
// that its `id` is known, `details` has it.
Result<ClientMessage> readClientMessage(
    QByteArrayView utf8, const JsonLimits &limits = {}, const IsFlat &isFlat = {});

// An object from JSON text within the limits; INVALID_MESSAGE otherwise.
Result<QJsonObject> readJsonObject(QByteArrayView utf8, const JsonLimits &limits = {});

struct ServerMessage {
    QString type;
    QByteArray data = {}; // JSON text, as jsonText() gives it; empty: none
    QString channel = {};
    quint64 seq = 0; // 0: not numbered
    QJsonValue id = QJsonValue::Undefined;
    QJsonObject more = {}; // further top-level fields
};

// `data` is taken as it is: one text serves several messages.
QByteArray toJson(const ServerMessage &message, Instant time);
// A flat one: its members beside `type`, and where it came on a channel, that and its number.
QByteArray flatJson(
    const QString &type, const QJsonObject &members, const QString &channel = {}, quint64 seq = 0);
// `{"type":"error","code":…,"message":…,"id"?:…,"timestamp":…}` and the error's details beside
// them.
QByteArray errorJson(
    const Error &error, Instant time, const QJsonValue &id = QJsonValue::Undefined);

} // namespace loket
