#include "hub/message.h"

#include "hub/patientwords.h"

#include <QJsonArray>

namespace loket {

QString toText(ConnectionId id)
{
    return QString::number(static_cast<quint64>(id));
}

Message shownTo(bool seesPatients, Message message)
{
    if (!seesPatients) {
        message.data = withoutPatients(message.data);
    }
    return message;
}

bool isFor(const Identity &identity, const Message &message)
{
    return !message.isForStaff || identity.isStaff();
}

qsizetype weightOf(const QJsonValue &value)
{
    qsizetype weight = 16;
    if (value.isString()) {
        weight += value.toString().size() * 2;
    } else if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray()) {
            weight += weightOf(entry);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            weight += it.key().size() * 2 + weightOf(it.value());
        }
    }
    return weight;
}

std::optional<ConnectionId> connectionIdFromText(const QString &text)
{
    bool ok = false;
    const quint64 number = text.toULongLong(&ok);
    if (!ok || number == 0) {
        return std::nullopt;
    }
    return ConnectionId {number};
}

} // namespace loket
