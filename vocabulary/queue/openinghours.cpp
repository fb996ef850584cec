#include "vocabulary/queue/openinghours.h"

#include "core/result.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace loket::queue {
namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int daysAhead = 8;

const QStringList &dayNames()
{
    static const QStringList names {u"Mo"_s, u"Tu"_s, u"We"_s, u"Th"_s, u"Fr"_s, u"Sa"_s, u"Su"_s};
    return names;
}

// `Mo`, `Mo-Fr`, `Sa-Mo`: the days from 0; empty where it is none of these.
QList<int> daysIn(const QString &text)
{
    const qsizetype dash = text.indexOf(u'-');
    const int first = static_cast<int>(dayNames().indexOf(text.left(dash)));
    const int last = dash < 0 ? first : static_cast<int>(dayNames().indexOf(text.mid(dash + 1)));
    if (first < 0 || last < 0) {
        return {};
    }
    QList<int> days {first};
    while (days.last() != last) {
        days.append((days.last() + 1) % 7);
    }
    return days;
}

std::optional<int> minutesIn(QStringView hour, QStringView minute)
{
    const int minutes = hour.toInt() * 60 + minute.toInt();
    return minute.toInt() < 60 && minutes <= dayMinutes ? std::optional(minutes) : std::nullopt;
}

std::optional<OpeningHours::Span> spanIn(const QString &text)
{
    static const QRegularExpression times(u"^(\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)$"_s);
    const QRegularExpressionMatch match = times.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const auto from = minutesIn(match.capturedView(1), match.capturedView(2));
    const auto to = minutesIn(match.capturedView(3), match.capturedView(4));
    if (!from || !to || *from == dayMinutes || *from == *to) {
        return {};
    }
    return OpeningHours::Span {*from, *to < *from ? *to + dayMinutes : *to};
}

// By time; empty where one cannot be read or begins before the last has ended.
QList<OpeningHours::Span> spansIn(const QString &text)
{
    QList<OpeningHours::Span> spans;
    for (const QString &part : text.split(u',')) {
        const auto span = spanIn(part.trimmed());
        if (!span || (!spans.isEmpty() && span->from <= spans.last().to)) {
            return {};
        }
        spans.append(*span);
    }
    return spans;
}

bool addRule(OpeningHours::Week &week, const QString &rule)
{
    const qsizetype gap = rule.indexOf(u' ');
    const QList<OpeningHours::Span> spans = spansIn(rule.mid(gap + 1));
    if (gap < 0 || spans.isEmpty()) {
        return false;
    }
    for (const QString &part : rule.left(gap).split(u',')) {
        const QList<int> days = daysIn(part);
        for (const int day : days) {
            if (!week.at(day).isEmpty()) {
                return false;
            }
            week.at(day) = spans;
        }
        if (days.isEmpty()) {
            return false;
        }
    }
    return true;
}

// What ends on the next day ends before that begins anew.
bool isApart(const OpeningHours::Week &week)
{
    for (int day = 0; day < 7; ++day) {
        const auto &today = week.at(day);
        const auto &next = week.at((day + 1) % 7);
        if (!today.isEmpty() && !next.isEmpty()
            && today.last().to - dayMinutes > next.first().from) {
            return false;
        }
    }
    return true;
}

QString timeText(int minutes)
{
    const int ofDay = minutes > dayMinutes ? minutes - dayMinutes : minutes;
    return u"%1:%2"_s.arg(ofDay / 60, 2, 10, QLatin1Char('0'))
        .arg(ofDay % 60, 2, 10, QLatin1Char('0'));
}

QString spansText(const QList<OpeningHours::Span> &spans)
{
    QStringList texts;
    for (const OpeningHours::Span &span : spans) {
        texts.append(timeText(span.from) + u'-' + timeText(span.to));
    }
    return texts.join(u',');
}

// `Mo-We,Fr` of the days from 0, in order.
QString daysText(const QList<int> &days)
{
    QStringList texts;
    for (qsizetype i = 0; i < days.size();) {
        qsizetype last = i;
        while (last + 1 < days.size() && days.at(last + 1) == days.at(last) + 1) {
            ++last;
        }
        const QString first = dayNames().at(days.at(i));
        texts.append(last == i ? first : first + u'-' + dayNames().at(days.at(last)));
        i = last + 1;
    }
    return texts.join(u',');
}

struct Stretch {
    QDateTime from;
    QDateTime to;
};

QDateTime momentOf(QDate day, int minutes, const QDateTime &like)
{
    const QTime time = QTime(0, 0).addSecs(minutes % dayMinutes * 60);
    QDateTime moment = like;
    moment.setDate(day.addDays(minutes / dayMinutes));
    moment.setTime(time);
    return moment;
}

// From yesterday on, by time; those that follow each other without a gap are one.
QList<Stretch> stretches(const OpeningHours::Week &week, const QDateTime &local)
{
    QList<Stretch> all;
    for (int offset = -1; offset <= daysAhead; ++offset) {
        const QDate day = local.date().addDays(offset);
        for (const OpeningHours::Span &span : week.at(day.dayOfWeek() - 1)) {
            const Stretch next {momentOf(day, span.from, local), momentOf(day, span.to, local)};
            if (!all.isEmpty() && all.last().to >= next.from) {
                all.last().to = next.to;
            } else {
                all.append(next);
            }
        }
    }
    return all;
}

} // namespace

std::optional<OpeningHours> OpeningHours::parse(const QString &text)
{
    OpeningHours hours;
    if (text.trimmed().isEmpty()) {
        return hours;
    }
    for (const QString &rule : text.split(u';')) {
        if (!addRule(hours.m_week, rule.trimmed())) {
            return {};
        }
    }
    return isApart(hours.m_week) ? std::optional(hours) : std::nullopt;
}

std::optional<OpeningHours> OpeningHours::of(const Week &week)
{
    OpeningHours hours;
    hours.m_week = week;
    for (QList<Span> &day : hours.m_week) {
        std::sort(
            day.begin(), day.end(), [](const Span &a, const Span &b) { return a.from < b.from; });
    }
    return parse(hours.toText());
}

QString OpeningHours::toText() const
{
    QStringList rules;
    QList<int> told;
    for (int day = 0; day < 7; ++day) {
        QList<int> alike;
        for (int other = day; other < 7 && !told.contains(day); ++other) {
            if (m_week.at(other) == m_week.at(day)) {
                alike.append(other);
            }
        }
        told += alike;
        if (!alike.isEmpty() && !m_week.at(day).isEmpty()) {
            rules.append(daysText(alike) + u' ' + spansText(m_week.at(day)));
        }
    }
    return rules.join(u"; "_s);
}

bool OpeningHours::isAlways() const
{
    return std::all_of(
        m_week.cbegin(), m_week.cend(), [](const QList<Span> &day) { return day.isEmpty(); });
}

bool OpeningHours::isOpenAt(const QDateTime &local) const
{
    const QList<Stretch> all = stretches(m_week, local);
    return isAlways() || std::any_of(all.cbegin(), all.cend(), [&](const Stretch &each) {
        return each.from <= local && local < each.to;
    });
}

std::optional<QDateTime> OpeningHours::turnsAfter(const QDateTime &local) const
{
    for (const Stretch &each : stretches(m_week, local)) {
        if (local < each.from) {
            return each.from;
        }
        if (local < each.to) {
            const bool isEnd = each.to < local.addDays(daysAhead);
            return isEnd ? std::optional(each.to) : std::nullopt;
        }
    }
    return {};
}

} // namespace loket::queue
