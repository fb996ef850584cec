// The counters in the order of their names: which are open, what each serves, and who is there now.
#pragma once

#include "client/core/keyedrows.h"
#include "client/core/naturalorder.h"
#include "client/queue/queuetypes.h"

namespace loket::client {

class CounterModel : public loket::client::FreshModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, OpenRole, ServiceIdsRole, NumberRole };

    explicit CounterModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const QList<Counter> &values() const { return m_rows.values(); }
    std::optional<Counter> find(const QString &id) const { return m_rows.find(id); }

    void refresh(const QList<Counter> &counters)
    {
        m_rows.become(inNaturalOrder(counters, &Counter::name));
    }
    void update(const Counter &counter);
    // Whom each counter has called or serves, by counter id.
    void setNumbers(const QHash<QString, QString> &numbers);
    int openCount() const;

private:
    QHash<QString, QString> m_numbers;
    KeyedRows<Counter> m_rows;
};

} // namespace loket::client
