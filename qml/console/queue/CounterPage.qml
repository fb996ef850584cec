// At which counter do you work today?
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Queue
import Loket.Ui

FocusScope {
    id: page

    required property QueueRoom room
    property bool blocked: false

    readonly property bool firstStartLeft: page.room.workplace.firstStartLeft && !page.room.feed.counters.stale

    signal firstStartAsked

    focus: true
    Component.onCompleted: grid.forceActiveFocus()

    function choose() {
        const counter = grid.currentItem as CounterTile;
        if (counter !== null)
            page.room.chooseCounter(counter.value.id);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.margin + Theme.small
        spacing: Theme.wide

        Item { // not a layout: that leaves the words as wide as they were before a button came
            implicitHeight: words.implicitHeight
            Layout.fillWidth: true

            ColumnLayout {
                id: words
                anchors.left: parent.left
                anchors.right: buttons.left
                anchors.rightMargin: Theme.gap
                spacing: Theme.tiny

                UiText {
                    text: qsTr("Where do you work today?")
                    kind: "heading"
                    Layout.fillWidth: true
                }
                UiText {
                    text: qsTr("This PC remembers your choice. You can change it at any time.")
                    soft: true
                    Layout.fillWidth: true
                }
            }
            Row {
                id: buttons
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap

                UiButton {
                    objectName: "allCounters"
                    visible: counters.narrow
                    text: counters.all ? qsTr("Only yours") : qsTr("All counters")
                    kind: "quiet"
                    onClicked: {
                        counters.all = !counters.all;
                        grid.forceActiveFocus();
                    }
                }
                UiButton {
                    objectName: "watchOnly"
                    text: qsTr("Only watch")
                    onClicked: page.room.watchOnly()
                }
            }
        }
        GridView {
            id: grid
            objectName: "counterGrid"

            readonly property int columns: Math.max(1, Math.floor(width / 300))

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            activeFocusOnTab: true
            clip: true
            cellWidth: Math.floor(width / columns)
            cellHeight: 140
            model: counters
            keyNavigationEnabled: true
            cacheBuffer: 0
            ScrollBar.vertical: UiScrollBar { }
            Keys.onReturnPressed: page.choose()
            Keys.onEnterPressed: page.choose()
            Keys.onSpacePressed: page.choose()
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Counters")

            delegate: CounterTile {
                names: page.room.names
                width: grid.cellWidth - Theme.gap
                height: grid.cellHeight - Theme.gap
                current: GridView.isCurrentItem && grid.activeFocus
                onClicked: page.room.chooseCounter(value.id)
            }
            WholeRows {
                view: grid
                ground: Theme.ground
            }
        }
    }
    CounterFilter {
        id: counters
        sourceModel: page.room.feed.counters
        personId: page.room.personId
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(480, parent.width - 2 * Theme.margin)
        visible: grid.count === 0
        iconName: "counter"
        title: page.room.feed.counters.stale ? qsTr("Asking the server…") : qsTr("There are no counters yet")
        text: {
            if (page.room.feed.counters.stale)
                return "";
            if (page.firstStartLeft)
                return qsTr("The first start is not finished. It goes on where you left it.");
            return page.room.maySetUp ? qsTr("Add services and counters under “Setting up”, at the left.")
                : qsTr("An administrator adds counters and services.");
        }
        actionText: page.firstStartLeft ? qsTr("Go on with the first start") : ""
        onAction: page.firstStartAsked()
    }
}
