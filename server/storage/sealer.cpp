#include "storage/sealer.h"

#include "core/random.h"
#include "storage/eventlog.h"
#include "storage/recordcheck.h"
#include "storage/rowwatch.h"
#include "storage/seals.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace loket {

namespace {
QString jsonText(const QJsonObject &object)
{
    return toSql(object).toString();
}

Failure lost(const DataFiles &files)
{
    return fail(errors::storage(u"There was a clinic in %1, and its database %2 is missing or "
                                u"empty. `loket restore FILE` brings a "
                                "copy back; a new clinic begins in a new data folder."_s.arg(
                                    files.folder(), QFileInfo(files.database).fileName())));
}

Failure unsealed(const DataFiles &files)
{
    return fail(errors::storage(
        u"The seals of the record in %1 were taken out, so nobody can tell what else was "
        "changed. `loket restore FILE` brings a copy back."_s.arg(files.database)));
}

Failure keyIsGone(const DataFiles &files)
{
    return fail(errors::storage(
        u"The key of the record, %1, is not there. Put back the one that was kept. Where it is "
        u"lost, `loket "
        "restore FILE --unproven` takes a copy of the data and makes a new key."_s.arg(files.key)));
}

QJsonObject everyRow(Transaction &transaction, const SealKey &key, const SealedTable &table)
{
    QJsonObject rows;
    transaction.select(u"SELECT %1, %2 FROM main.\"%3\" ORDER BY 1"_s.arg(
                           table.keySql(), table.contentSql(), table.name),
        {}, [&](const Row &row) {
            rows.insert(row.text(0), digestOf(key, table.name, row.text(0), row.text(1)));
            return 0;
        });
    return rows;
}

// Those that the last whole seal told of.
QList<SealedTable> knownTables(Transaction &transaction)
{
    const QJsonObject told = QJsonDocument::fromJson(
        transaction
            .first(u"SELECT changes FROM seal WHERE whole = 1 ORDER BY number DESC LIMIT 1"_s, {},
                [](const Row &row) { return row.text(0); })
            .value_or(QString())
            .toUtf8())
                                 .object();
    QList<SealedTable> tables = sealedTables(transaction);
    tables.removeIf([&told](const SealedTable &table) { return !told.contains(table.name); });
    return tables;
}
} // namespace

Sealer::Sealer(const DataFiles &files)
    : m_files(files),
      m_headFile(files.head)
{
}

Result<Done> Sealer::admitFile()
{
    const auto key = SealKey::read(m_files.key);
    if (!key) {
        return fail(key.error());
    }
    m_key = *key;
    m_head = m_headFile.read();
    const bool isEmpty = QFileInfo(m_files.database).size() == 0;
    const bool wasUsed = (m_head && m_head->number > 0) || (m_key && !m_head);
    return isEmpty && wasUsed ? lost(m_files) : Result<Done>(Done {});
}

Result<Done> Sealer::admit(Transaction &transaction)
{
    if (const auto foreign = checkSchema(transaction)) {
        return fail(errors::storage(
            *foreign + u" `loket restore FILE` brings a copy back that has none."_s));
    }
    // A head without seals is that of a first start, or of a restore, that was cut off.
    const bool wasCutOff = m_head && m_head->number == 0;
    if (!wasCutOff && isWithoutItsSeals(transaction)) {
        return unsealed(m_files);
    }
    const std::optional<Seal> last = lastSeal(transaction);
    if (last) {
        m_last = {last->head, last->event};
        return m_key ? Result<Done>(Done {}) : keyIsGone(m_files);
    }
    const bool isFirst = !m_key && !m_headFile.exists();
    if (!isFirst && !wasCutOff) {
        return lost(m_files);
    }
    return begin();
}

// The head first: a key without one is that of a clinic.
Result<Done> Sealer::begin()
{
    m_isNew = true;
    m_head = Head();
    return m_headFile.make(*m_head).and_then([this](Done) -> Result<Done> {
        if (!m_key) {
            SystemRandom random;
            const auto made = SealKey::make(m_files.key, random);
            if (!made) {
                return fail(made.error());
            }
            m_key = *made;
        }
        return Done {};
    });
}

void Sealer::verify(Transaction &transaction, bool fully)
{
    if (m_isNew) {
        return;
    }
    m_findings = checkTail(transaction, *m_key, m_head);
    if (fully && m_findings.isEmpty()) {
        m_findings = checkRecord(transaction, *m_key);
    }
    if (m_findings.isEmpty()) {
        m_findings = standingFindings(transaction);
    }
}

Result<Done> Sealer::start(Transaction &transaction, bool isNewSchema)
{
    transaction.execute(u"BEGIN IMMEDIATE"_s);
    if (m_isNew) { // an older loket's events have no seals to fit
        m_findings = checkEvents(transaction);
    }
    noteFindings(transaction, m_findings);
    if (m_isNew || isNewSchema) {
        sealEverything(transaction);
    } else {
        RowWatch::start(transaction, knownTables(transaction));
        seal(transaction);
    }
    transaction.execute(u"COMMIT"_s);
    m_last = m_pending;
    return m_headFile.make(m_last.head);
}

void Sealer::sealEverything(Transaction &transaction)
{
    const QList<SealedTable> tables = sealedTables(transaction);
    QJsonObject rows;
    for (const SealedTable &table : tables) {
        rows.insert(table.name, everyRow(transaction, *m_key, table));
    }
    append(transaction, true, jsonText(rows));
    RowWatch::start(transaction, tables);
}

void Sealer::seal(Transaction &transaction)
{
    m_pending = m_last;
    const QJsonObject changes = RowWatch::take(transaction, *m_key);
    if (!changes.isEmpty() || lastEvent(transaction).seq != m_last.event) {
        append(transaction, false, jsonText(changes));
    }
}

void Sealer::append(Transaction &transaction, bool isWhole, const QString &changes)
{
    const EventMark event = lastEvent(transaction);
    Seal seal {{m_last.head.number + 1, {}}, event.seq, event.hash, isWhole, changes};
    seal.head.mac = seal.macAfter(*m_key, m_last.head.mac);
    insertSeal(transaction, seal);
    m_pending = {seal.head, event.seq};
}

bool Sealer::committed()
{
    const bool isNews = m_pending.head != m_last.head;
    m_last = m_pending;
    return !isNews || m_headFile.write(m_last.head);
}

} // namespace loket
