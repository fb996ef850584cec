#include "client/queue/visitmodel.h"

namespace loket::client {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isInLine(const Visit &visit)
{
    return visit.state == queue::State::Waiting && visit.position > 0;
}

// Of the first ones of two lines.
bool comesFirst(const Visit &a, const Visit &b)
{
    return a.level != b.level ? a.level < b.level : a.eligibleAt < b.eligibleAt;
}

// The lines of the services woven into one, each in its own order; behind it who does not wait.
QList<Visit> inCallingOrder(const QList<Visit> &visits)
{
    QMap<QString, QList<Visit>> lines;
    QList<Visit> others;
    for (const Visit &visit : visits) {
        (isInLine(visit) ? lines[visit.serviceId] : others).append(visit);
    }
    for (QList<Visit> &line : lines) {
        std::sort(line.begin(), line.end(),
            [](const Visit &a, const Visit &b) { return a.position > b.position; });
    }
    QList<Visit> ordered;
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

VisitModel::VisitModel(QObject *parent)
    : FreshModel(parent),
      m_rows(*this)
{
}

int VisitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Visit &visit = m_rows.at(index.row());
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
    case AppointmentAtRole:
        return visit.appointmentAt;
    case NoShowOfferedRole:
        return visit.noShowOffered;
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
        {AppointmentAtRole, "appointmentAt"}, {NoShowOfferedRole, "noShowOffered"},
        {EligibleAtRole, "eligibleAt"}, {CalledAtRole, "calledAt"}, {StartedAtRole, "startedAt"},
        {VisitRole, "visit"}};
}

void VisitModel::refresh(const QList<Visit> &visits)
{
    QHash<QString, qsizetype> known;
    for (qsizetype row = 0; row < values().size(); ++row) {
        known.insert(values().at(row).id, row);
    }
    QList<Visit> newest = visits;
    for (Visit &visit : newest) {
        const auto row = known.constFind(visit.id);
        if (row != known.cend() && values().at(*row).version > visit.version) {
            visit = values().at(*row);
        }
    }
    m_rows.become(inCallingOrder(newest));
}

void VisitModel::update(const Visit &visit)
{
    const int old = m_rows.rowOf(visit.id);
    if (old >= 0 && values().at(old).version > visit.version) {
        return;
    }
    const KeyedRows<Visit>::Change change(m_rows);
    const QString oldService = old >= 0 ? values().at(old).serviceId : visit.serviceId;
    m_rows.place(old, rowFor(visit, old), visit);
    renumber(visit.serviceId);
    if (oldService != visit.serviceId) {
        renumber(oldService);
    }
}

// Where the visit goes, counted as if it were not in the list: behind those before it in its own
// service's line, and then behind those of other services that come before it.
int VisitModel::rowFor(const Visit &visit, int old) const
{
    if (!isInLine(visit)) {
        return old >= 0 ? old : count();
    }
    int ahead = visit.position - 1; // of its own line
    int row = 0;
    for (int i = 0; i < count(); ++i) {
        const Visit &other = values().at(i);
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
    m_rows.alterEach({PositionRole, VisitRole}, [&](Visit &visit) {
        if (visit.serviceId != serviceId) {
            return false;
        }
        const int now = isInLine(visit) ? ++position : 0;
        return std::exchange(visit.position, now) != now;
    });
}

} // namespace loket::client
