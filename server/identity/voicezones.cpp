#include "identity/voicezones.h"

#include <QMap>

#include <algorithm>

namespace loket {

namespace {

// None where nobody can be heard.
QString speakerOf(const QList<ZoneMember> &zone, const QSet<QString> &speaking)
{
    QStringList audible;
    for (const ZoneMember &member : zone) {
        if (member.isAudible && speaking.contains(member.id)) {
            return member.id;
        }
        if (member.isAudible) {
            audible.append(member.id);
        }
    }
    audible.sort();
    return audible.value(0);
}

// What the others of the zone show and this one does not.
QStringList othersServices(const QList<ZoneMember> &zone, const ZoneMember &speaker)
{
    QStringList services;
    for (const ZoneMember &member : zone) {
        services += member.services;
    }
    services.removeDuplicates();
    services.removeIf([&speaker](const QString &id) { return speaker.services.contains(id); });
    services.sort();
    return services.mid(0, screen::mostServices);
}

} // namespace

QHash<QString, screen::VoicePart> voiceParts(
    const QList<ZoneMember> &members, const QSet<QString> &speaking)
{
    QHash<QString, screen::VoicePart> parts;
    QMap<QString, QList<ZoneMember>> zones;
    for (const ZoneMember &member : members) {
        if (member.zone.isEmpty()) {
            parts.insert(member.id, {member.isAudible, {}});
        } else {
            zones[member.zone].append(member);
        }
    }
    for (const QList<ZoneMember> &zone : std::as_const(zones)) {
        const QString speaker = speakerOf(zone, speaking);
        for (const ZoneMember &member : zone) {
            const bool speaks = member.id == speaker;
            parts.insert(
                member.id, {speaks, speaks ? othersServices(zone, member) : QStringList {}});
        }
    }
    return parts;
}

} // namespace loket
