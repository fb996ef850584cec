// Reports' values and models as QML knows them.
#pragma once

#include "client/reports/filtervalues.h"
#include "client/reports/reportpreview.h"
#include "client/reports/reportsfeed.h"
#include "client/reports/schedulesfeed.h"

#include <QQmlEngine>

namespace loket::console {

namespace foreignreports {
Q_NAMESPACE
QML_NAMED_ELEMENT(Reports)
QML_FOREIGN_NAMESPACE(loket::reports)
}

struct ForeignShownReport {
    Q_GADGET
    QML_VALUE_TYPE(shownReport)
    QML_FOREIGN(loket::reports::ShownReport)
};

struct ForeignReportField {
    Q_GADGET
    QML_VALUE_TYPE(reportField)
    QML_FOREIGN(loket::client::ReportField)
};

struct ForeignReportTemplate {
    Q_GADGET
    QML_VALUE_TYPE(reportTemplate)
    QML_FOREIGN(loket::client::ReportTemplate)
};

struct ForeignFilterValues {
    Q_GADGET
    QML_VALUE_TYPE(filterValues)
    QML_FOREIGN(loket::client::FilterValues)
};

struct ForeignPreviewColumn {
    Q_GADGET
    QML_VALUE_TYPE(previewColumn)
    QML_FOREIGN(loket::client::PreviewColumn)
};

struct ForeignPreviewRow {
    Q_GADGET
    QML_VALUE_TYPE(previewRow)
    QML_FOREIGN(loket::client::PreviewRow)
};

struct ForeignSchedule {
    Q_GADGET
    QML_VALUE_TYPE(reportSchedule)
    QML_FOREIGN(loket::reports::Schedule)
};

struct ForeignSchedulesFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(SchedulesFeed)
    QML_FOREIGN(loket::client::SchedulesFeed)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignReportsFeed {
    Q_GADGET
    QML_NAMED_ELEMENT(ReportsFeed)
    QML_FOREIGN(loket::client::ReportsFeed)
    QML_UNCREATABLE("The program makes it.")
};

struct ForeignReportPreview {
    Q_GADGET
    QML_NAMED_ELEMENT(ReportPreview)
    QML_FOREIGN(loket::client::ReportPreview)
    QML_UNCREATABLE("The program makes it.")
};

} // namespace loket::console
