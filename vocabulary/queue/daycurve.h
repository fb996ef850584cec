// How many waited through a day, a sample each quarter of an hour, and what is usual on such a day.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QObject>

namespace loket::queue {

inline constexpr int quarterMinutes = 15;

// Of the same weekday before.
struct UsualDay {
    int days = 0; // that it is made of; 0: nothing is known
    QList<int> waiting = {}; // the middle one of the days …
    QList<int> low = {}; // … and between these nearly all of them were
    QList<int> high = {};
    QList<int> served = {}; // visits done until then

    QJsonObject toJson() const;
    static UsualDay fromJson(const QJsonObject &json);
    bool operator==(const UsualDay &) const = default;
};

// QML reads its properties.
struct DayCurve {
    Q_GADGET
    Q_PROPERTY(QDateTime from READ fromTime)
    Q_PROPERTY(QList<int> waiting MEMBER waiting)
    Q_PROPERTY(int served MEMBER served)
    Q_PROPERTY(int usualDays READ usualDays)
    Q_PROPERTY(QList<int> usualWaiting READ usualWaiting)
    Q_PROPERTY(QList<int> usualLow READ usualLow)
    Q_PROPERTY(QList<int> usualHigh READ usualHigh)
public:
    Instant from = {}; // when the day began; sample n is n quarters later
    QList<int> waiting = {}; // up to now
    QMap<QString, QList<int>> byService = {};
    int served = 0; // visits done so far
    UsualDay usual = {};

    int usualDays() const { return usual.days; }
    QList<int> usualWaiting() const { return usual.waiting; }
    QList<int> usualLow() const { return usual.low; }
    QList<int> usualHigh() const { return usual.high; }
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where it does not say when the day began.
    static Result<DayCurve> fromJson(const QJsonObject &json);
    bool operator==(const DayCurve &) const = default;

private:
    QDateTime fromTime() const { return QDateTime::fromMSecsSinceEpoch(toMillis(from)); }
};

QJsonArray samplesToJson(const QList<int> &samples);
QList<int> samplesFromJson(const QJsonValue &json);

} // namespace loket::queue
