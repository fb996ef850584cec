// The first rows of what somebody is about to ask for, as text for a table, and what its filters
// can be. Where another is asked for meanwhile, the answer of the one before is not shown.
#pragma once

#include "client/core/serverconnection.h"

#include <QVariantList>

namespace loket::client {

class ReportPreview final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QStringList titles READ titles NOTIFY changed)
    Q_PROPERTY(QVariantList numbers READ numbers NOTIFY changed) // of the columns: at the right
    Q_PROPERTY(QVariantList rows READ shownRows NOTIFY changed) // each a list of texts
    Q_PROPERTY(int rowCount READ rowCount NOTIFY changed)
    Q_PROPERTY(QJsonObject values READ values NOTIFY valuesChanged) // {serviceId: [{value, text}]}
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
public:
    // `connection` must outlive it.
    explicit ReportPreview(ServerConnection &connection, QObject *parent = nullptr);

    const QStringList &titles() const { return m_titles; }
    const QVariantList &numbers() const { return m_numbers; }
    const QList<QStringList> &rows() const { return m_rows; }
    int rowCount() const { return m_rowCount; } // of the whole report
    const QJsonObject &values() const { return m_values; }
    bool isWorking() const { return m_isWorking; }

    // As the command reports:preview.
    void ask(const QJsonObject &wish);
    // The same for reports:values.
    void askForValues(const QJsonObject &wish);
    void clear();

Q_SIGNALS:
    void changed();
    void valuesChanged();
    // The newest one; an error without a code: it holds.
    void answered(const loket::Error &error);

private:
    QVariantList shownRows() const { return QVariantList(m_rows.begin(), m_rows.end()); }
    void take(const QJsonObject &body);

    ServerConnection &m_connection;
    QStringList m_titles;
    QVariantList m_numbers;
    QList<QStringList> m_rows;
    int m_rowCount = 0;
    QJsonObject m_values;
    int m_asked = 0;
    int m_askedForValues = 0;
    bool m_isWorking = false;
};

} // namespace loket::client
