// Notes what a connection changes: every row of every module's table, without the module's doing.
//
// Triggers of this connection alone write the key and the content of each changed row into a table
// in memory, inside the same transaction; what is rolled back is forgotten with it.
#pragma once

#include "storage/sealkey.h"
#include "storage/transaction.h"

#include <QJsonObject>

namespace loket {

// A table whose rows are sealed: each that has a primary key, but for the storage's own.
struct SealedTable {
    QString name;
    QStringList columns;
    QStringList keyColumns;
    QStringList blobs; // columns that hold bytes

    // SQL that gives a row's key and its content as JSON text; `row` stands before each column:
    // `NEW.`, `OLD.` or nothing.
    QString keySql(const QString &row = {}) const;
    QString contentSql(const QString &row = {}) const;
};

QList<SealedTable> sealedTables(Transaction &transaction);

// What stands for one row in a seal: it differs when anything in the row does.
QString digestOf(
    const SealKey &key, const QString &table, const QString &rowKey, const QString &content);

class RowWatch {
public:
    static void start(Transaction &transaction, const QList<SealedTable> &tables);

    // {table: {key: digest, or "" where the row is gone}} of the changes since it was last asked.
    static QJsonObject take(Transaction &transaction, const SealKey &key);
};

} // namespace loket
