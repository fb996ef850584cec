#include "modules/queue/curverules.h"

#include <QJsonArray>

#include <algorithm>

namespace loket::queue {

namespace {

constexpr Millis quarter = std::chrono::minutes(quarterMinutes);
constexpr qsizetype fewDays = 5;

// The first sample that is not before this.
qsizetype sampleFrom(Instant time, Instant start, qsizetype count)
{
    const qint64 past = (time - start + quarter - Millis(1)) / quarter;
    return std::clamp<qsizetype>(time <= start ? 0 : past, 0, count);
}

QList<int> runningSum(QList<int> steps)
{
    int sum = 0;
    for (int &step : steps) {
        sum += step;
        step = sum;
    }
    return steps;
}

// What the days had at this sample, in order; a day that was shorter has nothing more.
QList<int> valuesAt(qsizetype sample, const QList<QList<int>> &days)
{
    QList<int> values;
    for (const QList<int> &day : days) {
        values.append(day.value(sample, day.isEmpty() ? 0 : day.last()));
    }
    std::sort(values.begin(), values.end());
    return values;
}

int middleOf(const QList<int> &values)
{
    const qsizetype count = values.size();
    return (values.at((count - 1) / 2) + values.at(count / 2) + 1) / 2;
}

} // namespace

QList<int> PastDay::waiting() const
{
    QList<int> all(served.size(), 0);
    for (const QList<int> &service : byService) {
        for (qsizetype i = 0; i < qMin(all.size(), service.size()); ++i) {
            all[i] += service.at(i);
        }
    }
    return all;
}

QJsonObject PastDay::toJson() const
{
    QJsonObject services;
    for (auto service = byService.begin(); service != byService.end(); ++service) {
        services.insert(service.key(), samplesToJson(*service));
    }
    return {{u"services"_s, services}, {u"served"_s, samplesToJson(served)}};
}

PastDay PastDay::fromJson(const QJsonObject &json)
{
    PastDay day {.served = samplesFromJson(json.value(u"served"_s))};
    const QJsonObject services = json.value(u"services"_s).toObject();
    for (auto service = services.begin(); service != services.end(); ++service) {
        day.byService.insert(service.key(), samplesFromJson(service.value()));
    }
    return day;
}

PastDay dayOf(
    const QList<WaitingSpan> &spans, const QList<Instant> &done, Instant start, Instant end)
{
    const qsizetype count = end < start ? 0 : (end - start) / quarter + 1;
    PastDay day {.served = QList<int>(count, 0)};
    for (const WaitingSpan &span : spans) {
        QList<int> &steps = day.byService[span.serviceId];
        steps.resize(count, 0);
        const qsizetype first = sampleFrom(span.from, start, count);
        const qsizetype last = span.to ? sampleFrom(*span.to, start, count) : count;
        if (first < last) {
            ++steps[first];
            if (last < count) {
                --steps[last];
            }
        }
    }
    for (QList<int> &steps : day.byService) {
        steps = runningSum(steps);
    }
    for (const Instant time : done) {
        if (const qsizetype sample = sampleFrom(time, start, count); sample < count) {
            ++day.served[sample];
        }
    }
    day.served = runningSum(day.served);
    return day;
}

UsualDay usualOf(const QList<PastDay> &days)
{
    QList<QList<int>> waiting;
    QList<QList<int>> served;
    qsizetype samples = 0;
    for (const PastDay &day : days) {
        waiting.append(day.waiting());
        served.append(day.served);
        samples = qMax(samples, day.served.size());
    }
    UsualDay usual {.days = static_cast<int>(days.size())};
    for (qsizetype i = 0; i < samples && !days.isEmpty(); ++i) {
        const QList<int> values = valuesAt(i, waiting);
        const qsizetype aside = values.size() >= fewDays ? 1 : 0;
        usual.waiting.append(middleOf(values));
        usual.low.append(values.at(aside));
        usual.high.append(values.at(values.size() - 1 - aside));
        usual.served.append(middleOf(valuesAt(i, served)));
    }
    return usual;
}

} // namespace loket::queue
