#include "hub/message.h"

namespace loket {

QString toText(ConnectionId id)
{
    return QString::number(static_cast<quint64>(id));
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
