#include "client/queue/visitfilter.h"

namespace loket::client {

using queue::ShownVisit;

namespace {

// The server knows a walk-in by no id that anybody would look for.
QString searchTextOf(const ShownVisit &visit)
{
    const QString patientId = visit.patientId == visit.id ? QString() : visit.patientId;
    return searchText(visit.number, visit.patientName, patientId);
}

} // namespace

void VisitFilter::setStates(const QList<int> &states)
{
    if (m_states != states) {
        m_states = states;
        applyFilter();
    }
}

void VisitFilter::setServiceIds(const QStringList &ids)
{
    if (m_serviceIds != ids) {
        m_serviceIds = ids;
        applyFilter();
    }
}

void VisitFilter::setComingBackTo(const QString &counterId)
{
    if (m_comingBackTo != counterId) {
        m_comingBackTo = counterId;
        applyFilter();
    }
}

void VisitFilter::setText(const QString &text)
{
    if (m_text != text) {
        m_text = text;
        m_term = SearchTerm(text);
        applyFilter();
    }
}

void VisitFilter::setEligibleBefore(const QDateTime &time)
{
    if (m_eligibleBefore != time) {
        m_eligibleBefore = time;
        m_limit = time.isValid() ? std::optional(instantFromMillis(time.toMSecsSinceEpoch()))
                                 : std::nullopt;
        applyFilter();
    }
}

void VisitFilter::setSourceModel(QAbstractItemModel *model)
{
    m_visits = dynamic_cast<const EntityModel<ShownVisit> *>(model);
    QSortFilterProxyModel::setSourceModel(model);
}

QString VisitFilter::idAt(int row) const
{
    const QModelIndex there = mapToSource(index(row, 0));
    return there.isValid() ? m_visits->values().at(there.row()).id : QString();
}

int VisitFilter::rowOf(const QString &visitId) const
{
    const int row = m_visits ? m_visits->rowOf(visitId) : -1;
    return row < 0 ? -1 : mapFromSource(m_visits->index(row)).row();
}

bool VisitFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_visits || parent.isValid()) {
        return false;
    }
    const ShownVisit &visit = m_visits->values().at(row);
    if (!m_states.isEmpty() && !m_states.contains(static_cast<int>(queue::State(visit.state)))) {
        return false;
    }
    const bool comesBack = !m_comingBackTo.isEmpty() && visit.comesBackTo == m_comingBackTo;
    if (!m_serviceIds.isEmpty() && !m_serviceIds.contains(visit.serviceId) && !comesBack) {
        return false;
    }
    if (m_limit && !(visit.eligibleAt < m_limit)) {
        return false;
    }
    return m_term.text.isEmpty() || m_term.isIn(searchTextOf(visit));
}

} // namespace loket::client
