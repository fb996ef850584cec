#include "client/core/json.h"

namespace loket::client {

QString idText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QDateTime timeFromJson(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

Error unreadable(const QString &field)
{
    return {u"UNREADABLE_ANSWER"_s,
        u"The server's answer cannot be read (%1). Are both programs of the same version?"_s.arg(
            field)};
}

} // namespace loket::client
