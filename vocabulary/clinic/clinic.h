// Whose house this is, as every screen shows it; how far its first start has come; and what its
// commands, events and channel are called.
#pragma once

#include "core/result.h"
#include "vocabulary/word.h"

#include <QJsonObject>
#include <QObject>

namespace loket::clinic {
Q_NAMESPACE

namespace commands {
inline constexpr auto show = "clinic:show"_L1;
inline constexpr auto change = "clinic:change"_L1;
inline constexpr auto setLogo = "clinic:set-logo"_L1;
inline constexpr auto removeLogo = "clinic:remove-logo"_L1;
inline constexpr auto progress = "clinic:progress"_L1;
inline constexpr auto proceed = "clinic:proceed"_L1;
inline constexpr auto tryCall = "clinic:try-call"_L1;
}
namespace events {
inline constexpr auto clinic = "clinic"_L1; // {clinic}: on joining, and when it has changed
inline constexpr auto tryCall = "clinic_try_call"_L1; // {number, places}: shown for a moment
}
inline constexpr auto channel = "public:clinic"_L1;

namespace codes {
inline constexpr auto noPicture = "NO_PICTURE"_L1;
inline constexpr auto pictureTooLarge = "PICTURE_TOO_LARGE"_L1;
}
inline QStringList errorCodes()
{
    return {codes::noPicture, codes::pictureTooLarge};
}

inline constexpr int longestName = 80; // characters
// A picture as it is sent to the server, and as it is kept.
inline constexpr int largestPicture = 700'000; // bytes, as base64
inline constexpr int largestSide = 4'096; // pixels
inline constexpr int keptSide = 256;
inline constexpr int largestLogo = 96 * 1'024; // bytes

struct Clinic {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString logo MEMBER logo)
public:
    QString name; // empty: it has none yet
    QString logo; // `data:image/png;base64,…`; empty: there is none

    bool operator==(const Clinic &) const = default;

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where it is not what toJson() gives.
    static Result<Clinic> fromJson(const QJsonObject &json);
};

// None: nobody began it; Left: for later.
enum class Progress { None, Begun, Left, Done, Unknown };
Q_ENUM_NS(Progress)
std::span<const QStringView> wordsOf(Progress);

// Where one is in it.
enum class Step { Name, Services, Screens, Try, Unknown = static_cast<int>(Progress::Unknown) };
Q_ENUM_NS(Step)
std::span<const QStringView> wordsOf(Step);

struct FirstStart {
    Word<Progress> progress = Progress::None;
    Word<Step> step = Step::Name;

    bool operator==(const FirstStart &) const = default;

    QJsonObject toJson() const;
    static Result<FirstStart> fromJson(const QJsonObject &json);
};

} // namespace loket::clinic
