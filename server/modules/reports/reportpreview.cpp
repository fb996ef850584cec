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
    case ValueKind::Text:
    case ValueKind::Day:
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

} // namespace

Result<QJsonObject> previewOf(const ReportOrder &order)
{
    CheckProgress progress;
    const ReportHead head = order.head(0);
    QJsonArray rows;
    qint64 count = 0;
    const RowTaker taker {[&count](qint64 total) -> Result<Done> {
                              count = total;
                              return Done {};
                          },
        [&](const ReportRow &row) -> Result<Done> {
            if (rows.size() < shownInPreview) {
                rows.append(rowAsJson(row, head.headings, order.report.language));
            }
            if (rows.size() == shownInPreview) {
                progress.stop();
            }
            return Done {};
        }};
    return makeRows(order, progress, taker).map([&](qint64) {
        return QJsonObject {{u"title"_s, head.title}, {u"filter"_s, order.report.filter},
            {u"columns"_s, columnsOf(head)}, {u"rows"_s, rows}, {u"rowCount"_s, count}};
    });
}

} // namespace loket::reports
