#include "client/reports/reportpreview.h"

#include "core/whendone.h"
#include "vocabulary/json.h"
#include "vocabulary/reports/names.h"

#include <QLocale>
#include <QUuid>

namespace loket::client {

namespace {

// As people write it: 12,50; 31 Jan 2026; 31 Jan 2026 08.05.
QString textOf(const QJsonValue &value, const QString &kind)
{
    const QLocale locale;
    const QString dayFormat = u"d MMM yyyy"_s;
    if (kind == u"time"_s) {
        const QDateTime time = timeFromJson(value).toLocalTime();
        return time.isValid() ? locale.toString(time.date(), dayFormat) + u' '
                + locale.toString(time.time(), QLocale::ShortFormat)
                              : QString();
    }
    if (kind == u"day"_s) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? locale.toString(day, dayFormat) : value.toString();
    }
    if (!value.isDouble()) {
        return value.toString();
    }
    const int decimals = kind == u"minutes"_s ? 2 : kind == u"share"_s ? 1 : 0;
    return locale.toString(value.toDouble(), 'f', decimals);
}

bool isNumber(const QString &kind)
{
    return kind == u"count"_s || kind == u"minutes"_s || kind == u"share"_s;
}

} // namespace

ReportPreview::ReportPreview(ServerConnection &connection, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_view(QUuid::createUuid().toString(QUuid::Id128))
{
}

QJsonObject ReportPreview::inThisView(QJsonObject wish) const
{
    wish.insert(u"view"_s, m_view);
    return wish;
}

void ReportPreview::ask(const QJsonObject &wish)
{
    m_isWorking = true;
    Q_EMIT changed();
    whenDone(m_connection.query(reports::commands::preview, inThisView(wish)), this,
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
    m_columns.clear();
    m_rows.clear();
    m_rowCount = body[u"rowCount"].toInt();
    const QJsonArray columns = body[u"columns"].toArray();
    for (const QJsonValue column : columns) {
        m_columns.append({column[u"title"].toString(), isNumber(column[u"kind"].toString())});
    }
    for (const QJsonValue row : body[u"rows"].toArray()) {
        QStringList cells;
        for (const QJsonValue column : columns) {
            cells.append(textOf(row[column[u"key"].toString()], column[u"kind"].toString()));
        }
        m_rows.append(PreviewRow {cells});
    }
    Q_EMIT changed();
}

QStringList ReportPreview::titles() const
{
    QStringList titles;
    for (const PreviewColumn &column : m_columns) {
        titles.append(column.title);
    }
    return titles;
}

void ReportPreview::askForValues(const QJsonObject &wish)
{
    whenDone(m_connection.query(reports::commands::values, inThisView(wish)), this,
        [this, number = ++m_askedForValues](const Result<QJsonObject> &answer) {
            if (answer && number == m_askedForValues) {
                m_values = FilterValues::fromJson(answer->value(u"values"_s).toObject());
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
