// JSON as text, in one line. What is said to thousands at a time is written straight away: building
// values first costs more than all the rest of saying it.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <utility>

namespace loket {

QByteArray jsonText(const QJsonObject &object);
QByteArray jsonValue(const QJsonValue &value); // any value but Undefined
QByteArray jsonString(const QString &text);
QByteArray jsonStrings(const QStringList &texts); // a list of them

// An object, field by field.
class JsonFields {
public:
    // `size`: how many bytes of values are to come, about.
    explicit JsonFields(qsizetype size = 0);

    // `json`: the value's text, as the functions above give it. No name comes twice.
    void add(const QString &name, const QByteArray &json);
    // Ends it and gives it away: nothing is added any more.
    QByteArray take() { return std::move(m_text.append('}')); }

private:
    QByteArray m_text = "{";
};

} // namespace loket
