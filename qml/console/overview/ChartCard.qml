// How many wait today, against what is usual on this weekday.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Overview
import Loket.Ui

UiCard {
    id: card

    required property OverviewRoom room

    readonly property date now: card.room.workplace.now
    readonly property int usualDays: card.room.curves.curve.usualDays
    readonly property string weekday: card.dateText("dddd")

    function dateText(format: string): string {
        return card.room.title === "" ? "" : card.now.toLocaleDateString(Qt.locale(), format); // anew with the language
    }

    padding: Theme.wide

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiText {
            text: qsTr("People waiting")
            kind: "title"
        }
        UiText {
            text: card.width > 660 ? card.dateText("dddd, d MMMM") : ""
            soft: true
            Layout.fillWidth: true
        }
        Rectangle {
            implicitWidth: 18
            implicitHeight: 3
            radius: 1
            color: Theme.accent
        }
        UiText {
            text: qsTr("Today")
            font.pixelSize: Theme.caption
        }
        Rectangle {
            visible: card.usualDays > 0
            implicitWidth: 18
            implicitHeight: 12
            radius: 2
            color: Theme.pressed

            Rectangle {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: 7
                height: 2
                color: Theme.softText
            }
            Rectangle {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: 7
                height: 2
                color: Theme.softText
            }
        }
        UiText {
            objectName: "usualLegend"
            visible: card.usualDays > 0
            text: qsTr("Usual %1, last %2", "weekday, number of days").arg(card.weekday).arg(card.usualDays)
            font.pixelSize: Theme.caption
        }
    }
    WaitingChart {
        id: chart
        objectName: "chart"
        visible: card.room.curves.known
        curve: card.room.curves.curve
        now: card.now
        waiting: card.room.waiting
        nowText: qsTr("%1 now").arg(card.room.waiting)
        lineColor: card.room.stale ? Theme.softText : Theme.accent
        usualColor: Theme.softText
        bandColor: Theme.pressed
        gridColor: Theme.line
        textColor: Theme.softText
        groundColor: Theme.surface
        font.family: Theme.family
        font.pixelSize: Theme.caption
        Accessible.role: Accessible.Chart
        Accessible.name: card.room.curves.usualWaiting < 0 ? qsTr("%1 now").arg(card.room.waiting)
            : qsTr("%1 wait now, usual are %2").arg(card.room.waiting).arg(card.room.curves.usualWaiting)
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    EmptyState {
        objectName: "chartUnknown"
        visible: !card.room.curves.known
        title: qsTr("Asking the server…")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
