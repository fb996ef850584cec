// The part of the visits that one list shows.
#pragma once

#include "core/folding.h"

#include <QDateTime>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace loket::client {

class VisitModel;

// Its source is a VisitModel.
class VisitFilter : public QSortFilterProxyModel {
    Q_OBJECT
    Q_PROPERTY(QList<int> states MEMBER m_states WRITE setStates NOTIFY filterChanged)
    Q_PROPERTY(QStringList serviceIds MEMBER m_serviceIds WRITE setServiceIds NOTIFY filterChanged)
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY filterChanged)
    Q_PROPERTY(QDateTime eligibleBefore MEMBER m_eligibleBefore WRITE setEligibleBefore NOTIFY
            filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    explicit VisitFilter(QObject *parent = nullptr);

    // queue::State values; empty: all.
    void setStates(const QList<int> &states);
    // Empty: all.
    void setServiceIds(const QStringList &ids);
    // Part of the number, the patient's name or id, as the server's search finds it.
    void setText(const QString &text);
    // Only who may be called since before this; invalid: all. (Who has waited too long.)
    void setEligibleBefore(const QDateTime &time);
    int count() const { return rowCount(); }
    void setSourceModel(QAbstractItemModel *model) override;

    // Empty: there is no such row.
    Q_INVOKABLE QString idAt(int row) const;
    // -1: it is not shown.
    Q_INVOKABLE int rowOf(const QString &visitId) const;

Q_SIGNALS:
    void filterChanged();
    void countChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void applyFilter();

    const VisitModel *m_visits = nullptr;
    QList<int> m_states;
    QStringList m_serviceIds;
    QString m_text;
    SearchTerm m_term {QString()};
    QDateTime m_eligibleBefore;
};

} // namespace loket::client
