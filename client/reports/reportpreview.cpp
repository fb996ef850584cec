#include "client/reports/reportpreview.h"

#include "core/whendone.h"
#include "vocabulary/json.h"
#include "vocabulary/reports/names.h"

#include <QLocale>

namespace loket::client {

namespace {

QString textOf(const QJsonValue &value, const QString &kind)
{
    if (kind == u"time"_s) {
        return timeFromJson(value).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    }
    if (!value.isDouble()) {
        return value.toString();
    }
    const int decimals = kind == u"minutes"_s ? 2 : kind == u"share"_s ? 1 : 0;
    return QString::number(value.toDouble(), 'f', decimals);
}

} // namespace

ReportPreview::ReportPreview(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection)
{
}

void ReportPreview::ask(const QJsonObject &wish)
{
    m_isWorking = true;
    Q_EMIT changed();
    whenDone(m_connection.query(reports::commands::preview, wish), this,
        [this, number = ++m_asked](const Result<QJsonObject> &answer) {
            if (number != m_asked) {
                return;
            }
            m_isWorking = false;
            take(answer.value_or(QJsonObject()));
            Q_EMIT answered(answer ? Error() : answer.error());
        });
}

void ReportPreview::take(const QJsonObject &body)
{
    m_titles.clear();
    m_numbers.clear();
    m_rows.clear();
    m_rowCount = body[u"rowCount"].toInt();
    const QJsonArray columns = body[u"columns"].toArray();
    for (const QJsonValue column : columns) {
        const QString kind = column[u"kind"].toString();
        m_titles.append(column[u"title"].toString());
        m_numbers.append(kind != u"text"_s && kind != u"time"_s);
    }
    for (const QJsonValue row : body[u"rows"].toArray()) {
        QStringList cells;
        for (const QJsonValue column : columns) {
            cells.append(textOf(row[column[u"key"].toString()], column[u"kind"].toString()));
        }
        m_rows.append(cells);
    }
    Q_EMIT changed();
}

void ReportPreview::askForValues(const QJsonObject &wish)
{
    whenDone(m_connection.query(reports::commands::values, wish), this,
        [this, number = ++m_askedForValues](const Result<QJsonObject> &answer) {
            if (answer && number == m_askedForValues) {
                m_values = answer->value(u"values"_s).toObject();
                Q_EMIT valuesChanged();
            }
        });
}

void ReportPreview::clear()
{
    ++m_asked;
    ++m_askedForValues;
    m_isWorking = false;
    m_values = {};
    take({});
    Q_EMIT valuesChanged();
}

} // namespace loket::client
