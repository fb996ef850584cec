#include "client/visitmodel.h"

namespace loket::client {

using namespace Qt::Literals::StringLiterals;

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Visit &visit = at(index);
    switch (role) {
    case IdRole:
        return visit.id;
    case Qt::DisplayRole:
    case NumberRole:
        return visit.number;
    case ServiceIdRole:
        return visit.serviceId;
    case ServiceNameRole:
        return visit.serviceName;
    case StateRole:
        return static_cast<int>(visit.state);
    case PriorityRole:
        return static_cast<int>(visit.priority);
    case PositionRole:
        return visit.position;
    case WaitLowRole:
        return visit.estimatedWait.low;
    case WaitHighRole:
        return visit.estimatedWait.high;
    case CounterIdRole:
        return visit.counterId;
    case CounterNameRole:
        return visit.counterName;
    case CallsRole:
        return visit.calls;
    case PatientNameRole:
        return visit.patientName;
    case ReasonRole:
        return visit.reason;
    case IssuedAtRole:
        return visit.issuedAt;
    case EligibleAtRole:
        return visit.eligibleAt;
    case CalledAtRole:
        return visit.calledAt;
    case StartedAtRole:
        return visit.startedAt;
    case VisitRole:
        return QVariant::fromValue(visit);
    }
    return {};
}

QHash<int, QByteArray> VisitModel::roleNames() const
{
    return {{IdRole, "visitId"}, {NumberRole, "number"}, {ServiceIdRole, "serviceId"},
        {ServiceNameRole, "serviceName"}, {StateRole, "visitState"}, {PriorityRole, "priority"},
        {PositionRole, "position"}, {WaitLowRole, "waitLow"}, {WaitHighRole, "waitHigh"},
        {CounterIdRole, "counterId"}, {CounterNameRole, "counterName"}, {CallsRole, "calls"},
        {PatientNameRole, "patientName"}, {ReasonRole, "reason"}, {IssuedAtRole, "issuedAt"},
        {EligibleAtRole, "eligibleAt"}, {CalledAtRole, "calledAt"}, {StartedAtRole, "startedAt"},
        {VisitRole, "visit"}};
}

void VisitModel::refresh(const QList<Visit> &visits)
{
    become(visits);
}

void VisitModel::update(const Visit &visit)
{
    const int before = count();
    const int old = rowOf(visit.id);
    if (old >= 0 && values().at(old).version > visit.version) {
        return;
    }
    const QString oldService = old >= 0 ? values().at(old).serviceId : visit.serviceId;
    place(old, rowFor(visit, old), visit);
    renumber(visit.serviceId);
    if (oldService != visit.serviceId) {
        renumber(oldService);
    }
    tell(before);
}

// Where the visit goes, counted as if it were not in the list.
int VisitModel::rowFor(const Visit &visit, int old) const
{
    if (visit.state != queue::State::Waiting || visit.position < 1) {
        return old >= 0 ? old : count();
    }
    int ahead = visit.position - 1;
    int after = -1; // the row after the last one of this service
    int row = 0;
    for (int i = 0; i < count(); ++i) {
        if (i == old) {
            continue;
        }
        const Visit &other = values().at(i);
        if (other.serviceId == visit.serviceId && other.state == queue::State::Waiting) {
            if (ahead-- == 0) {
                return row;
            }
            after = row + 1;
        }
        ++row;
    }
    return after >= 0 ? after : row;
}

void VisitModel::renumber(const QString &serviceId)
{
    int position = 0;
    for (int row = 0; row < count(); ++row) {
        Visit visit = values().at(row);
        if (visit.serviceId == serviceId) {
            visit.position = visit.state == queue::State::Waiting ? ++position : 0;
            replace(row, visit);
        }
    }
}

} // namespace loket::client
