// Small readers for what the server sends.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonValue>

namespace loket::client {

// An id is text; a JSON number is taken as its digits.
QString idText(const QJsonValue &value);
// Invalid where there is none or it cannot be read.
QDateTime timeFromJson(const QJsonValue &value);
// UNREADABLE_ANSWER: the server and this program do not understand each other.
Error unreadable(const QString &field);

} // namespace loket::client
