// The room in which scans are asked for, made and completed.
#pragma once

#include "client/radiology/radiologyfeed.h"
#include "qml/console/core/consoleroom.h"
#include "qml/console/core/sight.h"
#include "qml/console/core/today.h"
#include "qml/console/core/visitcalls.h"
#include "qml/console/radiology/scanactions.h"
#include "vocabulary/radiology/rights.h"

namespace loket::console {

// How many scans of a type are not over.
class TypeCount {
    Q_GADGET
    QML_VALUE_TYPE(typeCount)
    Q_PROPERTY(loket::radiology::ScanType type MEMBER type)
    Q_PROPERTY(QString typeText MEMBER typeText)
    Q_PROPERTY(int count MEMBER count)
public:
    radiology::ScanType type = radiology::ScanType::Unknown;
    QString typeText;
    int count = 0;

    bool operator==(const TypeCount &) const = default;
};

class RadiologyRoom final : public loket::console::ConsoleRoom {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(loket::client::RadiologyFeed *feed READ feed CONSTANT)
    Q_PROPERTY(loket::console::ScanActions *actions READ actions CONSTANT)
    Q_PROPERTY(loket::console::VisitCalls *calls READ calls CONSTANT)
    // A TypeCount for each type that there is, the known ones first.
    Q_PROPERTY(QList<loket::console::TypeCount> types READ types NOTIFY countsChanged)
    // The types that can be asked for: those that a room makes; all while no room is known.
    Q_PROPERTY(QStringList madeTypes READ madeTypes NOTIFY countsChanged)
    Q_PROPERTY(int openCount READ openCount NOTIFY countsChanged)
    Q_PROPERTY(int completedToday READ completedToday NOTIFY countsChanged)
    Q_PROPERTY(int cancelledToday READ cancelledToday NOTIFY countsChanged)
    Q_PROPERTY(int roomCount READ roomCount NOTIFY countsChanged)
    Q_PROPERTY(int busyRooms READ busyRooms NOTIFY countsChanged)
    Q_PROPERTY(QDateTime today READ today NOTIFY todayChanged) // its beginning
    Q_PROPERTY(bool mayRequest READ mayRequest NOTIFY openChanged)
    Q_PROPERTY(bool mayCall READ mayCall NOTIFY openChanged)
    Q_PROPERTY(bool mayPerform READ mayPerform NOTIFY openChanged)
    Q_PROPERTY(int longWaitMinutes MEMBER longWaitMinutes CONSTANT)
public:
    // `workplace` and `calls`, the queue's, must outlive it.
    RadiologyRoom(Workplace &workplace, VisitCalls &calls, QObject *parent = nullptr);

    // Who has waited this long should be looked at.
    const int longWaitMinutes = 30;

    client::RadiologyFeed *feed() { return &m_feed; }
    ScanActions *actions() { return &m_actions; }
    VisitCalls *calls() { return &m_calls; }
    QList<TypeCount> types() const;
    QStringList madeTypes() const;
    int openCount() const;
    int completedToday() const { return countToday(radiology::ScanStatus::Completed); }
    int cancelledToday() const { return countToday(radiology::ScanStatus::Cancelled); }
    int roomCount() const { return m_feed.rooms()->count(); }
    int busyRooms() const;
    QDateTime today() const { return m_today.begin(); }
    int badge() const override; // those that are late
    bool mayRequest() const { return workplace()->may(radiology::rights::requestScans); }
    bool mayCall() const { return workplace()->may(Right::CallQueue); }
    bool mayPerform() const { return workplace()->may(radiology::rights::performScans); }

    // Where a scan of this type can begin now; empty: nowhere.
    Q_INVOKABLE QString freeRoomFor(const QString &typeText) const;
    // The scan that somebody could see as the next of a free room; empty: none.
    Q_INVOKABLE QString nextSeen(const QString &roomId) const { return m_sight.seen(roomId); }
    Sight &sight() { return m_sight; }

Q_SIGNALS:
    void countsChanged();
    void todayChanged();

private:
    int countToday(radiology::ScanStatus status) const;
    void showNext();
    const QList<radiology::Scan> &scans() const { return m_feed.scans()->values(); }

    client::RadiologyFeed m_feed;
    ScanActions m_actions;
    VisitCalls &m_calls;
    Sight m_sight; // of who is next, by room
    Today m_today;
};

} // namespace loket::console
