#include "storage/recordcheck.h"

#include "storage/eventlog.h"
#include "storage/ledger.h"
#include "storage/rowwatch.h"
#include "storage/seals.h"

#include <QJsonArray>

namespace loket {

namespace {
const QString recordModule = u"storage"_s;
const QString recordSubject = u"record"_s;

// Of everything that checkRecord() looks at.
qint64 stepsOf(Transaction &transaction)
{
    const auto count = [&transaction](const QString &table) {
        return transaction
            .first(u"SELECT COUNT(*) FROM main.\"%1\""_s.arg(table), {},
                [](const Row &row) { return row.integer(0); })
            .value_or(0);
    };
    qint64 steps = count(u"event"_s) + count(u"seal"_s);
    for (const SealedTable &table : sealedTables(transaction)) {
        steps += count(table.name);
    }
    return steps;
}

QStringList listOf(const std::optional<QString> &sentence)
{
    return sentence ? QStringList {*sentence} : QStringList();
}
} // namespace

std::optional<QString> checkHead(Transaction &transaction, const Head &head)
{
    const std::optional<Seal> last = lastSeal(transaction);
    const qint64 lastNumber = last ? last->head.number : 0;
    if (lastNumber < head.number) {
        return u"The end of the record is missing: its last seal is %1, and there was one numbered "
               "%2."_s.arg(lastNumber)
                   .arg(head.number);
    }
    const auto same = headNumbered(transaction, head.number);
    if (head.number > 0 && (!same || same->mac != head.mac)) {
        return u"This is not the record that the head %1 was taken from."_s.arg(head.number);
    }
    return std::nullopt;
}

QStringList checkAgainst(Transaction &transaction, const std::optional<Head> &head)
{
    if (!head) {
        return {
            u"The head of the record, kept beside the database, is missing or damaged; nobody can "
            "tell whether the end of the record is still there."_s};
    }
    return listOf(checkHead(transaction, *head));
}

std::optional<QString> checkSchema(Transaction &transaction)
{
    return transaction.first(
        u"SELECT type, name FROM main.sqlite_master WHERE type IN ('trigger', 'view')"_s, {},
        [](const Row &row) {
            return u"Somebody put a %1 into the database, “%2”, which acts past the program."_s.arg(
                row.text(0), row.text(1));
        });
}

QStringList checkTail(Transaction &transaction, const SealKey &key, const std::optional<Head> &head)
{
    QStringList problems = checkAgainst(transaction, head);
    if (!problems.isEmpty() || !head) {
        return problems;
    }
    // The head's own seal, too: the events that it reaches must be there.
    const Head before = headNumbered(transaction, head->number - 1).value_or(Head());
    qint64 firstEvent = -1;
    const auto misfit = walkSeals(transaction, key, before, [&firstEvent](const Seal &seal) {
        firstEvent = firstEvent < 0 ? seal.event : firstEvent;
        return true;
    });
    return misfit ? listOf(misfit) : checkEvents(transaction, qMax(firstEvent, qint64(0)));
}

QStringList checkEvents(Transaction &transaction, qint64 after, CheckProgress *progress)
{
    const auto fitting = verifyEventsAfter(transaction, after, progress);
    return fitting ? QStringList() : QStringList {fitting.error().message};
}

QStringList checkRecord(Transaction &transaction, const SealKey &key)
{
    CheckProgress progress;
    return checkRecord(transaction, key, progress);
}

QStringList checkRecord(Transaction &transaction, const SealKey &key, CheckProgress &progress)
{
    progress.expect(stepsOf(transaction));
    const auto fitting = verifyEventsAfter(transaction, 0, &progress);
    QStringList problems = fitting ? QStringList() : QStringList {fitting.error().message};
    if (progress.isStopped()) {
        return problems;
    }
    Ledger ledger(key);
    const auto misfit = walkSeals(transaction, key, {}, [&](const Seal &seal) {
        ledger.add(seal.isWhole, seal.changes);
        progress.advance(1);
        return !progress.isStopped();
    });
    problems += listOf(misfit);
    return misfit || progress.isStopped() ? problems
                                          : problems + ledger.compare(transaction, progress);
}

QStringList standingFindings(Transaction &transaction)
{
    const auto last = eventsOf(transaction, recordModule, recordSubject, 1);
    if (last.isEmpty() || last.first().kind != u"unsound"_s) {
        return {};
    }
    QStringList findings;
    for (const QJsonValue &finding : last.first().body[u"findings"].toArray()) {
        findings.append(u"Found %1: %2"_s.arg(toIso(last.first().time), finding.toString()));
    }
    return findings;
}

void noteRestored(Transaction &transaction, const QJsonObject &body)
{
    appendEvent(transaction, {u"system"_s, recordModule, u"restored"_s, recordSubject, body});
}

void noteFindings(Transaction &transaction, const QStringList &findings)
{
    if (!findings.isEmpty() && standingFindings(transaction).isEmpty()) {
        appendEvent(transaction,
            {u"system"_s, recordModule, u"unsound"_s, recordSubject,
                {{u"findings"_s, QJsonArray::fromStringList(findings)}}});
    }
}

} // namespace loket
