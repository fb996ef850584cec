#include "qml/console/overview/lines.h"

#include "vocabulary/records/kind.h"
#include "vocabulary/settings/namedservices.h"

#include <QHash>

#include <algorithm>

namespace loket::console {

using queue::ShownVisit;
using queue::State;

namespace {

constexpr int mostBars = 13;

int minutesSince(const std::optional<Instant> &since, const QDateTime &now)
{
    const qint64 millis = since ? now.toMSecsSinceEpoch() - toMillis(*since) : 0;
    return static_cast<int>(qMax(qint64(0), millis) / 60'000);
}

// Those that waited when a new one came, a sample each so many quarters, now last.
QList<int> barsOf(const QList<int> &samples, int first, int waiting)
{
    const qsizetype count = samples.size() - first;
    const qsizetype step = qMax<qsizetype>(1, (count + mostBars - 2) / (mostBars - 1));
    QList<int> bars;
    for (qsizetype i = first; i < samples.size(); i += step) {
        bars.append(samples.at(i));
    }
    bars.append(waiting);
    return bars;
}

Concern lateVisit(const ShownVisit &visit, const QString &service, const Look &look)
{
    return {.id = u"visit-"_s + visit.id,
        .kind = concerns::Kind::LateVisit,
        .number = visit.number,
        .name = visit.patientName,
        .place = service,
        .amount = minutesSince(visit.eligibleAt, look.now),
        .limit = look.limitMinutes,
        .roomId = u"queue"_s,
        .target = visit.id};
}

Concern lateScan(const radiology::Scan &scan, const Look &look)
{
    return {.id = u"scan-"_s + scan.id,
        .kind = concerns::Kind::LateScan,
        .number = scan.type.text(),
        .name = scan.patientName,
        .place = scan.room,
        .amount = minutesSince(scan.startedAt, look.now),
        .limit = scan.estimatedDuration,
        .roomId = u"radiology"_s,
        .target = scan.id};
}

Concern lateOrder(const prescription::Prescription &order, const Look &look)
{
    return {.id = u"order-"_s + order.id,
        .kind = concerns::Kind::LateOrder,
        .number = order.number,
        .name = order.patientName,
        .place = order.owner.name,
        .amount = minutesSince(order.createdAt, look.now),
        .limit = order.targetMinutes,
        .roomId = u"prescription"_s,
        .target = order.id};
}

Concern lateRecord(const records::Record &record, int limit, const Look &look)
{
    return {.id = u"record-"_s + record.id,
        .kind = concerns::Kind::LateRecord,
        .name = record.subject,
        .amount = minutesSince(record.createdAt, look.now),
        .limit = limit,
        .roomId = u"records"_s,
        .target = record.id};
}

Concern lostScreen(const client::Screen &screen, const QDateTime &now)
{
    return {.id = u"screen-"_s + screen.id,
        .kind = concerns::Kind::ScreenDown,
        .name = screen.name,
        .place = screen.since.toString(Qt::ISODate),
        .amount = static_cast<int>(qMax(qint64(0), screen.since.secsTo(now)) / 60),
        .roomId = u"devices"_s,
        .target = screen.id};
}

Concern lowSeries(const queue::ServiceStatus &service, const QString &language)
{
    return {.id = u"series-"_s + service.id,
        .kind = concerns::Kind::SeriesLow,
        .number = service.prefix,
        .name = service.nameIn(language),
        .amount = service.numbersLeft.value_or(0),
        .roomId = u"setup"_s,
        .target = service.id};
}

} // namespace

int firstBar(const queue::DayCurve &curve)
{
    const auto first = std::find_if(
        curve.waiting.begin(), curve.waiting.end(), [](int waiting) { return waiting > 0; });
    return static_cast<int>(first - curve.waiting.begin());
}

QList<ServiceLine> serviceLines(const Look &look)
{
    QHash<QString, int> longest;
    for (const ShownVisit &visit : look.visits) {
        if (visit.state == State::Waiting) {
            int &minutes =
                longest.insert(visit.serviceId, longest.value(visit.serviceId, 0)).value();
            minutes = qMax(minutes, minutesSince(visit.eligibleAt, look.now));
        }
    }
    const int first = firstBar(look.curve);
    QList<ServiceLine> lines;
    for (const queue::ServiceStatus &service : look.services) {
        QList<int> samples = look.curve.byService.value(service.id);
        samples.resize(look.curve.waiting.size(), 0);
        lines.append({.id = service.id,
            .prefix = service.prefix,
            .name = service.nameIn(look.language),
            .waiting = service.waiting,
            .longest = longest.value(service.id, -1),
            .waitLow = service.estimatedWait ? service.estimatedWait->low : -1,
            .waitHigh = service.estimatedWait ? service.estimatedWait->high : -1,
            .openCounters = service.openCounters,
            .bars = barsOf(samples, first, service.waiting)});
    }
    return lines;
}

QList<CounterLine> counterLines(const Look &look)
{
    QHash<QString, const ShownVisit *> there;
    for (const ShownVisit &visit : look.visits) {
        if (isAtCounter(visit.state)) {
            there.insert(visit.counterId, &visit);
        }
    }
    QList<CounterLine> lines;
    for (const queue::Counter &counter : look.counters) {
        CounterLine line {.id = counter.id,
            .name = counter.nameIn(look.language),
            .isOpen = counter.isOpen,
            .person = counter.isOpen ? counter.personName : QString(),
            .isAway = counter.isOpen && counter.isAway};
        if (const ShownVisit *visit = there.value(counter.id)) {
            line.number = visit->number;
            line.visitId = visit->id;
            line.isCalled = visit->state == State::Called;
            line.minutes =
                minutesSince(visit->startedAt ? visit->startedAt : visit->firstCalledAt, look.now);
        }
        lines.append(line);
    }
    return lines;
}

// Of kinds that everybody may take, those that nobody has taken or begun with.
std::optional<int> patienceWith(const records::Record &record)
{
    const records::Kind *kind = records::kindOf(record.kind);
    const bool isForAll = kind && kind->edit.testFlag(records::Party::Anyone);
    if (!isForAll || !record.assignedTo.isEmpty() || record.status != kind->states.first()) {
        return {};
    }
    switch (records::Priority(record.priority)) {
    case records::Priority::Urgent:
        return 30;
    case records::Priority::High:
        return 2 * 60;
    case records::Priority::Normal:
    case records::Priority::Low:
    case records::Priority::Unknown:
        return 24 * 60;
    }
    return {};
}

QList<Concern> concernsOf(const Look &look)
{
    QHash<QString, QString> names;
    for (const queue::ServiceStatus &service : look.services) {
        names.insert(service.id, service.nameIn(look.language));
    }
    QList<Concern> all;
    for (const ShownVisit &visit : look.visits) {
        if (visit.state == State::Waiting
            && minutesSince(visit.eligibleAt, look.now) >= look.limitMinutes) {
            all.append(lateVisit(visit, names.value(visit.serviceId, visit.serviceName), look));
        }
    }
    for (const radiology::Scan &scan : look.scans) {
        if (scan.isOverdue && scan.status == radiology::ScanStatus::InProgress) {
            all.append(lateScan(scan, look));
        }
    }
    for (const prescription::Prescription &order : look.orders) {
        if (order.isLate && order.isInWork()) {
            all.append(lateOrder(order, look));
        }
    }
    for (const records::Record &record : look.records) {
        const auto patience = patienceWith(record);
        if (patience && minutesSince(record.createdAt, look.now) >= *patience) {
            all.append(lateRecord(record, *patience, look));
        }
    }
    for (const client::Screen &screen : look.lostScreens) {
        all.append(lostScreen(screen, look.now));
    }
    for (const queue::ServiceStatus &service : look.services) {
        if (service.numbersLow) {
            all.append(lowSeries(service, look.language));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Concern &a, const Concern &b) {
        return a.kind != b.kind                   ? a.kind < b.kind
            : a.kind == concerns::Kind::SeriesLow ? a.amount < b.amount
                                                  : a.amount > b.amount;
    });
    return all;
}

QList<Concern> missingServices(const QList<settings::Setting> &settings,
    const QList<queue::ServiceStatus> &services, const QSet<QString> &inUse)
{
    QList<Concern> all;
    for (const settings::Setting &setting : settings) {
        if (setting.current == setting.standard && !inUse.contains(setting.id)) {
            continue;
        }
        for (const QString &id : settings::namedServices(setting.id, setting.current)) {
            const bool isThere = std::any_of(services.begin(), services.end(),
                [&id](const queue::ServiceStatus &service) { return service.id == id; });
            if (!isThere) {
                all.append({.id = setting.id + u'/' + id,
                    .kind = concerns::Kind::ServiceMissing,
                    .name = id,
                    .place = setting.id,
                    .roomId = u"setup"_s,
                    .target = setting.id});
            }
        }
    }
    return all;
}

} // namespace loket::console
