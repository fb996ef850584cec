#include "qml/console/core/typedtime.h"

#include <QRegularExpression>

namespace loket::console {

using namespace Qt::Literals::StringLiterals;

QDateTime typedTime(const QString &text, const QDateTime &now)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"(?:(\\d{1,2})[./](\\d{1,2})\\.?(?:(\\d{4}))?\\s+)?(\\d{1,2})(?:[:.]?(\\d{2}))?"_s));
    const QRegularExpressionMatch typed = pattern.match(text.trimmed());
    const QTime time(typed.captured(4).toInt(), typed.captured(5).toInt());
    if (!typed.hasMatch() || !time.isValid()) {
        return {};
    }
    if (typed.captured(1).isEmpty()) {
        const QDateTime today(now.date(), time);
        return today > now ? today : today.addDays(1);
    }
    const int year = typed.captured(3).isEmpty() ? now.date().year() : typed.captured(3).toInt();
    const QDateTime then(QDate(year, typed.captured(2).toInt(), typed.captured(1).toInt()), time);
    return then.isValid() && then < now && typed.captured(3).isEmpty() ? then.addYears(1) : then;
}

} // namespace loket::console
