// Seals what a connection commits. Lives on the database thread that writes.
#pragma once

#include "storage/datafiles.h"
#include "storage/head.h"
#include "storage/sealkey.h"
#include "storage/transaction.h"

#include <QStringList>

namespace loket {

// In this order: admit(), verify(), the migrations, start(); then seal() and committed() for each
// commit.
class Sealer {
public:
    explicit Sealer(const DataFiles &files);

    // Refuses with STORAGE_ERROR where there was a clinic and its database is missing or empty …
    Result<Done> admitFile();
    // … or holds nothing of its record, or its key is not there.
    Result<Done> admit(Transaction &transaction);
    // Whether record and head fit; `fully`: and the rows, before a migration changes them.
    void verify(Transaction &transaction, bool fully);
    // `isNewSchema`: every row is sealed anew.
    Result<Done> start(Transaction &transaction, bool isNewSchema);

    // Before the COMMIT, and after it. False: the head could not be written.
    void seal(Transaction &transaction);
    bool committed();

    // What verify() found, or what stands from before; empty: all is well.
    const QStringList &findings() const { return m_findings; }

private:
    Result<Done> begin();
    void append(Transaction &transaction, bool isWhole, const QString &changes);
    void sealEverything(Transaction &transaction);

    const DataFiles m_files;
    HeadFile m_headFile;
    std::optional<SealKey> m_key;
    std::optional<Head> m_head; // as it was found
    bool m_isNew = false; // nothing was ever sealed
    QStringList m_findings;
    struct Reached {
        Head head;
        qint64 event = 0;
    };
    Reached m_last; // what is committed
    Reached m_pending; // what the next COMMIT makes so
};

} // namespace loket
