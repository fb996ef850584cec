#include "modules/clinic/logo.h"

#include "vocabulary/clinic/clinic.h"

#include <QBuffer>
#include <QImageReader>

namespace loket::clinic {
namespace {

Failure noPicture()
{
    return fail(
        codes::noPicture, u"This is no picture that can be read. Choose a PNG or JPEG file."_s);
}

Failure tooLarge()
{
    return fail(codes::pictureTooLarge,
        u"This picture is too large: at most %1 pixels a side."_s.arg(largestSide));
}

bool fits(const QSize &size)
{
    return size.width() <= largestSide && size.height() <= largestSide;
}

// Empty: neither. No other reader of pictures ever sees what comes.
QByteArray kindOf(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG") ? "png" : bytes.startsWith("\xff\xd8\xff") ? "jpeg" : "";
}

// The head is looked at before anything is unpacked.
Result<QImage> read(QByteArray bytes)
{
    const QByteArray kind = kindOf(bytes);
    if (kind.isEmpty()) {
        return noPicture();
    }
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, kind);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty()) {
        return noPicture();
    }
    if (!fits(size)) {
        return tooLarge();
    }
    const QImage image = reader.read();
    return image.isNull() ? Result<QImage>(noPicture()) : image;
}

QByteArray written(const QImage &image, int side)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isLarge = image.width() > side || image.height() > side;
    const QImage fitting =
        isLarge ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    fitting.convertToFormat(QImage::Format_ARGB32).save(&buffer, "png");
    return bytes;
}

} // namespace

Result<QString> logoFrom(const QByteArray &base64)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return noPicture();
    }
    return read(*decoded).map([](const QImage &image) {
        QByteArray bytes = written(image, keptSide);
        for (int side = keptSide / 2; bytes.size() > largestLogo; side /= 2) { // noise
            bytes = written(image, side);
        }
        return u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
    });
}

} // namespace loket::clinic
