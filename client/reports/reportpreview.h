// The first rows of what somebody is about to ask for, as text for a table, and what its filters
// can be. Where another is asked for meanwhile, the answer of the one before is not shown.
#pragma once

#include "client/core/serverconnection.h"
#include "client/reports/filtervalues.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>

namespace loket::client {

// What stands above a column of the table.
struct PreviewColumn {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(bool number MEMBER isNumber)
public:
    QString title = {};
    bool isNumber = false; // at the right

    bool operator==(const PreviewColumn &) const = default;
};

struct PreviewRow {
    Q_GADGET
    Q_PROPERTY(QStringList texts MEMBER texts)
public:
    QStringList texts = {}; // one for each column, as the language of the screen writes it

    bool operator==(const PreviewRow &) const = default;
};

class ReportPreview final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QList<loket::client::PreviewColumn> columns READ columns NOTIFY changed)
    Q_PROPERTY(QList<loket::client::PreviewRow> rows READ rows NOTIFY changed)
    Q_PROPERTY(int rowCount READ rowCount NOTIFY changed)
    Q_PROPERTY(loket::client::FilterValues values READ values NOTIFY valuesChanged)
    Q_PROPERTY(bool working READ isWorking NOTIFY changed)
public:
    // `connection` must outlive it.
    explicit ReportPreview(ServerConnection &connection, QObject *parent = nullptr);

    const QList<PreviewColumn> &columns() const { return m_columns; }
    const QList<PreviewRow> &rows() const { return m_rows; }
    QStringList titles() const;
    int rowCount() const { return m_rowCount; } // of the whole report
    const FilterValues &values() const { return m_values; }
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
    void take(const QJsonObject &body);

    QJsonObject inThisView(QJsonObject wish) const;

    ServerConnection &m_connection;
    const QString m_view; // its name: the server works for it on the newest wish alone
    QList<PreviewColumn> m_columns;
    QList<PreviewRow> m_rows;
    int m_rowCount = 0;
    FilterValues m_values;
    int m_asked = 0;
    int m_askedForValues = 0;
    bool m_isWorking = false;
};

} // namespace loket::client
