// What a display or kiosk shows, as an administrator set it; and what the commands and channels of
// it are called.
#pragma once

#include "core/result.h"

#include <QObject>
#include <QStringList>

namespace loket::screen {

namespace commands {
inline constexpr auto update = "devices:update"_L1;
}
// Each screen hears of its own here, and nobody of another's.
inline constexpr auto ownChannel = "screen:own"_L1;
namespace events {
inline constexpr auto view = "screen_view"_L1; // {view}
}

struct View {
    Q_GADGET
    Q_PROPERTY(QStringList services MEMBER services)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(bool sound MEMBER hasSound)
public:
    QStringList services = {}; // ids; empty: all, or those that it was started with
    QString language = {}; // "id", "en" or "th"; empty: that which it was started with
    bool hasSound = true; // for a call, where the screen has one

    QJsonObject toJson() const;
    // What is missing is as for a screen that nobody has set.
    static View fromJson(const QJsonObject &json);
    bool operator==(const View &) const = default;
};

} // namespace loket::screen
