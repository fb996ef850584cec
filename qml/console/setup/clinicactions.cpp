#include "qml/console/setup/clinicactions.h"

#include "vocabulary/clinic/clinic.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>

namespace loket::console {
namespace {

constexpr int sentSide = 512; // pixels; the server makes it smaller still

// Empty: no picture that this PC can read.
QByteArray smallPicture(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > sentSide || size.height() > sentSide)) {
        reader.setScaledSize(size.scaled(sentSide, sentSide, Qt::KeepAspectRatio));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QImage image = reader.read();
    return !image.isNull() && image.save(&buffer, "png") ? bytes : QByteArray();
}

} // namespace

void ClinicActions::rename(const QString &name)
{
    run(u"rename"_s, clinic::commands::change, {{u"name"_s, name}});
}

void ClinicActions::setLogo(const QUrl &file)
{
    const QByteArray picture = smallPicture(file.toLocalFile()).toBase64();
    if (picture.isEmpty() || picture.size() > clinic::largestPicture) {
        const QString code =
            picture.isEmpty() ? clinic::codes::noPicture : clinic::codes::pictureTooLarge;
        Q_EMIT refused(u"set-logo"_s, {{code, {}}});
        return;
    }
    run(u"set-logo"_s, clinic::commands::setLogo, {{u"picture"_s, QString::fromLatin1(picture)}});
}

void ClinicActions::removeLogo()
{
    run(u"remove-logo"_s, clinic::commands::removeLogo, {});
}

} // namespace loket::console
