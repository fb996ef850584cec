// The part of the consultations that the list shows. Its source is an EntityModel<Consultation>.
#pragma once

#include "client/core/entitymodel.h"
#include "client/core/rowfilter.h"
#include "client/telemedicine/consultation.h"

namespace loket::client {

// `dayEnd` is the end of the day that it is now.
consults::Part partOf(const Consultation &consultation, const QDateTime &dayEnd);

class ConsultationFilter : public loket::client::RowFilter {
    Q_OBJECT
    Q_PROPERTY(loket::client::consults::Part part MEMBER m_part WRITE setPart NOTIFY filterChanged)
    Q_PROPERTY(QDateTime dayEnd MEMBER m_dayEnd WRITE setDayEnd NOTIFY filterChanged)
    // A part of the name, the number or the patient's id; empty: all.
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY filterChanged)
public:
    using RowFilter::RowFilter;

    void setPart(consults::Part part) { change(m_part, part); }
    void setDayEnd(const QDateTime &end) { change(m_dayEnd, end); }
    void setText(const QString &text) { change(m_text, text.trimmed()); }

    QString idAt(int row) const override;
    int rowOf(const QString &id) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    template <class T>
    void change(T &mine, const T &wanted)
    {
        if (mine != wanted) {
            mine = wanted;
            applyFilter();
        }
    }
    const EntityModel<Consultation> *source() const;

    consults::Part m_part = consults::Part::Today;
    QDateTime m_dayEnd;
    QString m_text;
};

} // namespace loket::client
