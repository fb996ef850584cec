#include "vocabulary/reports/shownreport.h"

#include "vocabulary/json.h"

namespace loket::reports {

using namespace Qt::Literals::StringLiterals;

QString ShownReport::from() const
{
    return report.filter[u"from"].toString();
}

QString ShownReport::to() const
{
    return report.filter[u"to"].toString();
}

QDateTime ShownReport::requestedTime() const
{
    return timeOf(report.requestedAt);
}

Result<ShownReport> ShownReport::fromJson(const QJsonObject &json)
{
    return Report::fromJson(json).map([&json](const Report &read) {
        ShownReport shown;
        shown.id = read.id;
        shown.report = read;
        shown.title = json[u"title"].toString(read.templateId);
        shown.progress = json[u"progress"].toInt();
        shown.rowsDone = json[u"rowsDone"].toInt();
        shown.rowsTotal = json[u"rowsTotal"].toInt();
        return shown;
    });
}

} // namespace loket::reports
