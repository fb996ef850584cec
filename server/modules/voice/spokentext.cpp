#include "modules/voice/spokentext.h"

#include "vocabulary/voice/names.h"

namespace loket::voice {

namespace {

// Letters and digits, Thai digits as figures; at most so many.
QString signsOf(const QString &number)
{
    QString signs;
    for (const QChar sign : number) {
        if (sign.isDigit()) {
            signs.append(QChar(u'0' + sign.digitValue()));
        } else if (sign.isLetter()) {
            signs.append(sign.toUpper());
        }
    }
    return signs.left(longestNumber);
}

// What a person wrote, as one line without signs that no voice reads.
QString readable(const QString &place)
{
    QString words;
    for (const QChar sign : place.left(longestPlace)) {
        words.append(sign.isDigit() ? QChar(u'0' + sign.digitValue())
                : sign.isPrint()    ? sign
                                    : QChar(u' '));
    }
    return words.simplified();
}

QString clipOf(QChar sign)
{
    return (sign.isDigit() ? u"digits/"_s : u"letters/"_s) + sign.toLower();
}

// A name of a file in every system: letters and digits, all else a dash.
QString slug(const QString &words)
{
    QString name;
    for (const QChar sign : readable(words).toLower()) {
        const bool isWritten = sign.isLetterOrNumber() || sign.isMark();
        if (isWritten || !name.endsWith(u'-')) {
            name.append(isWritten ? sign : QChar(u'-'));
        }
    }
    return name;
}

} // namespace

QString spelled(const QString &number)
{
    QStringList signs;
    for (const QChar sign : signsOf(number)) {
        signs.append(sign);
    }
    return signs.join(u", "_s);
}

QString spokenText(const QString &language, const QString &number, const QString &place)
{
    const QString called = language == u"th"_s ? u"หมายเลข %1."_s
        : language == u"en"_s                  ? u"Number %1."_s
                                               : u"Nomor %1."_s;
    const QString sent = language == u"th"_s ? u" เชิญที่ %1."_s
        : language == u"en"_s                ? u" Please go to %1."_s
                                             : u" Silakan menuju %1."_s;
    const QString where = readable(place);
    return called.arg(spelled(number)) + (where.isEmpty() ? QString() : sent.arg(where));
}

QStringList numberClips(const QString &number)
{
    QStringList clips {u"phrases/number"_s};
    for (const QChar sign : signsOf(number)) {
        clips.append(clipOf(sign));
    }
    return clips;
}

QString wholePlaceClip(const QString &place)
{
    return u"places/"_s + slug(place);
}

QStringList placeClips(const QString &place)
{
    QStringList clips;
    for (const QString &word : slug(place).split(u'-', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        word.toInt(&isNumber);
        if (!isNumber && word.size() > 1) {
            clips.append(u"places/"_s + word);
            continue;
        }
        for (const QChar sign : word) {
            clips.append(clipOf(sign));
        }
    }
    return clips;
}

} // namespace loket::voice
