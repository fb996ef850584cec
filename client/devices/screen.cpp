#include "client/devices/screen.h"

#include "vocabulary/json.h"

namespace loket::client {

Result<Screen> Screen::fromJson(const QJsonObject &json)
{
    const Screen screen {idText(json.value(u"id"_s)), json.value(u"name"_s).toString(),
        json.value(u"kind"_s).toString(), json.value(u"isOnline"_s).toBool(),
        timeFromJson(json.value(u"since"_s)).toLocalTime(),
        screen::View::fromJson(json.value(u"view"_s).toObject()),
        json.value(u"program"_s).toString(), json.value(u"address"_s).toString(),
        Word<screen::Sound>::fromText(json.value(u"sound"_s).toString()),
        json.value(u"speaks"_s).toBool(), json.value(u"hidden"_s).toBool(),
        json.value(u"maySleep"_s).toBool(), KioskHealth::fromJson(json)};
    if (screen.id.isEmpty() || screen.name.isEmpty()) {
        return unreadable(u"screen"_s);
    }
    return screen;
}

Result<WaitingScreen> WaitingScreen::fromJson(const QJsonObject &json)
{
    const WaitingScreen screen {json.value(u"id"_s).toString(), json.value(u"name"_s).toString(),
        json.value(u"kind"_s).toString(), json.value(u"address"_s).toString(),
        timeFromJson(json.value(u"since"_s)).toLocalTime()};
    if (screen.id.isEmpty()) {
        return unreadable(u"pairing"_s);
    }
    return screen;
}

} // namespace loket::client
