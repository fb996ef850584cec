// The part of the visits that one list shows.
#pragma once

#include "client/core/rowfilter.h"
#include "client/queue/visitmodel.h"
#include "core/folding.h"

#include <QStringList>

namespace loket::client {

// Its source is a model of visits.
class VisitFilter : public loket::client::RowFilter {
    Q_OBJECT
    Q_PROPERTY(QList<int> states MEMBER m_states WRITE setStates NOTIFY filterChanged)
    Q_PROPERTY(QStringList serviceIds MEMBER m_serviceIds WRITE setServiceIds NOTIFY filterChanged)
    Q_PROPERTY(
        QString comingBackTo MEMBER m_comingBackTo WRITE setComingBackTo NOTIFY filterChanged)
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY filterChanged)
    Q_PROPERTY(QDateTime eligibleBefore MEMBER m_eligibleBefore WRITE setEligibleBefore NOTIFY
            filterChanged)
public:
    using RowFilter::RowFilter;

    // queue::State values; empty: all.
    void setStates(const QList<int> &states);
    // Empty: all.
    void setServiceIds(const QStringList &ids);
    // Beside those services, who was sent away by this counter and comes back to it; empty: nobody.
    void setComingBackTo(const QString &counterId);
    // Part of the number, the patient's name or id, as the server's search finds it.
    void setText(const QString &text);
    // Only who may be called since before this; invalid: all. (Who has waited too long.)
    void setEligibleBefore(const QDateTime &time);
    void setSourceModel(QAbstractItemModel *model) override;

    QString idAt(int row) const override;
    int rowOf(const QString &visitId) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const EntityModel<queue::ShownVisit> *m_visits = nullptr;
    QList<int> m_states;
    QStringList m_serviceIds;
    QString m_comingBackTo;
    QString m_text;
    SearchTerm m_term {QString()};
    QDateTime m_eligibleBefore;
    std::optional<Instant> m_limit; // the same
};

} // namespace loket::client
