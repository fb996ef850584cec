#include "modules/queue/numbering.h"

#include <algorithm>

namespace loket::queue {

QString numberText(const Service &service, int sequence)
{
    const auto digits = QString::number(service.lastNumber).size();
    const QString padded = QString::number(sequence).rightJustified(digits, u'0');
    return service.prefix + u'-' + padded;
}

SeriesRow nextInSeries(
    const std::optional<SeriesRow> &row, const Service &service, const QSet<int> &taken)
{
    SeriesRow next = row.value_or(SeriesRow {service.firstNumber - 1, false});
    for (int tried = service.firstNumber; tried <= service.lastNumber; ++tried) {
        if (next.last >= service.lastNumber) {
            next = {service.firstNumber, true};
        } else {
            next.last = std::max(next.last + 1, service.firstNumber);
        }
        if (!taken.contains(next.last)) {
            return next;
        }
    }
    next = {std::max(next.last, service.lastNumber) + 1, true};
    while (taken.contains(next.last)) {
        ++next.last;
    }
    return next;
}

int numbersIn(const Service &service)
{
    return service.lastNumber - service.firstNumber + 1;
}

int staffNumbers(const Service &service, int percent)
{
    return (numbersIn(service) * percent + 99) / 100;
}

} // namespace loket::queue
