// Which display of a room speaks. Pure.
#pragma once

#include "vocabulary/screen/screenview.h"

#include <QHash>
#include <QSet>

namespace loket {

// A display that is connected.
struct ZoneMember {
    QString id = {};
    QString zone = {}; // empty: it is alone
    bool isAudible = false; // can speak now
    QStringList services = {}; // that it shows
};

// In each zone one of those that are audible speaks, what all of them show: the one that does so
// already, else the first by its id. Who is alone speaks for itself.
QHash<QString, screen::VoicePart> voiceParts(
    const QList<ZoneMember> &members, const QSet<QString> &speaking);

} // namespace loket
