// When a service gives out numbers by itself, by the clocks of the clinic.
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

#include <array>
#include <optional>

namespace loket::queue {

// A value. Written as `Mo-Fr 08:00-12:00,13:00-16:00; Sa 08:00-12:00`, the part of OpenStreetMap's
// `opening_hours` that a clinic needs (https://wiki.openstreetmap.org/wiki/Key:opening_hours): days
// with their times. A day that is not named is closed, none is named twice, and a time that ends
// before it begins ends on the next day. Empty: always open.
class OpeningHours {
public:
    struct Span {
        int from = 0; // minutes of the day on which it begins
        int to = 0; // minutes from the same midnight: beyond 1440 on the next day

        bool operator==(const Span &) const = default;
    };
    using Week =
        std::array<QList<Span>, 7>; // from Monday; each day's by time, apart from each other

    // None where it cannot be read.
    static std::optional<OpeningHours> parse(const QString &text);
    // None where two times of a week overlap.
    static std::optional<OpeningHours> of(const Week &week);
    QString toText() const; // as parse() reads it; days with the same times stand together

    bool isAlways() const;
    bool isOpenAt(const QDateTime &local) const;
    // When it turns next, within eight days: opens where it is closed, and closes where it is open;
    // none: it does not.
    std::optional<QDateTime> turnsAfter(const QDateTime &local) const;
    const Week &week() const { return m_week; }
    bool operator==(const OpeningHours &) const = default;

private:
    Week m_week;
};

} // namespace loket::queue
