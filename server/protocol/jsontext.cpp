#include "protocol/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace loket {

namespace {

constexpr qsizetype usualSize = 192; // of names and short values

bool isPlain(QChar c)
{
    return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
}

QByteArray byQt(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace

QByteArray jsonText(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray jsonValue(const QJsonValue &value)
{
    return value.isString() ? jsonString(value.toString()) : byQt(value);
}

QByteArray jsonString(const QString &text)
{
    if (!std::all_of(text.begin(), text.end(), isPlain)) {
        return byQt(text);
    }
    QByteArray json(text.size() + 2, '"');
    std::transform(
        text.begin(), text.end(), json.begin() + 1, [](QChar c) { return c.toLatin1(); });
    return json;
}

QByteArray jsonStrings(const QStringList &texts)
{
    QByteArray json("[");
    for (const QString &text : texts) {
        json.append(json.size() > 1 ? "," : "").append(jsonString(text));
    }
    return json.append(']');
}

JsonFields::JsonFields(qsizetype size)
{
    m_text.reserve(size + usualSize);
}

void JsonFields::add(const QString &name, const QByteArray &json)
{
    m_text.append(m_text.size() > 1 ? "," : "").append(jsonString(name)).append(':').append(json);
}

} // namespace loket
