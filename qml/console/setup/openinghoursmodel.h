// The hours of a service, while somebody writes them: a row for each time of the day, with its
// days.
#pragma once

#include "vocabulary/queue/openinghours.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace loket::console {

class OpeningHoursModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY changed)
    // As queue::OpeningHours reads it; empty: always open. Set: the rows are made of it.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    // Every row has days and two times, and no two overlap.
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)
    Q_PROPERTY(bool overlapping READ isOverlapping NOTIFY changed)
public:
    // Roles: `days` (bool for each, from Monday), `from` and `to` as typed.
    enum Role { Days = Qt::UserRole, From, To };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_rows.size()); }
    QString text() const;
    void setText(const QString &text);
    bool isValid() const { return hours().has_value(); }
    bool isOverlapping() const;

    Q_INVOKABLE void add(); // Monday to Friday, 08:00 to 14:00; then the days that are left
    Q_INVOKABLE void removeRow(int row);
    Q_INVOKABLE void setDay(int row, int day, bool isOpen);
    // Minutes since midnight; -1: no time.
    Q_INVOKABLE void setFrom(int row, int minute);
    Q_INVOKABLE void setTo(int row, int minute);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QList<bool> days;
        int from = -1;
        int to = -1;
    };

    bool isWhole() const;
    queue::OpeningHours::Week week() const;
    std::optional<queue::OpeningHours> hours() const;

    QList<Row> m_rows;
};

} // namespace loket::console
