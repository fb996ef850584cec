#include "shownservice.h"

namespace loket::display {

namespace {

QString breakText(
    const std::optional<Instant> &backAt, const BoardWords &words, const QTimeZone &zone)
{
    if (!backAt) {
        return words.text(BoardWords::BackSoon, words.languages());
    }
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(toMillis(*backAt), zone);
    return words.text(BoardWords::BackAt, words.time(there, words.languages()));
}

} // namespace

ShownService ShownService::of(const queue::ServiceStatus &status, const Call &last,
    const BoardWords &words, const QTimeZone &zone)
{
    const QStringList names = words.names(status.names, status.name);
    ShownService shown {.id = status.id,
        .prefix = status.prefix,
        .name = names.value(0),
        .others = BoardWords::together(names.mid(1)),
        .waiting = status.waiting,
        .isClosed = status.openCounters == 0 && status.waiting == 0 && !status.isAway,
        .isAway = status.isAway,
        .number = last.number,
        .counter = last.counter};
    if (status.isAway) {
        shown.detail = breakText(status.backAt, words, zone);
    } else if (!shown.isClosed) {
        shown.detail = words.wait(status.estimatedWait);
    }
    return shown;
}

QString ShownService::fullName() const
{
    return others.isEmpty() ? name : BoardWords::together({name, others});
}

} // namespace loket::display
