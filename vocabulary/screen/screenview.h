// What a display or kiosk shows and says, as an administrator set it; what it says of itself; and
// what the commands and channels of it are called.
#pragma once

#include "core/result.h"
#include "vocabulary/word.h"

#include <QObject>
#include <QStringList>

namespace loket::screen {
Q_NAMESPACE

namespace commands {
inline constexpr auto update = "devices:update"_L1;
inline constexpr auto tryCall = "devices:try"_L1; // {deviceId}
// By the screen itself: {sound, services, hidden}.
inline constexpr auto report = "screen:report"_L1;
}
// Each screen hears of its own here, and nobody of another's.
inline constexpr auto ownChannel = "screen:own"_L1;
namespace events {
inline constexpr auto view = "screen_view"_L1; // {view, voice}
inline constexpr auto tried =
    "screen_try"_L1; // {number, places, wav}: a call for this screen alone
}

namespace codes {
inline constexpr auto screenOff = "SCREEN_OFF"_L1;
}
inline QStringList errorCodes()
{
    return {codes::screenOff};
}

// Whether a call can be heard there, as the screen says itself.
enum class Sound {
    Ready,
    Off, // it is not to be heard
    Quiet, // not at this time of day
    Blocked, // the browser waits for somebody to touch the page
    NoDevice, // there is nothing that sounds
    Failed, // there is, and it does not
    Unknown
};
Q_ENUM_NS(Sound)
std::span<const QStringView> wordsOf(Sound); // "no_device"
// Somebody has to go there and do something about it.
bool isTrouble(Sound sound);

// What a display makes room for.
enum class Layout {
    Automatic, // by how many services it shows
    One, // the call, and how long one waits
    Several, // the call, those before it, each service
    Many, // the call, and a list of all services with who is called where
    Unknown = static_cast<int>(Sound::Unknown)
};
Q_ENUM_NS(Layout)
std::span<const QStringView> wordsOf(Layout); // "auto", "one"

inline constexpr int longestZone = 32;
inline constexpr int longestTicker = 300;
inline constexpr qsizetype mostServices = 100;

struct View {
    Q_GADGET
    Q_PROPERTY(QStringList services MEMBER services)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(QStringList also MEMBER also)
    Q_PROPERTY(bool takesTurns MEMBER takesTurns)
    Q_PROPERTY(loket::screen::Layout layout READ layoutValue)
    Q_PROPERTY(QString ticker MEMBER ticker)
    Q_PROPERTY(bool sound MEMBER hasSound)
    Q_PROPERTY(int volume MEMBER volume)
    Q_PROPERTY(QString zone MEMBER zone)
    Q_PROPERTY(QStringList spokenIn MEMBER spokenIn)
    Q_PROPERTY(QString quietFrom MEMBER quietFrom)
    Q_PROPERTY(QString quietTo MEMBER quietTo)
public:
    QStringList services = {}; // ids; empty: all, or those that it was started with
    QString language = {}; // "id", "en" or "th"; empty: that which it was started with
    bool hasSound = true; // calls are heard there, where the screen can
    int volume = 100; // per cent, from 1
    QString zone = {}; // the room where it hangs: of all displays there one speaks; empty: its own
    QStringList spokenIn = {}; // languages; empty: as each call says
    QString quietFrom = {}; // HH:mm, the clinic's time; empty: it is never quiet …
    QString quietTo = {}; // … until then, perhaps on the next day
    QStringList also = {}; // languages that are shown beside `language`
    bool takesTurns = false; // one language after the other, instead of all of them together
    Word<Layout> layout = Layout::Automatic;
    QString ticker = {}; // passes at the foot while nothing else is to be said there

    Layout layoutValue() const { return layout; }

    // At this time of day, HH:mm.
    bool isQuietAt(const QString &time) const;
    QJsonObject toJson() const;
    // With other values for the members that `changes` has.
    View with(const QJsonObject &changes) const;
    // What is missing is as for a screen that nobody has set.
    static View fromJson(const QJsonObject &json);
    bool operator==(const View &) const = default;
};

// What one screen of a zone says aloud.
struct VoicePart {
    bool speaks = false;
    QStringList services = {}; // ids: their calls too, for the others of its zone show them

    QJsonObject toJson() const;
    // As for a screen alone where an older server says nothing of it.
    static VoicePart fromJson(const QJsonValue &json);
    bool operator==(const VoicePart &) const = default;
};

} // namespace loket::screen
