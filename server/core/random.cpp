#include "core/random.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace loket {

QString Random::id()
{
    static constexpr char16_t alphabet[] = u"abcdefghijklmnopqrstuvwxyz234567";
    QString id;
    id.reserve(16);
    for (const char byte : bytes(16)) {
        id.append(QChar(alphabet[static_cast<uchar>(byte) & 31]));
    }
    return id;
}

QString Random::token()
{
    return QString::fromLatin1(
        bytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString Random::code(int digits)
{
    QString code;
    while (code.size() < digits) {
        const auto byte = static_cast<uchar>(bytes(1).front());
        if (byte < 250) { // 250 = 25 × 10: every digit equally likely
            code.append(QChar(u'0' + byte % 10));
        }
    }
    return code;
}

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray bytes((count + 3) / 4 * 4, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(
        reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    bytes.truncate(count);
    return bytes;
}

} // namespace loket
