#include "client/records/recordfilter.h"

namespace loket::client {

using records::Record;

const EntityModel<Record> *RecordFilter::source() const
{
    return dynamic_cast<const EntityModel<Record> *>(sourceModel());
}

QString RecordFilter::idAt(int row) const
{
    const QModelIndex at = mapToSource(index(row, 0));
    return at.isValid() && source() ? source()->values().at(at.row()).id : QString();
}

int RecordFilter::rowOf(const QString &id) const
{
    const int row = source() ? source()->rowOf(id) : -1;
    return row < 0 ? -1 : mapFromSource(source()->index(row)).row();
}

bool RecordFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!source() || parent.isValid()) {
        return false;
    }
    const Record &record = source()->values().at(row);
    const bool concerns = m_person.isEmpty() || record.createdBy == m_person
        || record.assignedTo == m_person || record.participants.contains(m_person);
    return record.isOver == m_isOver && (m_kind.isEmpty() || record.kind == m_kind) && concerns
        && record.subject.contains(m_text, Qt::CaseInsensitive);
}

} // namespace loket::client
