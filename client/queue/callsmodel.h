// The newest calls, newest first, as a waiting room shows them.
#pragma once

#include "client/core/keyedrows.h"
#include "core/result.h"

#include <QJsonObject>

namespace loket::client {

// One `announcement`.
struct Announcement {
    QString id;
    QString number;
    QString counterName;
    QJsonObject text; // by language: what is spoken

    static Result<Announcement> fromJson(const QJsonObject &json);
    bool operator==(const Announcement &) const = default;
};

class CallsModel : public loket::client::FreshModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, NumberRole, CounterNameRole };

    // At most `limit` rows.
    explicit CallsModel(int limit = 8, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const QList<Announcement> &values() const { return m_rows.values(); }

    void refresh(const QList<Announcement> &newestFirst);
    // To the top; an earlier call of the same number goes away. One already there (its id) changes
    // nothing.
    void add(const Announcement &call);

private:
    const int m_limit;
    KeyedRows<Announcement> m_rows;
};

} // namespace loket::client
