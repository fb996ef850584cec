#include "vocabulary/notifications/duration.h"

#include <QRegularExpression>

namespace loket::notifications {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

QString toIsoDuration(Millis duration)
{
    const auto whole = duration_cast<seconds>(duration);
    const auto dayCount = duration_cast<days>(whole).count();
    const auto hourCount = duration_cast<hours>(whole % days(1)).count();
    const auto minuteCount = duration_cast<minutes>(whole % hours(1)).count();
    const auto secondCount = (whole % minutes(1)).count();
    const auto part = [](qint64 count, QChar unit) {
        return count == 0 ? QString() : QString::number(count) + unit;
    };
    const QString time = part(hourCount, u'H') + part(minuteCount, u'M') + part(secondCount, u'S');
    const QString date = part(dayCount, u'D');
    return date.isEmpty() && time.isEmpty() ? u"PT0S"_s
                                            : u'P' + date + (time.isEmpty() ? time : u'T' + time);
}

std::optional<Millis> durationFromIso(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(
        u"P(?=.)(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?"
        "(?:T(?=.)(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?)?"_s));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const auto count = [&match](int group) { return match.captured(group).toInt(); };
    return weeks(count(1)) + days(count(2)) + hours(count(3)) + minutes(count(4))
        + seconds(count(5));
}

} // namespace loket::notifications
