// The templates that every house has.
#include "modules/reports/reporttemplate.h"
#include "vocabulary/reports/rights.h"

namespace loket::reports {
namespace {

QList<Column> waitColumns(const QStringList &of)
{
    QList<Column> columns;
    for (const QString &key : of) {
        columns.append({key});
    }
    return columns
        + QList<Column> {{u"rows"_s, What::Rows}, {u"served"_s, What::Sum},
            {u"waitMean"_s, What::Mean, u"wait"_s}, {u"waitMedian"_s, What::Median, u"wait"_s},
            {u"waitNinetieth"_s, What::Ninetieth, u"wait"_s},
            {u"waitLongest"_s, What::Longest, u"wait"_s},
            {u"serviceMean"_s, What::Mean, u"service"_s},
            {u"serviceMedian"_s, What::Median, u"service"_s}};
}

Template waits(const QString &by, const QStringList &fields, Right right = Right::ViewStatistics)
{
    return {.id = u"waits-by-"_s + by,
        .source = u"stops"_s,
        .groupBy = fields,
        .columns = waitColumns(fields),
        .filters = {u"serviceId"_s, u"counterId"_s},
        .chart = u"waitMean"_s,
        .right = right};
}

const QStringList byService {u"serviceId"_s, u"serviceName"_s};

QList<Template> ofTheQueue()
{
    return {waits(u"service"_s, byService), waits(u"counter"_s, {u"counterId"_s, u"counterName"_s}),
        waits(u"hour"_s, {u"hour"_s}), waits(u"weekday"_s, {u"weekday"_s}),
        waits(u"day"_s, {u"day"_s}), waits(u"person"_s, {u"person"_s}, rights::reportOnPeople),
        {.id = u"no-shows"_s,
            .source = u"stops"_s,
            .groupBy = byService,
            .columns = {{u"serviceId"_s}, {u"serviceName"_s}, {u"rows"_s, What::Rows},
                {u"noShow"_s, What::Sum}, {u"noShowShare"_s, What::Share, u"noShow"_s},
                {u"served"_s, What::Sum}, {u"transferred"_s, What::Sum},
                {u"cancelled"_s, What::Sum}, {u"closed"_s, What::Sum}},
            .filters = {u"serviceId"_s},
            .sort = u"noShow"_s,
            .chart = u"noShow"_s},
        {.id = u"transfers"_s,
            .source = u"stops"_s,
            .groupBy = byService,
            .columns = {{u"serviceId"_s}, {u"serviceName"_s}, {u"rows"_s, What::Rows},
                {u"transferred"_s, What::Sum},
                {u"transferredShare"_s, What::Share, u"transferred"_s}},
            .filters = {u"serviceId"_s},
            .sort = u"transferred"_s,
            .chart = u"transferred"_s},
        {.id = u"estimates"_s,
            .source = u"stops"_s,
            .groupBy = byService,
            .columns = {{u"serviceId"_s}, {u"serviceName"_s}, {u"told"_s, What::Sum},
                {u"errorMean"_s, What::Mean, u"error"_s},
                {u"errorAbsolute"_s, What::MeanAbsolute, u"error"_s},
                {u"keptShare"_s, What::Share, u"kept"_s}},
            .filters = {u"serviceId"_s},
            .chart = u"keptShare"_s},
        {.id = u"visits-by-service"_s,
            .source = u"visits"_s,
            .groupBy = byService,
            .columns = {{u"serviceId"_s}, {u"serviceName"_s}, {u"rows"_s, What::Rows},
                {u"booked"_s, What::Sum}, {u"waiting"_s, What::Sum}, {u"called"_s, What::Sum},
                {u"serving"_s, What::Sum}, {u"parked"_s, What::Sum}, {u"noShow"_s, What::Sum},
                {u"done"_s, What::Sum}, {u"cancelled"_s, What::Sum}, {u"closed"_s, What::Sum}},
            .filters = {u"serviceId"_s, u"priority"_s},
            .chart = u"waiting"_s},
        {.id = u"arrivals-by-hour"_s,
            .source = u"visits"_s,
            .groupBy = {u"hour"_s},
            .columns = {{u"hour"_s}, {u"arrivals"_s, What::Rows}, {u"wasCalled"_s, What::Sum},
                {u"firstWaitMean"_s, What::Mean, u"firstWait"_s},
                {u"firstWaitLongest"_s, What::Longest, u"firstWait"_s}},
            .filters = {u"serviceId"_s, u"priority"_s},
            .chart = u"arrivals"_s},
        {.id = u"visits"_s,
            .source = u"visits"_s,
            .columns = {{u"number"_s}, {u"serviceName"_s}, {u"counterName"_s}, {u"patientId"_s},
                {u"patientName"_s}, {u"state"_s}, {u"priority"_s}, {u"issuedAt"_s},
                {u"firstCalledAt"_s}, {u"finishedAt"_s}, {u"calls"_s}},
            .filters = {u"serviceId"_s, u"state"_s, u"priority"_s}}};
}

QList<Template> ofOthers()
{
    return {
        {.id = u"radiology-turnaround"_s,
            .source = u"scans"_s,
            .groupBy = {u"scanType"_s},
            .columns = {{u"scanType"_s}, {u"rows"_s, What::Rows},
                {u"waitMean"_s, What::Mean, u"wait"_s}, {u"makingMean"_s, What::Mean, u"making"_s},
                {u"turnaroundMean"_s, What::Mean, u"turnaround"_s},
                {u"targetMean"_s, What::Mean, u"target"_s},
                {u"inTargetShare"_s, What::Share, u"inTarget"_s}},
            .filters = {u"scanType"_s, u"room"_s},
            .chart = u"inTargetShare"_s},
        {.id = u"pharmacy-turnaround"_s,
            .source = u"orders"_s,
            .groupBy = {u"pharmacyId"_s, u"pharmacyName"_s, u"kind"_s},
            .columns = {{u"pharmacyId"_s}, {u"pharmacyName"_s}, {u"kind"_s},
                {u"rows"_s, What::Rows}, {u"ready"_s, What::Sum},
                {u"turnaroundMean"_s, What::Mean, u"turnaround"_s},
                {u"turnaroundNinetieth"_s, What::Ninetieth, u"turnaround"_s},
                {u"targetMean"_s, What::Mean, u"target"_s},
                {u"inTargetShare"_s, What::Share, u"inTarget"_s}},
            .filters = {u"pharmacyId"_s, u"kind"_s},
            .chart = u"inTargetShare"_s},
        {.id = u"tickets-by-status"_s,
            .source = u"tickets"_s,
            .groupBy = {u"status"_s},
            .columns = {{u"status"_s}, {u"rows"_s, What::Rows}, {u"open"_s, What::Sum},
                {u"over"_s, What::Sum}},
            .filters = {u"priority"_s},
            .chart = u"open"_s},
        {.id = u"tickets"_s,
            .source = u"tickets"_s,
            .columns = {{u"ticketId"_s}, {u"subject"_s}, {u"status"_s}, {u"priority"_s},
                {u"createdBy"_s}, {u"assignedTo"_s}, {u"createdAt"_s}, {u"updatedAt"_s},
                {u"comments"_s}},
            .filters = {u"status"_s, u"priority"_s}},
        {.id = u"reprints"_s,
            .source = u"slips"_s,
            .groupBy = {u"day"_s},
            .columns = {{u"day"_s}, {u"printed"_s, What::Sum}, {u"reprinted"_s, What::Sum},
                {u"reprintedShare"_s, What::Share, u"reprinted"_s}, {u"notPrinted"_s, What::Sum}},
            .chart = u"reprinted"_s},
        {.id = u"consultations"_s,
            .source = u"consultations"_s,
            .groupBy = byService,
            .columns = {{u"serviceId"_s}, {u"serviceName"_s}, {u"rows"_s, What::Rows},
                {u"planned"_s, What::Sum}, {u"open"_s, What::Sum}, {u"finished"_s, What::Sum},
                {u"cancelled"_s, What::Sum}, {u"lateMean"_s, What::Mean, u"late"_s},
                {u"lengthMean"_s, What::Mean, u"length"_s},
                {u"lengthLongest"_s, What::Longest, u"length"_s}},
            .filters = {u"serviceId"_s},
            .chart = u"rows"_s},
        {.id = u"audit"_s,
            .source = u"events"_s,
            .columns = {{u"seq"_s}, {u"at"_s}, {u"actor"_s}, {u"person"_s}, {u"module"_s},
                {u"kind"_s}, {u"subject"_s}},
            .filters = {u"actor"_s, u"module"_s, u"kind"_s},
            .right = Right::ViewAudit}};
}

} // namespace

const QList<Template> &templates()
{
    static const QList<Template> all = ofTheQueue() + ofOthers();
    return all;
}

} // namespace loket::reports
