#include "modules/reports/reportfolder.h"

#include "modules/reports/reportwriter.h"
#include "storage/outputfile.h"
#include "vocabulary/reports/names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace loket::reports {
namespace {

constexpr qint64 copiedAtOnce = 1 << 20;

bool isWithin(const QString &folder, const QString &dataFolder)
{
    const QString data = QFileInfo(dataFolder).canonicalFilePath();
    const QString chosen = QFileInfo(folder).canonicalFilePath();
    return chosen == data || chosen.startsWith(data + u'/');
}

// Of the folder, what files can have.
QFile::Permissions permissionsLike(const QString &folder)
{
    const QFile::Permissions known = QFileInfo(folder).permissions();
    return QFile::ReadOwner | QFile::WriteOwner | (known & (QFile::ReadGroup | QFile::ReadOther));
}

Result<Done> copy(const QString &file, const QString &to)
{
    QFile from(file);
    QFile copied(to);
    if (!from.open(QIODevice::ReadOnly)) {
        return notWritten(file, from.errorString());
    }
    const QString folder = QFileInfo(to).path();
    if (!copied.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        return fail(unwritable(folder, copied.errorString()));
    }
    while (!from.atEnd()) {
        const QByteArray part = from.read(copiedAtOnce);
        if (part.isEmpty()) {
            return notWritten(file, from.errorString());
        }
        if (copied.write(part) != part.size()) {
            return fail(unwritable(folder, copied.errorString()));
        }
    }
    copied.setPermissions(permissionsLike(folder));
    return Done {};
}

} // namespace

Result<QString> usableReportFolder(const QString &folder, const QString &dataFolder)
{
    if (!QDir::isAbsolutePath(folder)) {
        return fail(
            errors::invalidField(u"folder"_s, u"“%1” is no whole path of a folder."_s.arg(folder)));
    }
    const QString path = QDir::cleanPath(folder);
    if (!QFileInfo(path).isDir()) {
        return fail(unwritable(path, {}));
    }
    if (isWithin(path, dataFolder)) {
        return fail(errors::conflict(
            codes::amongData, u"%1 is among loket's own data. Choose another folder."_s.arg(path)));
    }
    return OutputFile::at(QDir(path).filePath(u"loket.try"_s), {}).map([&path](const OutputFile &) {
        return QString(path);
    });
}

Result<Done> putIntoFolder(const QString &file, const QString &folder, const QString &name)
{
    if (!QFileInfo(folder).isDir()) {
        return fail(unwritable(folder, {}));
    }
    Result<OutputFile> output = OutputFile::at(QDir(folder).filePath(name), {});
    return output
        ? copy(file, output->partial()).and_then([&output](Done) { return output->putInPlace(); })
        : fail(output.error());
}

} // namespace loket::reports
