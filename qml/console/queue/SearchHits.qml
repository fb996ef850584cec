// Who was found, wherever they are: below the field in which one types, which keeps the keyboard.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Queue
import Loket.Ui

Rectangle {
    id: hits

    required property QueueRoom room
    property real most: 420 // height

    readonly property VisitSearch search: hits.room.search
    readonly property bool isKnown: hits.search.upToDate
    readonly property alias view: view

    signal opened(string visitId)

    function step(by: int) {
        view.currentIndex = Math.max(0, Math.min(view.count - 1, view.currentIndex + by));
    }
    function openCurrent() {
        const hit = view.currentItem as SearchHit;
        if (hit !== null && hits.isKnown)
            hits.opened(hit.value.id);
    }

    implicitHeight: Math.min(hits.most, column.implicitHeight + 2 * Theme.small)
    radius: Theme.radius
    color: Theme.surface
    border.color: Theme.edge
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Found")

    MouseArea { // nothing of it goes to what is below
        anchors.fill: parent
        hoverEnabled: true
    }
    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.small
        spacing: Theme.tiny

        UiText {
            objectName: "hitsTitle"
            text: view.count === 0 ? "" : hits.search.total > view.count
                ? qsTr("Patients today, wherever they are: %1 of %2").arg(view.count).arg(hits.search.total)
                : qsTr("Patients today, wherever they are")
            visible: text !== ""
            kind: "caption"
            leftPadding: Theme.gap
            Layout.fillWidth: true
        }
        ListView {
            id: view
            objectName: "hitsView"
            clip: true
            model: hits.search.hits
            implicitHeight: Math.min(count, 6) * 48
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            cacheBuffer: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: UiScrollBar { }
            onCountChanged: currentIndex = 0

            delegate: SearchHit {
                width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
                room: hits.room
                current: ListView.isCurrentItem
                onClicked: hits.opened(value.id)
            }
            WholeRows {
                view: view
            }
        }
        UiText {
            objectName: "nothingFound"
            visible: view.count === 0
            text: !hits.room.workplace.connection.online ? qsTr("There is no connection.")
                : hits.isKnown ? qsTr("Nothing fits the search") : qsTr("Looking…")
            soft: true
            leftPadding: Theme.gap
            topPadding: Theme.small
            Layout.fillWidth: true
        }
        UiText {
            visible: view.count === 0 && hits.isKnown
            text: qsTr("Nobody who came today has such a number, name or id.")
            kind: "caption"
            wrapMode: Text.Wrap
            leftPadding: Theme.gap
            bottomPadding: Theme.small
            Layout.fillWidth: true
        }
        RowLayout {
            visible: view.count > 0
            spacing: Theme.small
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.bottomMargin: Theme.tiny

            KeyCap {
                keys: "↑"
            }
            KeyCap {
                keys: "↓"
            }
            UiText {
                text: qsTr("choose")
                kind: "caption"
            }
            KeyCap {
                keys: "Enter"
            }
            UiText {
                text: qsTr("open")
                kind: "caption"
                Layout.fillWidth: true
            }
        }
    }
}
