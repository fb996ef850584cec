// What /ws itself says to one client, before any module.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace loket {

struct ProtocolMessage {
    QString name;
    QString summary;
    QJsonObject properties; // as JSON Schema, beside `type` and `timestamp`
};

const QList<ProtocolMessage> &protocolMessages();

} // namespace loket
