// How many wait today, against what is usual on this weekday; who comes in each hour, and how long they wait, as it
// changes.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Overview
import Loket.Ui

UiCard {
    id: card

    required property OverviewRoom room
    // What there is room for; of the page's width, for words that change while the card is laid out keep their old place.
    required property real pageWidth

    property string view: "waiting" // or "arrivals", "waits"
    readonly property bool ofHours: card.view !== "waiting"
    readonly property date now: card.room.workplace.now
    readonly property int usualDays: card.room.curves.curve.usualDays
    readonly property string weekday: card.dateText("dddd")

    function dateText(format: string): string {
        return card.room.title === "" ? "" : card.now.toLocaleDateString(Qt.locale(), format); // anew with the language
    }

    function hoursText(): string {
        const parts = [];
        for (const figure of card.room.hours.hours)
            parts.push(figure.hour + ":00 " + (card.view === "waits" ? Math.round(figure.waitMean) : figure.arrivals));
        return parts.join(", ");
    }

    padding: Theme.wide
    onOfHoursChanged: card.room.hours.setWatched(card.ofHours)
    Component.onDestruction: card.room.hours.setWatched(false)

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiSegments {
            objectName: "chartView"
            model: [
                { value: "waiting", text: qsTr("People waiting"), short: qsTr("Waiting", "chart") },
                { value: "arrivals", text: qsTr("Arrivals", "chart"), short: qsTr("Arrivals", "chart") },
                { value: "waits", text: qsTr("Waits", "chart"), short: qsTr("Waits", "chart") }
            ]
            value: card.view
            Accessible.name: qsTr("What the chart shows")
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            onChosen: view => card.view = view
        }
        UiText {
            text: card.pageWidth >= 1330 ? card.dateText("dddd, d MMMM") : ""
            soft: true
            Layout.fillWidth: true
        }
        Rectangle {
            implicitWidth: 18
            implicitHeight: card.ofHours ? 12 : 3
            radius: 1
            color: Theme.accent
        }
        UiText {
            text: card.view === "waiting" ? qsTr("Today") : card.view === "arrivals" ? qsTr("Called", "of who came") : qsTr("Minutes until the first call")
            font.pixelSize: Theme.caption
        }
        Rectangle {
            visible: card.view === "arrivals"
            implicitWidth: 18
            implicitHeight: 12
            radius: 1
            color: Theme.pressed
        }
        UiText {
            visible: card.view === "arrivals"
            text: qsTr("Not called yet")
            font.pixelSize: Theme.caption
        }
        Rectangle {
            visible: card.usualDays > 0 && !card.ofHours
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
            visible: card.usualDays > 0 && !card.ofHours
            text: card.pageWidth < 1110 ? card.weekday : qsTr("Usual %1, last %2", "weekday, number of days").arg(card.weekday).arg(card.usualDays)
            font.pixelSize: Theme.caption
        }
    }
    WaitingChart {
        id: chart
        objectName: "chart"
        visible: card.room.curves.known && !card.ofHours
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
    HourChart {
        objectName: "hourChart"
        visible: card.ofHours && card.room.hours.known
        hours: card.room.hours.hours
        waits: card.view === "waits"
        barColor: card.room.hours.stale ? Theme.softText : Theme.accent
        restColor: Theme.pressed
        gridColor: Theme.line
        textColor: Theme.softText
        font.family: Theme.family
        font.pixelSize: Theme.caption
        Accessible.role: Accessible.Chart
        Accessible.name: qsTr("By hour: %1").arg(card.hoursText())
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    EmptyState {
        objectName: "chartUnknown"
        visible: card.ofHours ? !card.room.hours.known : !card.room.curves.known
        title: qsTr("Asking the server…")
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
