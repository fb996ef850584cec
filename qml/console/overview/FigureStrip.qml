// The house in six figures, each beside what is usual where that is known.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Overview
import Loket.Ui

RowLayout {
    id: strip

    required property OverviewRoom room
    property bool tight: false

    readonly property int usualWaiting: strip.room.curves.usualWaiting
    readonly property int usualServed: strip.room.curves.usualServed

    signal leadAsked(string roomId, string target)

    function count(count: int): string {
        return strip.room.known ? String(count) : "–";
    }
    function usual(count: int): string {
        return count < 0 ? "" : qsTr("usual %1").arg(count);
    }

    spacing: strip.tight ? Theme.small : Theme.wide

    FigureCard {
        objectName: "waitingFigure"
        label: qsTr("Waiting")
        iconName: "person"
        figure: strip.count(strip.room.waiting)
        note: strip.usual(strip.usualWaiting)
        tight: strip.tight
        stale: strip.room.stale
        Layout.fillWidth: true
        onClicked: strip.leadAsked("queue", "")
    }
    FigureCard {
        objectName: "longestFigure"
        label: qsTr("Longest wait")
        iconName: "clock"
        figure: strip.room.longest < 0 ? "–" : strip.room.longest < 60 ? strip.room.longest
            : Math.floor(strip.room.longest / 60) + ":" + String(strip.room.longest % 60).padStart(2, "0")
        note: {
            if (strip.room.longest < 0)
                return strip.room.known ? qsTr("nobody waits") : "";
            return (strip.room.longest < 60 ? qsTr("min, %1") : qsTr("h, %1", "after hours and minutes: 1:05")).arg(strip.room.longestNumber);
        }
        meaning: strip.room.longest >= strip.room.limitMinutes ? "danger" : "plain"
        tight: strip.tight
        stale: strip.room.stale
        Layout.fillWidth: true
        onClicked: strip.leadAsked("queue", "")
    }
    FigureCard {
        objectName: "lateFigure"
        label: qsTr("Late now")
        iconName: "warning"
        figure: strip.count(strip.room.late)
        note: strip.room.late > 0 ? qsTr("over %1").arg(Words.minutes(strip.room.limitMinutes)) : ""
        meaning: strip.room.late > 0 ? "danger" : "plain"
        tight: strip.tight
        stale: strip.room.stale
        Layout.fillWidth: true
        onClicked: strip.leadAsked("queue", "")
    }
    FigureCard {
        objectName: "servedFigure"
        label: qsTr("Served today")
        iconName: "finish"
        figure: strip.room.curves.known ? strip.room.curves.curve.served : "–"
        note: strip.usual(strip.usualServed)
        tight: strip.tight
        stale: strip.room.stale
        Layout.fillWidth: true
        onClicked: strip.leadAsked("queue", "")
    }
    FigureCard {
        objectName: "countersFigure"
        label: qsTr("Counters open")
        iconName: "counter"
        figure: strip.count(strip.room.openCounters)
        note: strip.room.known ? qsTr("of %1").arg(strip.room.counters.count) : ""
        meaning: strip.room.openCounters === 0 && strip.room.waiting > 0 ? "warning" : "plain"
        tight: strip.tight
        stale: strip.room.stale
        Layout.fillWidth: true
        onClicked: strip.leadAsked("queue", "")
    }
    FigureCard {
        objectName: "screensFigure"
        label: qsTr("Screens live")
        iconName: "screen"
        figure: strip.count(strip.room.liveScreens)
        note: strip.room.known ? qsTr("of %1").arg(strip.room.allScreens) : ""
        meaning: strip.room.liveScreens < strip.room.allScreens ? "warning" : "plain"
        tight: strip.tight
        stale: strip.room.stale
        Layout.fillWidth: true
        onClicked: strip.leadAsked("devices", "")
    }
}
