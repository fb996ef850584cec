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

    function usual(count: int): string {
        return count < 0 ? "" : qsTr("usual %1").arg(count);
    }

    spacing: strip.tight ? Theme.small : Theme.wide

    FigureCard {
        objectName: "waitingFigure"
        label: qsTr("Waiting")
        iconName: "person"
        figure: strip.room.waiting
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
        figure: strip.room.longest < 0 ? "–" : strip.room.longest < 60 ? strip.room.longest : Words.minutes(strip.room.longest)
        note: {
            if (strip.room.longest < 0)
                return qsTr("nobody waits");
            return strip.room.longest < 60 ? qsTr("min, %1").arg(strip.room.longestNumber) : strip.room.longestNumber;
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
        figure: strip.room.late
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
        figure: strip.room.openCounters
        note: qsTr("of %1").arg(strip.room.counters.count)
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
        figure: strip.room.liveScreens
        note: qsTr("of %1").arg(strip.room.allScreens)
        meaning: strip.room.liveScreens < strip.room.allScreens ? "warning" : "plain"
        tight: strip.tight
        stale: strip.room.stale
        Layout.fillWidth: true
        onClicked: strip.leadAsked("devices", "")
    }
}
