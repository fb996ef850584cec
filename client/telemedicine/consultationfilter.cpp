#include "client/telemedicine/consultationfilter.h"

namespace loket::client {

using consults::Part;
using consults::Stage;

Part partOf(const Consultation &consultation, const QDateTime &dayEnd)
{
    const Stage stage = consultation.stage();
    const bool isLater =
        stage == Stage::Planned && toMillis(consultation.when()) >= dayEnd.toMSecsSinceEpoch();
    return stage == Stage::Over ? Part::Past : isLater ? Part::Later : Part::Today;
}

const EntityModel<Consultation> *ConsultationFilter::source() const
{
    return dynamic_cast<const EntityModel<Consultation> *>(sourceModel());
}

QString ConsultationFilter::idAt(int row) const
{
    const QModelIndex at = mapToSource(index(row, 0));
    return at.isValid() && source() ? source()->values().at(at.row()).id : QString();
}

int ConsultationFilter::rowOf(const QString &id) const
{
    const int row = source() ? source()->rowOf(id) : -1;
    return row < 0 ? -1 : mapFromSource(source()->index(row)).row();
}

bool ConsultationFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!source() || parent.isValid()) {
        return false;
    }
    const Consultation &one = source()->values().at(row);
    const QStringList words {one.name(), one.appointment.number, one.appointment.patientId};
    return partOf(one, m_dayEnd) == m_part
        && words.join(u'\n').contains(m_text, Qt::CaseInsensitive);
}

} // namespace loket::client
