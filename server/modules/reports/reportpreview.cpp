#include "modules/reports/reportpreview.h"

#include "vocabulary/reports/names.h"

#include <QJsonArray>

namespace loket::reports {
namespace {

QString wordFor(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Count:
        return u"count"_s;
    case ValueKind::Minutes:
        return u"minutes"_s;
    case ValueKind::Share:
        return u"share"_s;
    case ValueKind::Time:
        return u"time"_s;
    case ValueKind::Day:
        return u"day"_s;
    case ValueKind::Text:
    case ValueKind::Word:
    case ValueKind::Hour:
    case ValueKind::Weekday:
        break;
    }
    return u"text"_s;
}

QJsonArray columnsOf(const ReportHead &head)
{
    QJsonArray columns;
    for (const Heading &heading : head.headings) {
        columns.append(QJsonObject {{u"key"_s, heading.key}, {u"title"_s, heading.title},
            {u"kind"_s, wordFor(heading.kind)}});
    }
    return columns;
}

// For people's eyes: words in their language.
QJsonObject shownRow(const ReportRow &row, const ReportHead &head)
{
    QJsonObject shown = rowAsJson(row, head.headings, head.report.language);
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (head.headings[i].kind == ValueKind::Word && row[i].isValid()) {
            shown.insert(head.headings[i].key, textOf(row[i], head.headings[i], head));
        }
    }
    return shown;
}

// Refuses the rows after those that are shown; nobody else sees it.
Error enough()
{
    return {u"ENOUGH"_s, {}};
}

} // namespace

Result<QJsonObject> previewOf(const ReportOrder &order, CheckProgress &progress)
{
    const ReportHead head = order.head(0);
    QJsonArray rows;
    qint64 count = 0;
    const RowTaker taker {[&count](qint64 total) -> Result<Done> {
                              count = total;
                              return Done {};
                          },
        [&](const ReportRow &row) -> Result<Done> {
            rows.append(shownRow(row, head));
            return rows.size() < shownInPreview ? Result<Done>(Done {}) : fail(enough());
        }};
    const Result<qint64> made = makeRows(order, progress, taker);
    if (!made && made.error() != enough()) {
        return fail(made.error());
    }
    return QJsonObject {{u"title"_s, head.title}, {u"filter"_s, order.report.filter},
        {u"columns"_s, columnsOf(head)}, {u"rows"_s, rows}, {u"rowCount"_s, count}};
}

} // namespace loket::reports
