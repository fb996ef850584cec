// All that a board tells, a line for each thing: two boards with the same picture look the same to
// every screen.
#pragma once

#include "modules/queue/board.h"

#include <QJsonDocument>

namespace loket::queue::test {

inline QString lineOf(const QString &what, const QJsonObject &json)
{
    return what + u' ' + QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

inline QString minutesOf(const std::optional<Estimate> &estimate)
{
    return estimate ? u"%1–%2 min"_s.arg(estimate->low).arg(estimate->high) : u"–"_s;
}

inline QStringList servicePicture(const Board &board, const Service &service, Instant now)
{
    QStringList lines {lineOf(u"service"_s, service.toJson()),
        u"%1: %2 wait, %3 counters"_s.arg(service.id)
            .arg(board.waiting(service.id))
            .arg(board.openCounters(service.id))};
    for (const Priority priority : {Priority::Urgent, Priority::Normal, Priority::Low}) {
        lines.append(u"%1 newcomer %2: %3"_s.arg(service.id, toText(priority),
            minutesOf(board.estimateForNewcomer(service.id, priority, now))));
    }
    for (const RecentCall &call : board.recentCalls(service.id)) {
        lines.append(u"%1 called %2 to %3, %4, at %5, %6"_s.arg(service.id, call.number,
            call.counterId, call.counterName, toIso(call.calledAt.value()), call.id));
    }
    for (const Visit &visit : board.atCounters(service.id)) {
        lines.append(u"%1 has %2 at %3"_s.arg(service.id, visit.number, visit.stop().counterId));
    }
    return lines;
}

// What is not worth a line while it is known to be the same.
enum class Visits { Whole, Places };

inline QStringList pictureOf(const Board &board, Instant now, Visits wanted = Visits::Whole)
{
    QStringList lines;
    for (const Service &service : board.services()) {
        lines.append(servicePicture(board, service, now));
    }
    for (const Counter &counter : board.counters()) {
        const Visit *visit = board.atCounter(counter.id);
        lines.append(lineOf(u"counter"_s, counter.toJson()));
        lines.append(u"%1 has %2"_s.arg(counter.id, visit ? visit->number : u"nobody"_s));
    }
    for (const Visit &visit : board.visits()) {
        if (wanted == Visits::Whole) {
            lines.append(lineOf(u"visit"_s, visit.toJson()));
        }
        lines.append(u"%1 is number %2 of %3 with this patient, at %4, in %5"_s.arg(visit.number)
                         .arg(board.visitsOfPatient(visit.patientKey()).indexOf(visit) + 1)
                         .arg(board.visitsOfPatient(visit.patientKey()).size())
                         .arg(board.positionOf(visit, now))
                         .arg(minutesOf(board.estimateFor(visit, now))));
    }
    return lines;
}

} // namespace loket::queue::test
