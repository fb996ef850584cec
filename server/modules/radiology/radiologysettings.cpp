#include "modules/radiology/radiologysettings.h"

#include <QSet>

namespace loket::radiology {
namespace {

constexpr qsizetype longestName = 32;
const QString sizeKey = u"radiology.max_queue_size"_s;
const QString toleranceKey = u"radiology.scan_timeout"_s;
const QString autoStartKey = u"radiology.auto_start_scans"_s;
const QString roomsKey = u"radiology.rooms"_s;
const QString serviceKey = u"radiology.service"_s;

std::optional<ScanRoom> roomFromText(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    ScanRoom room;
    room.name = text.left(colon).trimmed();
    room.type = Word<ScanType>::fromText(text.mid(colon + 1).trimmed());
    const bool isNamed = colon > 0 && !room.name.isEmpty() && room.name.size() <= longestName;
    return isNamed && room.type.isKnown() ? std::optional(room) : std::nullopt;
}

QString textOf(const QList<ScanRoom> &rooms)
{
    QStringList parts;
    for (const ScanRoom &room : rooms) {
        parts.append(room.name + u':' + room.type.text());
    }
    return parts.join(u',');
}

} // namespace

QList<ScanRoom> RadiologySettings::standardRooms()
{
    QList<ScanRoom> rooms;
    for (const QString &type : textsOf<ScanType>()) {
        ScanRoom room;
        room.name = type + u" 1"_s;
        room.type = Word<ScanType>::fromText(type);
        rooms.append(room);
    }
    return rooms;
}

QList<ModuleSetting> declaredSettings()
{
    const RadiologySettings standard;
    return {ModuleSetting::wholeNumber({sizeKey, u"RADIOLOGY_MAX_QUEUE_SIZE"_s, {},
                                           u"Scans that may wait at the same time."_s},
                standard.maxQueueSize, 1, 10'000),
        ModuleSetting::wholeNumber(
            {toleranceKey, u"RADIOLOGY_SCAN_TIMEOUT"_s, {},
                u"How long beyond its estimate a scan may take before it is overdue."_s},
            static_cast<int>(standard.tolerance.count()), 0, 86'400'000, u"milliseconds"_s),
        ModuleSetting::flag({autoStartKey, u"RADIOLOGY_AUTO_START_SCANS"_s, {},
                                u"Whether a scan starts by itself as soon as a room is free."_s},
            standard.autoStart),
        {{roomsKey, {}, {}, u"Rooms, each with the type of scan that is made there."_s},
            textOf(standard.rooms), u"a list of rooms such as CT 1:CT, CT 2:CT, MRI 1:MRI"_s,
            [](const QString &text) { return roomsFromText(text).has_value(); }},
        {{serviceKey, {}, {}, u"Id of the queue's service where a visit waits for its scan."_s},
            standard.service, u"the id of a service"_s,
            [](const QString &text) { return !text.isEmpty() && text.size() <= 64; }}};
}

RadiologySettings settingsFrom(const Settings &settings)
{
    const QHash<QString, QString> &values = settings.ofModules;
    if (!values.contains(sizeKey)) {
        return {};
    }
    return {.maxQueueSize = values.value(sizeKey).toInt(),
        .tolerance = Millis(values.value(toleranceKey).toInt()),
        .autoStart = values.value(autoStartKey) == u"true"_s,
        .rooms = roomsFromText(values.value(roomsKey)).value_or(RadiologySettings::standardRooms()),
        .service = values.value(serviceKey)};
}

std::optional<QList<ScanRoom>> roomsFromText(const QString &text)
{
    QList<ScanRoom> rooms;
    QSet<QString> names;
    for (const QString &part : text.split(u',')) {
        const auto room = roomFromText(part);
        if (!room || names.contains(room->name)) {
            return std::nullopt;
        }
        names.insert(room->name);
        rooms.append(*room);
    }
    return rooms;
}

} // namespace loket::radiology
