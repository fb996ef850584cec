// What the pictures between calls are called on the wire.
#pragma once

#include <QString>

namespace loket::pictures {

using namespace Qt::Literals::StringLiterals;

inline constexpr auto channel = "pictures"_L1;

namespace commands {
inline constexpr auto picture = "pictures:picture"_L1; // HTTP alone: it answers with a picture
}
namespace events {
inline constexpr auto show = "pictures_show"_L1; // a Show
}

// Where the picture of this id is to be had.
inline QString picturePath(const QString &pictureId)
{
    return u"/pictures/"_s + pictureId;
}

} // namespace loket::pictures
