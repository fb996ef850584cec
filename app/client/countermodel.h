// The counters: which are open, what each serves, and who is there now.
#pragma once

#include "client/keyedlistmodel.h"
#include "client/queuetypes.h"

namespace loket::client {

class CounterModel : public KeyedListModel<Counter> {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, OpenRole, ServiceIdsRole, NumberRole };

    using KeyedListModel::KeyedListModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void refresh(const QList<Counter> &counters) { become(counters); }
    void update(const Counter &counter);
    // Whom each counter has called or serves, by counter id.
    void setNumbers(const QHash<QString, QString> &numbers);
    int openCount() const;

private:
    QHash<QString, QString> m_numbers;
};

} // namespace loket::client
