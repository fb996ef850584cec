// A file that the program writes where a person says: new or a regular one, never one that is in
// use, and in place only when it is whole.
#pragma once

#include "core/result.h"

#include <QTemporaryFile>

#include <memory>

namespace loket {

// Why nothing can be written in a folder: FOLDER_MISSING, DISK_FULL or FOLDER_NOT_WRITABLE. Neither
// of the first two: `reason`.
Error unwritable(const QString &folder, const QString &reason);

class OutputFile {
public:
    // Refuses with OUTPUT_UNUSABLE, in a sentence: `path` is one of `inUse`, by whatever name, is
    // no regular file, or has a log of SQLite's beside it; or as unwritable(). A link leads to what
    // it names.
    static Result<OutputFile> at(const QString &path, const QStringList &inUse);

    // Where to write: an empty file beside the target, readable by its owner alone. It goes when
    // it is not put in place.
    QString partial() const { return m_partial->fileName(); }
    QString target() const { return m_target; }
    QString folder() const;
    Result<Done> putInPlace();

private:
    OutputFile() = default;
    QString m_target;
    std::unique_ptr<QTemporaryFile> m_partial;
};

} // namespace loket
