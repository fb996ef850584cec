#include "qml/console/radiology/radiologyroom.h"

#include "client/radiology/scanplace.h"

#include <QtQml/QQmlEngineExtensionPlugin>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Loket_Console_RadiologyPlugin)

namespace loket::console {

using client::RoomState;
using radiology::Scan;
using radiology::ScanStatus;
using radiology::ScanType;

namespace {

constexpr CodeWords codeWords[] = {
    {"INVALID_PATIENT_ID",
        QT_TRANSLATE_NOOP("Errors", "The patient's id must have at least 3 characters.")},
    {"SCAN_REQUEST_FAILED",
        QT_TRANSLATE_NOOP("Errors",
            "This scan cannot be asked for: too many wait already, or radiology does not make "
            "it.")},
    {"SCAN_START_FAILED",
        QT_TRANSLATE_NOOP("Errors",
            "This scan cannot begin: it does not wait any more, or no room for it is free.")},
    {"SCAN_COMPLETE_FAILED",
        QT_TRANSLATE_NOOP("Errors",
            "This scan is not in progress any more: somebody has completed or cancelled it.")},
    {"SCAN_CANCEL_FAILED",
        QT_TRANSLATE_NOOP("Errors", "This scan is over and cannot be cancelled.")},
};

} // namespace

RadiologyRoom::RadiologyRoom(Workplace &workplace, VisitCalls &calls, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"radiology"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Scans"),
            .iconName = u"scan"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Radiology/ScansPage.qml"_s),
            .right = Right::ViewQueue,
            .landingFor = {Role::Radiographer, Role::Radiologist},
            .badgeMeaning = u"danger"_s,
            .notice = QUrl(u"qrc:/qt/qml/Loket/Console/Radiology/SendToScan.qml"_s),
            .errorWords = codeWords},
        parent),
      m_feed(*workplace.connection()),
      m_actions(*workplace.connection(), m_feed),
      m_calls(calls),
      m_today(workplace)
{
    follow(m_feed);
    connect(m_feed.rooms(), &client::FreshModel::changed, this, [this] {
        showNext();
        Q_EMIT countsChanged();
        Q_EMIT badgeChanged();
    });
    connect(&m_today, &Today::changed, this, [this] {
        Q_EMIT todayChanged();
        Q_EMIT countsChanged();
    });
}

QList<TypeCount> RadiologyRoom::types() const
{
    QStringList names = textsOf<ScanType>();
    for (const Scan &scan : scans()) {
        if (!scan.type.isKnown() && !names.contains(scan.type.text())) {
            names.append(scan.type.text());
        }
    }
    QList<TypeCount> types;
    for (const QString &name : std::as_const(names)) {
        const auto count = std::count_if(scans().cbegin(), scans().cend(), [&](const Scan &scan) {
            return client::placeOf(scan) != client::scans::Place::Over && scan.type.text() == name;
        });
        types.append({Word<ScanType>::fromText(name), name, static_cast<int>(count)});
    }
    return types;
}

QStringList RadiologyRoom::madeTypes() const
{
    const QList<RoomState> &rooms = m_feed.rooms()->values();
    QStringList made = textsOf<ScanType>();
    if (!rooms.isEmpty()) {
        made.removeIf([&rooms](const QString &type) {
            return std::none_of(rooms.cbegin(), rooms.cend(),
                [&type](const RoomState &room) { return room.type.text() == type; });
        });
    }
    return made;
}

int RadiologyRoom::openCount() const
{
    return static_cast<int>(std::count_if(scans().cbegin(), scans().cend(),
        [](const Scan &scan) { return client::placeOf(scan) != client::scans::Place::Over; }));
}

int RadiologyRoom::countToday(ScanStatus status) const
{
    return static_cast<int>(std::count_if(scans().cbegin(), scans().cend(), [&](const Scan &scan) {
        return scan.status == status && m_today.has(client::endOf(scan));
    }));
}

int RadiologyRoom::badge() const
{
    return static_cast<int>(std::count_if(scans().cbegin(), scans().cend(),
        [](const Scan &scan) { return scan.isOverdue && scan.status == ScanStatus::InProgress; }));
}

int RadiologyRoom::busyRooms() const
{
    const QList<RoomState> &rooms = m_feed.rooms()->values();
    return static_cast<int>(std::count_if(
        rooms.cbegin(), rooms.cend(), [](const RoomState &room) { return room.isBusy(); }));
}

void RadiologyRoom::showNext()
{
    QHash<QString, QString> next;
    for (const RoomState &room : m_feed.rooms()->values()) {
        next.insert(room.id, room.isBusy() ? QString() : room.next.id);
    }
    m_sight.show(next);
}

QString RadiologyRoom::freeRoomFor(const QString &typeText) const
{
    for (const RoomState &room : m_feed.rooms()->values()) {
        if (!room.isBusy() && room.type.text() == typeText) {
            return room.name;
        }
    }
    return {};
}

} // namespace loket::console
