#include "modules/queue/statistics.h"

#include <algorithm>
#include <cmath>

namespace loket::queue {
namespace {

double minutes(Millis duration)
{
    return static_cast<double>(duration.count()) / 60'000;
}

// Of a minute: right to the second, and no more than that.
double rounded(double value)
{
    return std::round(value * 100) / 100;
}

// What the figures of one service or counter are made of.
struct Collected {
    QString name = {}; // the last that it had
    Figures figures = {};
    QList<Millis> waits = {};
    QList<Millis> services = {};
    QList<double> errors = {};

    void add(const Stop &stop);
    void add(const Stop &stop, const QString &nameThen);
    Figures finish();
};

void Collected::add(const Stop &stop, const QString &nameThen)
{
    name = nameThen;
    add(stop);
}

void Collected::add(const Stop &stop)
{
    switch (stop.outcome) {
    case Outcome::Served:
        ++figures.served;
        break;
    case Outcome::Transferred:
        ++figures.transferred;
        break;
    case Outcome::NoShow:
        ++figures.noShows;
        break;
    case Outcome::Cancelled:
        ++figures.cancelled;
        break;
    case Outcome::Closed:
        ++figures.closed;
        return;
    case Outcome::Open:
        return;
    }
    if (stop.firstCalledAt) {
        const Millis wait = std::max(Millis::zero(), *stop.firstCalledAt - stop.eligibleAt);
        waits.append(wait);
        if (stop.offered) {
            errors.append(minutes(wait) - stop.offered->high);
        }
    }
    const bool wasServed = stop.outcome == Outcome::Served || stop.outcome == Outcome::Transferred;
    if (wasServed && (stop.startedAt || stop.servedBefore > Millis::zero())) {
        const Instant startedAt = stop.startedAt.value_or(*stop.finishedAt);
        services.append(stop.servedBefore + (*stop.finishedAt - startedAt));
    }
}

EstimateError errorOf(const QList<double> &errors)
{
    if (errors.isEmpty()) {
        return {};
    }
    EstimateError error {.count = static_cast<int>(errors.size())};
    for (const double each : errors) {
        error.mean += each / error.count;
        error.meanAbsolute += std::abs(each) / error.count;
        error.kept += (each <= 0 ? 1.0 : 0.0) / error.count;
    }
    return error;
}

Figures Collected::finish()
{
    figures.wait = distributionOf(std::move(waits));
    figures.service = distributionOf(std::move(services));
    figures.estimate = errorOf(errors);
    return figures;
}

QMap<Named, Figures> finished(QMap<QString, Collected> &collected)
{
    QMap<Named, Figures> figures;
    for (auto it = collected.begin(); it != collected.end(); ++it) {
        figures.insert({it.key(), it->name}, it->finish());
    }
    return figures;
}

} // namespace

QJsonObject Distribution::toJson() const
{
    return {{u"count"_s, count}, {u"mean"_s, rounded(mean)}, {u"median"_s, rounded(median)},
        {u"p90"_s, rounded(ninetieth)}, {u"longest"_s, rounded(longest)}};
}

QJsonObject EstimateError::toJson() const
{
    return {{u"count"_s, count}, {u"mean"_s, rounded(mean)},
        {u"meanAbsolute"_s, rounded(meanAbsolute)}, {u"kept"_s, std::round(kept * 1000) / 1000}};
}

QJsonObject Figures::toJson() const
{
    return {{u"issued"_s, issued}, {u"served"_s, served}, {u"transferred"_s, transferred},
        {u"noShows"_s, noShows}, {u"cancelled"_s, cancelled}, {u"closed"_s, closed},
        {u"waitMinutes"_s, wait.toJson()}, {u"serviceMinutes"_s, service.toJson()},
        {u"estimateError"_s, estimate.toJson()}};
}

Distribution distributionOf(QList<Millis> durations)
{
    if (durations.isEmpty()) {
        return {};
    }
    std::sort(durations.begin(), durations.end());
    const qsizetype count = durations.size();
    Millis sum = Millis::zero();
    for (const Millis duration : durations) {
        sum += duration;
    }
    const double middle = minutes(durations[(count - 1) / 2]) + minutes(durations[count / 2]);
    return {.count = static_cast<int>(count),
        .mean = minutes(sum) / static_cast<double>(count),
        .median = middle / 2,
        .ninetieth = minutes(durations[(count * 9 + 9) / 10 - 1]),
        .longest = minutes(durations.last())};
}

Statistics statisticsOf(const QList<Stop> &stops, const QMap<Named, int> &issued)
{
    Collected all;
    QMap<QString, Collected> byService;
    QMap<QString, Collected> byCounter;
    for (auto it = issued.cbegin(); it != issued.cend(); ++it) {
        Collected &service = byService[it.key().id];
        service.name = it.key().name;
        service.figures.issued += *it;
        all.figures.issued += *it;
    }
    for (const Stop &stop : stops) {
        all.add(stop);
        byService[stop.serviceId].add(stop, stop.serviceName);
        if (!stop.counterId.isEmpty()) {
            byCounter[stop.counterId].add(stop, stop.counterName);
        }
    }
    return {
        .all = all.finish(), .byService = finished(byService), .byCounter = finished(byCounter)};
}

} // namespace loket::queue
