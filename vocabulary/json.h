// Small readers and writers for what is sent as JSON.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/doer.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace loket {

// An id is text; a JSON number is taken as its digits.
QString idText(const QJsonValue &value);
// Invalid where there is none or it cannot be read.
QDateTime timeFromJson(const QJsonValue &value);
std::optional<Instant> timeIn(const QJsonObject &json, const QString &member);
// The first of the members that is no text and no number; empty: all are there.
QString firstMissing(const QJsonObject &json, std::initializer_list<QString> members);
// UNREADABLE_ANSWER: the server and this program do not understand each other.
Failure unreadable(const QString &member);

// Only where there is something.
void put(QJsonObject &json, const QString &member, const QString &text);
void put(QJsonObject &json, const QString &member, const std::optional<Instant> &time);
void put(QJsonObject &json, const QString &member, const Doer &doer);

QJsonValue jsonOrNull(const QString &text);
QJsonValue jsonOrNull(const std::optional<Instant> &time);
// For QML; invalid where there is none.
QDateTime timeOf(const std::optional<Instant> &time);

template <class T>
QJsonArray arrayOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values) {
        array.append(value.toJson());
    }
    return array;
}
// What cannot be read is left out.
template <class T>
QList<T> readableOf(const QJsonArray &array)
{
    QList<T> values;
    for (const QJsonValue entry : array) {
        if (const Result<T> value = T::fromJson(entry.toObject())) {
            values.append(*value);
        }
    }
    return values;
}

} // namespace loket
