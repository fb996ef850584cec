#include "client/queue/visitmodel.h"

namespace loket::client {

using queue::ShownVisit;
using queue::State;

namespace {

bool isInLine(const ShownVisit &visit)
{
    return visit.state == State::Waiting && visit.position > 0;
}

// Of the first ones of two lines.
bool comesFirst(const ShownVisit &a, const ShownVisit &b)
{
    return a.level != b.level ? a.level < b.level : a.eligibleAt < b.eligibleAt;
}

// The lines of the services woven into one, each in its own order; behind it who does not wait.
QList<ShownVisit> inCallingOrder(const QList<ShownVisit> &visits)
{
    QMap<QString, QList<ShownVisit>> lines;
    QList<ShownVisit> others;
    for (const ShownVisit &visit : visits) {
        (isInLine(visit) ? lines[visit.serviceId] : others).append(visit);
    }
    for (QList<ShownVisit> &line : lines) {
        std::sort(line.begin(), line.end(),
            [](const ShownVisit &a, const ShownVisit &b) { return a.position > b.position; });
    }
    QList<ShownVisit> ordered;
    while (!lines.isEmpty()) {
        auto first = lines.begin();
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            first = comesFirst(line->last(), first->last()) ? line : first;
        }
        ordered.append(first->takeLast());
        if (first->isEmpty()) {
            lines.erase(first);
        }
    }
    return ordered + others;
}

} // namespace

void VisitModel::arrange(QList<ShownVisit> &visits) const
{
    visits = inCallingOrder(visits);
}

void VisitModel::put(const ShownVisit &visit, int old)
{
    const QString oldService = old >= 0 ? values().at(old).serviceId : visit.serviceId;
    rows().place(old, rowFor(visit, old), visit);
    renumber(visit.serviceId);
    if (oldService != visit.serviceId) {
        renumber(oldService);
    }
}

// Where the visit goes, counted as if it were not in the list: behind those before it in its own
// service's line, and then behind those of other services that come before it.
int VisitModel::rowFor(const ShownVisit &visit, int old) const
{
    if (!isInLine(visit)) {
        return old >= 0 ? old : count();
    }
    int ahead = visit.position - 1; // of its own line
    int row = 0;
    for (int i = 0; i < count(); ++i) {
        const ShownVisit &other = values().at(i);
        if (i == old) {
            continue;
        }
        if (isInLine(other) && other.serviceId == visit.serviceId) {
            if (ahead-- == 0) {
                break;
            }
        } else if (ahead <= 0 && (!isInLine(other) || comesFirst(visit, other))) {
            break;
        }
        ++row;
    }
    return row;
}

void VisitModel::renumber(const QString &serviceId)
{
    int position = 0;
    rows().alterEach({roleOf("position"), valueRole}, [&](ShownVisit &visit) {
        if (visit.serviceId != serviceId) {
            return false;
        }
        const int now = isInLine(visit) ? ++position : 0;
        return std::exchange(visit.position, now) != now;
    });
}

} // namespace loket::client
