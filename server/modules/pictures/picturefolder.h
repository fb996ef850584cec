// The pictures in a folder: PNG, JPEG and WebP files that can be read, in the order of their names.
// Reads files: no thread that must not wait may use it.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

class QFileInfo;

namespace loket::pictures {

inline constexpr qsizetype mostPictures = 40;
inline constexpr qint64 mostBytes = 10 << 20; // of one file
inline constexpr qint64 mostPixels = 24'000'000;

struct Picture {
    QString id; // another one as soon as the file is another
    QString file; // the whole path
    QByteArray contentType = {}; // "image/png"; empty: it is none

    bool operator==(const Picture &) const = default;
};

// What a folder holds.
struct Gallery {
    QList<Picture> pictures = {};
    QHash<QString, QString> faults = {}; // why a file is left out, by its id: a sentence

    bool operator==(const Gallery &) const = default;
};

// `known`: as it was before; what has not changed is not read again. An empty path: nothing.
Gallery lookInto(const QString &folder, const Gallery &known = {});
// The file, as it was looked at. NOT_FOUND where it has changed since.
Result<QByteArray> bytesOf(const Picture &picture);

} // namespace loket::pictures
