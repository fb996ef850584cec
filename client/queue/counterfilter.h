// The counters that one person is offered: the own ones, or where there are none, those that are
// nobody's.
#pragma once

#include "client/core/entitymodel.h"
#include "client/core/rowfilter.h"
#include "client/queue/counterstate.h"

namespace loket::client {

// Their ids. Empty: all are somebody else's.
QStringList offeredTo(const QString &personId, const QList<CounterState> &counters);

// Its source is an EntityModel<CounterState>.
class CounterFilter : public loket::client::RowFilter {
    Q_OBJECT
    Q_PROPERTY(QString personId MEMBER m_personId WRITE setPersonId NOTIFY filterChanged)
    Q_PROPERTY(bool all MEMBER m_isAll WRITE setAll NOTIFY filterChanged)
    Q_PROPERTY(bool narrow READ isNarrow NOTIFY filterChanged)
public:
    using RowFilter::RowFilter;

    void setPersonId(const QString &id);
    void setAll(bool all); // whatever is whose
    bool isNarrow() const; // there are counters that are left out, or would be
    void setSourceModel(QAbstractItemModel *model) override;

    QString idAt(int row) const override;
    int rowOf(const QString &counterId) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList offered() const;

    const EntityModel<CounterState> *m_counters = nullptr;
    QString m_personId;
    bool m_isAll = false;
};

} // namespace loket::client
