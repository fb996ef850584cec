#include "modules/pictures/picturefolder.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace loket::pictures {

namespace {

constexpr qsizetype idLength = 24;

// Changes with the file, and tells nobody what it is called.
QString idOf(const QFileInfo &file)
{
    const QString said = u"%1\n%2\n%3"_s.arg(file.fileName())
                             .arg(file.size())
                             .arg(file.lastModified().toMSecsSinceEpoch());
    return QString::fromLatin1(
        QCryptographicHash::hash(said.toUtf8(), QCryptographicHash::Sha256).toHex())
        .left(idLength);
}

QByteArray contentTypeOf(const QByteArray &format)
{
    return format == "png" || format == "jpeg" || format == "webp" ? "image/" + format
                                                                   : QByteArray();
}

struct Looked {
    QByteArray contentType = {};
    QString fault = {}; // empty: it is a picture
};

// Its content decides, whatever its name says.
Looked lookAt(const QFileInfo &file)
{
    const auto bad = [&file](const QString &why) {
        return Looked {.fault = u"%1: %2"_s.arg(file.fileName(), why)};
    };
    if (file.size() > mostBytes) {
        return bad(u"It is larger than %1 MB."_s.arg(mostBytes >> 20));
    }
    QImageReader reader(file.filePath());
    reader.setDecideFormatFromContent(true);
    const QByteArray type = contentTypeOf(reader.format());
    if (type.isEmpty()) {
        return bad(u"It is no PNG, JPEG or WebP that can be read here."_s);
    }
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels) {
        return bad(u"It has more than %1 million pixels."_s.arg(mostPixels / 1'000'000));
    }
    if (reader.read().isNull()) {
        return bad(u"It is damaged: %1."_s.arg(reader.errorString()));
    }
    return {.contentType = type};
}

} // namespace

Gallery lookInto(const QString &folder, const Gallery &known)
{
    Gallery found;
    if (folder.isEmpty()) {
        return found;
    }
    const QDir::Filters files = QDir::Files | QDir::Readable;
    for (const QFileInfo &file : QDir(folder).entryInfoList(files, QDir::Name)) {
        Picture picture {idOf(file), file.absoluteFilePath()};
        const QString isOneTooMany =
            u"%1: There are %2 pictures before it, and no more are shown."_s.arg(file.fileName())
                .arg(mostPictures);
        if (const auto fault = known.faults.constFind(picture.id);
            fault != known.faults.cend() && *fault != isOneTooMany) {
            found.faults.insert(picture.id, *fault);
            continue;
        }
        if (found.pictures.size() == mostPictures) {
            found.faults.insert(picture.id, isOneTooMany);
            continue;
        }
        const auto before = std::find_if(known.pictures.cbegin(), known.pictures.cend(),
            [&picture](const Picture &one) { return one.id == picture.id; });
        const Looked looked = before != known.pictures.cend()
            ? Looked {.contentType = before->contentType}
            : lookAt(file);
        if (looked.fault.isEmpty()) {
            picture.contentType = looked.contentType;
            found.pictures.append(picture);
        } else {
            found.faults.insert(picture.id, looked.fault);
        }
    }
    return found;
}

Result<QByteArray> bytesOf(const Picture &picture)
{
    QFile file(picture.file);
    if (idOf(QFileInfo(picture.file)) != picture.id || !file.open(QIODevice::ReadOnly)) {
        return fail(errors::notFound(u"This picture is not shown any more."_s));
    }
    return file.read(mostBytes);
}

} // namespace loket::pictures
