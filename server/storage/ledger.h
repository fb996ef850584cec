// What the seals say of the rows, and whether the rows are so.
#pragma once

#include "storage/checkprogress.h"
#include "storage/sealkey.h"
#include "storage/transaction.h"

#include <QHash>
#include <QStringList>

namespace loket {

class Ledger {
public:
    explicit Ledger(const SealKey &key)
        : m_key(key)
    {
    }
    // `changes`: as RowWatch::take(); where they are whole, what was known before is forgotten.
    void add(bool isWhole, const QString &changes);

    // A sentence for each row that was changed, added or taken away past the program; the first
    // ten, and how many more there are.
    QStringList compare(Transaction &transaction, CheckProgress &progress);

private:
    using Digests = QHash<QString, QByteArray>; // by the row's key

    QStringList compareTable(Transaction &transaction, const QString &table, Digests known,
        CheckProgress &progress) const;

    const SealKey &m_key;
    QHash<QString, Digests> m_tables;
};

} // namespace loket
