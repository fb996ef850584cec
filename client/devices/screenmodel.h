// The clinic's displays and kiosks in the order of their names, and whether each is connected.
#pragma once

#include "client/core/keyedrows.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace loket::client {

struct Screen {
    QString id;
    QString name;
    QString kind; // "display" or "kiosk"
    bool isOnline = false;
    QDateTime since; // it came or went

    static Result<Screen> fromJson(const QJsonObject &json);
    bool operator==(const Screen &) const = default;
};

class ScreenModel : public loket::client::FreshModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, KindRole, OnlineRole, SinceRole };

    explicit ScreenModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const QList<Screen> &values() const { return m_rows.values(); }

    void refresh(const QList<Screen> &screens);

private:
    KeyedRows<Screen> m_rows;
};

} // namespace loket::client
