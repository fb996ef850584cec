// What was sent to the module and processed there, and what its commands, events and channels are
// called (contract, section 10).
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

namespace loket::templates {

namespace commands {
inline constexpr auto event = "template-event"_L1;
inline constexpr auto join = "template-join"_L1;
inline constexpr auto leave = "template-leave"_L1;
inline constexpr auto data = "template:data"_L1;
inline constexpr auto broadcast = "template:broadcast"_L1;
}
namespace events {
inline constexpr auto response = "template-response"_L1;
inline constexpr auto joined = "template-joined"_L1;
inline constexpr auto left = "template-left"_L1;
inline constexpr auto broadcast = "template-broadcast"_L1;
inline constexpr auto processed = "template-processed"_L1; // {entry}
inline constexpr auto refresh = "template-refresh"_L1; // {entries}: on joining, newest first
}
inline constexpr auto channel = "template"_L1;
inline constexpr auto roomPrefix = "template_"_L1;

// So many are kept: the newest.
inline constexpr int mostEntries = 100;

struct Entry {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString text READ text)
    Q_PROPERTY(QDateTime processedAt READ processedTime)
public:
    QString id;
    QJsonObject originalData;
    Instant processedAt;

    bool operator==(const Entry &) const = default;

    // For people: its `text`, where that is all; else all of it as JSON.
    QString text() const;
    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where it is not what toJson() gives.
    static Result<Entry> fromJson(const QJsonObject &json);

private:
    QDateTime processedTime() const;
};

} // namespace loket::templates
