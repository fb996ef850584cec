#include "storage/rowwatch.h"

namespace loket {

namespace {
// What the storage keeps itself. Kept answers are gone in a day and change nothing but a repeated
// answer.
const QStringList ownTables {u"event"_s, u"seal"_s, u"migration"_s, u"request"_s};

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

QString jsonArraySql(const SealedTable &table, const QStringList &columns, const QString &row)
{
    QStringList members;
    for (const QString &column : columns) {
        const QString member = row + quoted(column);
        members.append(table.blobs.contains(column) ? u"hex(%1)"_s.arg(member) : member);
    }
    return u"json_array("_s + members.join(u", "_s) + u')';
}

SealedTable describe(Transaction &transaction, const QString &name)
{
    SealedTable table {name, {}, {}, {}};
    struct Column {
        QString name;
        bool isKey = false;
        bool isBlob = false;
    };
    const auto columns = transaction.select(
        u"SELECT name, pk, type FROM pragma_table_info(?)"_s, {name}, [](const Row &row) {
            return Column {row.text(0), row.integer(1) > 0, row.text(2).toUpper() == u"BLOB"_s};
        });
    for (const Column &column : columns) {
        table.columns.append(column.name);
        if (column.isKey) {
            table.keyColumns.append(column.name);
        }
        if (column.isBlob) {
            table.blobs.append(column.name);
        }
    }
    return table;
}

// `when`: INSERT, UPDATE …; `row`: what stands in the table of changes afterwards.
QString triggerSql(
    const SealedTable &table, const QString &name, const QString &when, const QString &row)
{
    return u"CREATE TEMP TRIGGER %1 AFTER %2 ON main.%3 BEGIN INSERT INTO changed_row VALUES "
           "('%4', %5); END"_s.arg(quoted(u"watch_%1_%2"_s.arg(name, table.name)), when,
               quoted(table.name)
                   + (name == u"rekey"_s ? u" WHEN %1 IS NOT %2"_s.arg(
                          table.keySql(u"OLD."_s), table.keySql(u"NEW."_s))
                                         : QString()),
               table.name, row);
}

void watch(Transaction &transaction, const SealedTable &table)
{
    const QString now = table.keySql(u"NEW."_s) + u", "_s + table.contentSql(u"NEW."_s);
    const QString gone = table.keySql(u"OLD."_s) + u", NULL"_s;
    QStringList keys;
    for (const QString &column : table.keyColumns) {
        keys.append(quoted(column));
    }
    transaction.execute(triggerSql(table, u"insert"_s, u"INSERT"_s, now));
    transaction.execute(triggerSql(table, u"update"_s, u"UPDATE"_s, now));
    transaction.execute(triggerSql(table, u"rekey"_s, u"UPDATE OF "_s + keys.join(u", "_s), gone));
    transaction.execute(triggerSql(table, u"delete"_s, u"DELETE"_s, gone));
}
} // namespace

QString SealedTable::keySql(const QString &row) const
{
    return jsonArraySql(*this, keyColumns, row);
}

QString SealedTable::contentSql(const QString &row) const
{
    return jsonArraySql(*this, columns, row);
}

QList<SealedTable> sealedTables(Transaction &transaction)
{
    const QStringList names = transaction.select(
        u"SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"_s,
        {}, [](const Row &row) { return row.text(0); });
    QList<SealedTable> tables;
    for (const QString &name : names) {
        const SealedTable table = describe(transaction, name);
        if (!ownTables.contains(name) && !table.keyColumns.isEmpty()) {
            tables.append(table);
        }
    }
    return tables;
}

QString digestOf(
    const SealKey &key, const QString &table, const QString &rowKey, const QString &content)
{
    return key.mac({table, rowKey, content});
}

void RowWatch::start(Transaction &transaction, const QList<SealedTable> &tables)
{
    // Without a key: to append is all that a change costs, and the last of a row is what counts.
    transaction.execute(u"CREATE TEMP TABLE changed_row (tbl, key, content)"_s);
    for (const SealedTable &table : tables) {
        watch(transaction, table);
    }
}

QJsonObject RowWatch::take(Transaction &transaction, const SealKey &key)
{
    struct Change {
        QString table;
        QString key;
        QString digest;
    };
    const auto changes = transaction.select(
        u"SELECT tbl, key, content FROM changed_row ORDER BY rowid"_s, {}, [&key](const Row &row) {
            return Change {row.text(0), row.text(1),
                row.isNull(2) ? QString(u""_s)
                              : digestOf(key, row.text(0), row.text(1), row.text(2))};
        });
    if (changes.isEmpty()) {
        return {};
    }
    transaction.execute(u"DELETE FROM changed_row"_s);
    QMap<QString, QJsonObject> tables;
    for (const Change &change : changes) {
        tables[change.table].insert(change.key, change.digest);
    }
    QJsonObject taken;
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        taken.insert(table.key(), table.value());
    }
    return taken;
}

} // namespace loket
