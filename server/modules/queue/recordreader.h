// Reads what the program itself has written (events, kept answers). A missing or unreadable member
// makes the whole record unreadable; nothing is guessed.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/word.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace loket::queue {

class RecordReader {
public:
    explicit RecordReader(const QJsonObject &json)
        : m_json(json)
    {
    }

    QString text(const QString &key) { return value(key, QJsonValue::String).toString(); }
    QString optionalText(const QString &key) const { return m_json.value(key).toString(); }
    QString textOr(const QString &key, const QString &otherwise)
    {
        return m_json.contains(key) ? text(key) : otherwise;
    }
    qint64 integer(const QString &key) { return value(key, QJsonValue::Double).toInteger(); }
    int number(const QString &key) { return static_cast<int>(integer(key)); }
    int numberOr(const QString &key, int otherwise)
    {
        return m_json.contains(key) ? number(key) : otherwise;
    }
    QJsonArray array(const QString &key) { return value(key, QJsonValue::Array).toArray(); }
    Instant instant(const QString &key) { return instantFromMillis(integer(key)); }
    std::optional<Instant> optionalInstant(const QString &key)
    {
        return m_json.contains(key) ? std::optional(instant(key)) : std::nullopt;
    }

    template <NamedEnum Enum>
    Enum named(const QString &key)
    {
        const std::optional<Enum> found = fromText<Enum>(text(key));
        if (!found) {
            m_unreadable = key;
        }
        return found.value_or(Enum {});
    }

    template <NamedEnum Enum>
    Enum namedOr(const QString &key, Enum otherwise)
    {
        return m_json.contains(key) ? named<Enum>(key) : otherwise;
    }

    template <class T>
    T nested(Result<T> part)
    {
        if (!part) {
            m_unreadable = part.error().message;
        }
        return std::move(part).value_or(T {});
    }

    template <class T>
    Result<T> finish(T record) const
    {
        if (!m_unreadable.isEmpty()) {
            return fail(
                loket::errors::storage(u"A stored record cannot be read: %1."_s.arg(m_unreadable)));
        }
        return record;
    }

private:
    QJsonValue value(const QString &key, QJsonValue::Type type)
    {
        QJsonValue value = m_json.value(key);
        if (value.type() != type) {
            m_unreadable = key;
        }
        return value;
    }

    const QJsonObject &m_json;
    QString m_unreadable; // empty: all was there
};

} // namespace loket::queue
