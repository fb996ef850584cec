#include "storage/outputfile.h"

#include "core/disk.h"

#include <QFileInfo>

#include <algorithm>

namespace loket {

namespace {
Failure unusable(const QString &sentence)
{
    return fail(u"OUTPUT_UNUSABLE"_s, sentence);
}

// The file behind the name; empty where a link leads nowhere or what is there is no regular file.
QString targetOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink()) {
        return info.absoluteFilePath();
    }
    return info.isFile() ? info.canonicalFilePath() : QString();
}
} // namespace

Error unwritable(const QString &folder, const QString &reason)
{
    if (!QFileInfo(folder).isDir()) {
        return {u"FOLDER_MISSING"_s,
            u"There is no folder %1. Is the stick or the other PC that it is on there?"_s.arg(
                folder)};
    }
    if (isFull(folder)) {
        return {u"DISK_FULL"_s,
            u"Nothing can be written in %1: the disk is full. Make room, or choose another one."_s
                .arg(folder)};
    }
    return {u"FOLDER_NOT_WRITABLE"_s, u"Nothing can be written in %1: %2."_s.arg(folder, reason)};
}

Result<OutputFile> OutputFile::at(const QString &path, const QStringList &inUse)
{
    const bool isTaken = std::any_of(inUse.begin(), inUse.end(),
        [&path](const QString &used) { return isSameFile(path, used); });
    if (isTaken) {
        return unusable(u"%1 is a file that loket itself uses. Choose another name."_s.arg(path));
    }
    OutputFile output;
    output.m_target = targetOf(path);
    if (output.m_target.isEmpty() || QFileInfo(path).fileName().isEmpty()) {
        return unusable(u"%1 is no regular file. Choose another name."_s.arg(path));
    }
    for (const auto &sidecar : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(output.m_target + sidecar)) {
            return unusable(u"%1 lies beside %2, which another program may be using; together with "
                            "a copy it would be a broken file. Choose another name."_s.arg(
                                output.m_target + sidecar, path));
        }
    }
    output.m_partial = std::make_unique<QTemporaryFile>(output.m_target + u".XXXXXX"_s);
    if (!output.m_partial->open()) {
        return fail(unwritable(output.folder(), output.m_partial->errorString()));
    }
    output.m_partial->close();
    return output;
}

QString OutputFile::folder() const
{
    return QFileInfo(m_target).path();
}

Result<Done> OutputFile::putInPlace()
{
    if (!syncToDisk(partial()) || !renameOver(partial(), m_target)) {
        return fail(unwritable(folder(), u"%1 cannot be put in place"_s.arg(m_target)));
    }
    m_partial->setAutoRemove(false);
    syncToDisk(m_target);
    return Done {};
}

} // namespace loket
