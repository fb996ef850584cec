#include "storage/ledger.h"

#include "storage/rowwatch.h"

#include <QJsonDocument>

#include <algorithm>

namespace loket {

namespace {
constexpr qsizetype mostTold = 10;

QString tell(const QString &table, const QString &key, const QString &what)
{
    return u"The row %1 of table %2 was %3 by hand."_s.arg(key, table, what);
}
} // namespace

void Ledger::add(bool isWhole, const QString &changes)
{
    if (isWhole) {
        m_tables.clear();
    }
    const QJsonObject tables = QJsonDocument::fromJson(changes.toUtf8()).object();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        Digests &known = m_tables[table.key()];
        const QJsonObject rows = table.value().toObject();
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (row.value().toString().isEmpty()) {
                known.remove(row.key());
            } else {
                known.insert(row.key(), QByteArray::fromHex(row.value().toString().toLatin1()));
            }
        }
    }
}

QStringList Ledger::compare(Transaction &transaction, CheckProgress &progress)
{
    QStringList problems;
    for (auto table = m_tables.cbegin(); table != m_tables.cend(); ++table) {
        problems += compareTable(transaction, table.key(), table.value(), progress);
    }
    const qsizetype more = problems.size() - mostTold;
    if (more > 0) {
        problems = problems.mid(0, mostTold);
        problems.append(u"… and %1 more rows."_s.arg(more));
    }
    return progress.isStopped() ? QStringList() : problems;
}

QStringList Ledger::compareTable(
    Transaction &transaction, const QString &table, Digests known, CheckProgress &progress) const
{
    const QList<SealedTable> tables = sealedTables(transaction);
    const auto found = std::find_if(tables.begin(), tables.end(),
        [&table](const SealedTable &sealed) { return sealed.name == table; });
    if (found == tables.end()) {
        return {u"The table %1 is gone."_s.arg(table)};
    }
    QStringList problems;
    transaction.select(
        u"SELECT %1, %2 FROM main.\"%3\""_s.arg(found->keySql(), found->contentSql(), table), {},
        [&](const Row &row) {
            const QString key = row.text(0);
            const QByteArray digest = known.take(key);
            progress.advance(1);
            if (progress.isStopped()) {
                return 0;
            }
            if (digest.isEmpty()) {
                problems.append(tell(table, key, u"added"_s));
            } else if (digest.toHex() != digestOf(m_key, table, key, row.text(1)).toLatin1()) {
                problems.append(tell(table, key, u"changed"_s));
            }
            return 0;
        });
    QStringList gone = known.keys();
    gone.sort();
    for (const QString &key : gone) {
        problems.append(tell(table, key, u"taken away"_s));
    }
    return problems;
}

} // namespace loket
