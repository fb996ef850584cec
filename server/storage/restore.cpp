#include "storage/restore.h"

#include "core/disk.h"
#include "storage/eventlog.h"
#include "storage/head.h"
#include "storage/maintenance.h"
#include "storage/recordcheck.h"
#include "storage/storage.h"
#include "storage/withfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLockFile>
#include <QTemporaryDir>

#include <algorithm>

namespace loket {

const QString workshopName = u"restoring-"_s;

namespace {
Failure refused(const QString &sentence)
{
    return fail(errors::storage(sentence));
}

// The copy's own file, while it is made ready.
struct Workshop {
    explicit Workshop(const DataFiles &files)
        : folder(files.folder() + u'/' + workshopName + u"XXXXXX"_s),
          made(folder.filePath(QFileInfo(files.database).fileName()))
    {
    }
    QTemporaryDir folder;
    const DataFiles made;
};

// With why it is not proven, where it is not.
DatabaseReport withDoubts(DatabaseReport report, const DataFiles &files)
{
    if (!report.isProven) {
        report.problems.append(report.head.number == 0
                ? u"An older loket made this copy, before records were sealed."_s
                : u"The key of the record, %1, is not there."_s.arg(files.key));
    }
    return report;
}

Result<DatabaseReport> soundCopy(const DataFiles &files, const RestoreOptions &options)
{
    const QStringList all = files.all();
    if (std::any_of(all.begin(), all.end(),
            [&](const QString &used) { return isSameFile(used, options.copy); })) {
        return refused(u"%1 is the data that loket uses itself."_s.arg(options.copy));
    }
    auto report = checkCopy(options.copy, files.key);
    if (!report) {
        return report;
    }
    if (report->isDamaged) {
        return refused(report->problems.join(u'\n'));
    }
    report = withDoubts(*std::move(report), files);
    if (!report->problems.isEmpty() && !options.mayBeUnproven) {
        return refused(
            u"%1\nSo nothing proves that this copy is what loket wrote. Where you know that it is, "
            "`loket restore --unproven FILE` takes it."_s.arg(report->problems.join(u'\n')));
    }
    return report;
}

// With new seals where the old ones prove nothing, as in a first start that was cut off.
Result<Done> giveHead(const Workshop &shop, const DatabaseReport &copy)
{
    HeadFile head(shop.made.head);
    if (copy.isProven && copy.problems.isEmpty()) {
        return head.make(copy.head);
    }
    const auto forget = [&copy](Transaction &transaction) -> Result<Done> {
        if (copy.head.number > 0) {
            transaction.execute(u"DELETE FROM seal"_s);
        }
        return Done {};
    };
    return withFile(shop.made.database, FileAccess::Write, forget).and_then([&](Done) {
        return head.make({});
    });
}

Result<Done> prepare(const DataFiles &files, const Workshop &shop, const RestoreOptions &options,
    const DatabaseReport &copy, CheckProgress *progress = nullptr)
{
    Result<Done> copied = copyDatabase(options.copy, shop.made.database, progress);
    if (!copied) {
        return copied;
    }
    if (QFile::exists(files.key) && !QFile::copy(files.key, shop.made.key)) {
        return refused(u"The key %1 cannot be read."_s.arg(files.key));
    }
    return giveHead(shop, copy);
}

// All that was written is in the file itself.
Result<Done> closedWell(const Workshop &shop)
{
    return QFile::exists(shop.made.sidecars().first())
        ? refused(u"The copy could not be made ready. Try again."_s)
        : Result<Done>(Done {});
}

// Opens it as every start does: migrations, seals; and tells in its record where it comes from.
Result<Done> settle(const Workshop &shop, const RestoreOptions &options, const Restored &restored,
    const Clock &clock)
{
    auto opened = Storage::open(shop.made.database, clock);
    if (!opened) {
        return fail(opened.error());
    }
    QFuture<Result<Done>> written =
        (*opened)->write([options, restored](Transaction &transaction) -> Result<Done> {
            options.settle(transaction);
            noteRestored(transaction,
                {{u"file"_s, QFileInfo(options.copy).fileName()},
                    {u"undone"_s, QJsonArray::fromStringList(restored.undone)},
                    {u"doubts"_s, QJsonArray::fromStringList(restored.doubts)}});
            return Done {};
        });
    written.waitForFinished();
    return written.result();
}

Result<Done> rename(const QString &from, const QString &to)
{
    if (!renameOver(from, to)) {
        return refused(u"%1 cannot be renamed to %2."_s.arg(from, to));
    }
    return Done {};
}

Result<Done> putInPlace(const DataFiles &files, const Workshop &shop)
{
    const bool needsKey = !QFile::exists(files.key);
    return (needsKey ? rename(shop.made.key, files.key) : Result<Done>(Done {}))
        .and_then([&](Done) { return rename(shop.made.database, files.database); })
        .and_then([&](Done) { return rename(shop.made.head, files.head); })
        .map([&](Done) {
            syncToDisk(files.database);
            return Done {};
        });
}
} // namespace

// With the sidecars, so that the old data can be opened as it was, and they cannot harm the new.
Result<QString> keepAside(const DataFiles &files, const Clock &clock)
{
    QString stamp = toIso(clock.now());
    stamp.remove(u':').remove(u'-').remove(u'.');
    const bool isThere = QFile::exists(files.database);
    const DataFiles aside(files.database + u".before-"_s + stamp);
    QStringList from = QStringList {files.database} + files.sidecars();
    QStringList to = QStringList {aside.database} + aside.sidecars();
    for (qsizetype i = 0; i < from.size(); ++i) {
        if (QFile::exists(from[i])) {
            if (const auto renamed = rename(from[i], to[i]); !renamed) {
                return fail(renamed.error());
            }
        }
    }
    return isThere ? aside.database : QString();
}

Result<Restored> restoreDatabase(
    const DataFiles &files, const RestoreOptions &options, const Clock &clock)
{
    if (const auto made = makePrivateFolder(files.folder()); !made) {
        return fail(made.error());
    }
    QLockFile lock(files.lock);
    if (const auto locked = takeLock(lock, files); !locked) {
        return fail(locked.error());
    }
    const auto copy = soundCopy(files, options);
    if (!copy) {
        return fail(copy.error());
    }
    Restored restored {copy->events, undoneBy(options.copy, files.database), copy->problems, {}};
    const Workshop shop(files);
    return prepare(files, shop, options, *copy)
        .and_then([&](Done) { return settle(shop, options, restored, clock); })
        .and_then([&](Done) { return closedWell(shop); })
        .and_then([&](Done) { return keepAside(files, clock); })
        .and_then([&](const QString &kept) {
            restored.kept = kept;
            return putInPlace(files, shop);
        })
        .map([&](Done) { return restored; });
}

Result<DatabaseReport> tryRestore(const DataFiles &files, const RestoreOptions &options,
    const Clock &clock, CheckProgress &progress)
{
    auto report = checkCopy(options.copy, files.key, &progress);
    if (!report || report->isDamaged) {
        return report;
    }
    report = withDoubts(*std::move(report), files);
    const Restored restored {report->events, {}, report->problems, {}};
    const Workshop shop(files);
    return prepare(files, shop, options, *report, &progress)
        .and_then([&](Done) { return settle(shop, options, restored, clock); })
        .and_then([&](Done) { return closedWell(shop); })
        .map([&](Done) { return *report; });
}

void removeLeftovers(const DataFiles &files)
{
    const QDir folder(files.folder());
    for (const QString &name : folder.entryList({workshopName + u'*'}, QDir::Dirs)) {
        QDir(folder.filePath(name)).removeRecursively();
    }
}

} // namespace loket
