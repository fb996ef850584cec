#include "modules/reports/reportfolder.h"

#include "modules/reports/reportwriter.h"
#include "storage/outputfile.h"
#include "vocabulary/reports/names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace loket::reports {
namespace {

constexpr qint64 copiedAtOnce = 1 << 20;

// Where links lead; what is not there as it is written.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(path) : real;
}

bool isWithin(const QString &path, const QString &folder)
{
    const QString around = realPath(folder);
    const QString chosen = realPath(path);
    return chosen == around || chosen.startsWith(around.endsWith(u'/') ? around : around + u'/');
}

Result<Done> checkAllowed(const QString &path, const ReportFolders &allowed)
{
    if (isWithin(path, allowed.exports())) {
        return Done {};
    }
    if (isWithin(path, allowed.data)) {
        return fail(errors::conflict(
            codes::amongData, u"%1 is among loket's own data. Choose another folder."_s.arg(path)));
    }
    const bool isAllowed = std::any_of(allowed.others.begin(), allowed.others.end(),
        [&path](const QString &folder) { return isWithin(path, folder); });
    return isAllowed
        ? Result<Done>(Done {})
        : fail(Error {codes::notAllowed,
            u"Reports may be put into %1 and what is below. Others are added to reports.folders in loket.toml."_s
                .arg(allowed.all().join(u", "_s)),
            403, {{u"folders"_s, QJsonArray::fromStringList(allowed.all())}}});
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

QString ReportFolders::exports() const
{
    return QDir(data).absoluteFilePath(u"exports"_s);
}

QStringList ReportFolders::all() const
{
    return QStringList {exports()} + others;
}

Result<QString> usableReportFolder(const QString &folder, const ReportFolders &allowed)
{
    if (!QDir::isAbsolutePath(folder)) {
        return fail(
            errors::invalidField(u"folder"_s, u"“%1” is no whole path of a folder."_s.arg(folder)));
    }
    const QString path = QDir::cleanPath(folder);
    QDir().mkpath(allowed.exports());
    if (const Result<Done> may = checkAllowed(path, allowed); !may) {
        return fail(may.error());
    }
    if (!QFileInfo(path).isDir()) {
        return fail(unwritable(path, {}));
    }
    return OutputFile::at(QDir(path).filePath(u"loket.try"_s), {}).map([&path](const OutputFile &) {
        return QString(path);
    });
}

Result<Done> putIntoFolder(
    const QString &file, const QString &folder, const QString &name, const ReportFolders &allowed)
{
    if (const Result<QString> usable = usableReportFolder(folder, allowed); !usable) {
        return fail(usable.error());
    }
    Result<OutputFile> output = OutputFile::at(QDir(folder).filePath(name), {});
    return output
        ? copy(file, output->partial()).and_then([&output](Done) { return output->putInPlace(); })
        : fail(output.error());
}

} // namespace loket::reports
