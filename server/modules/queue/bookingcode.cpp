#include "modules/queue/bookingcode.h"

#include <QRegularExpression>

namespace loket::queue {

using namespace Qt::Literals::StringLiterals;

BookingCode bookingCodeIn(const QString &text)
{
    static const QRegularExpression blanks(u"[\\s-]"_s);
    static const QRegularExpression digits(u"\\A[0-9]{8}\\z"_s);
    static const QRegularExpression token(u"(?:\\A|/t/)([A-Za-z0-9_-]{43})/?(?:[?#].*)?\\z"_s);
    const QString close = QString(text).remove(blanks);
    if (digits.match(close).hasMatch()) {
        return {.digits = close};
    }
    return {.token = token.match(text.trimmed()).captured(1)};
}

} // namespace loket::queue
