// What the program asks of the disk beyond Qt: private files, names that mean one file, durability.
// Windows has no modes: there a file is for those whom its folder is for.
#pragma once

#include "core/result.h"

#include <optional>

namespace loket {

// Patients' names: what the program makes from here on is its account's alone.
void writePrivately();

// Takes the rights of group and others away from a file or folder that is there; what was too open
// is told in the log. A folder that others use as well (sticky, or with folders of others in it) is
// left as it is, and that is told, too.
void keepPrivate(const QString &path);

// Whether everybody on this machine can read or change the file.
bool isOpenToAll(const QString &file);

// As keepPrivate(), and makes the folder where it is missing. Refuses with FOLDER_UNUSABLE.
Result<Done> makePrivateFolder(const QString &folder);

// Whether both names lead to one file, also by links; a name that is not there is compared by its
// folder.
bool isSameFile(const QString &one, const QString &other);

// Writes a small file that its owner alone may read; on the disk, whole, when it returns. Refuses
// with STORAGE_ERROR.
Result<Done> writePrivateFile(const QString &file, const QByteArray &content);

// Which file a name leads to now; nothing where there is none.
struct FileIdentity {
    quint64 device = 0;
    quint64 number = 0;
    bool operator==(const FileIdentity &) const = default;
};
std::optional<FileIdentity> identityOf(const QString &path);

// Puts a file, and its name in its folder, on the disk. False: the disk did not take it.
bool syncToDisk(const QString &file);

// In one step, also over a file that is there. False: all is as it was.
bool renameOver(const QString &from, const QString &to);

// There is no room left that would be of use.
bool isFull(const QString &folder);

// Whether both lie on one disk; where one is not there, they do not.
bool isOnSameDisk(const QString &one, const QString &other);

// “the disk is full” where it is, otherwise `reason`.
QString whyUnwritable(const QString &folder, const QString &reason);

} // namespace loket
