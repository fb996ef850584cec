// One prescription whole: whose it is, each of its items, what has happened, and what comes next.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

FocusScope {
    id: panel

    required property ChosenOrder chosen

    readonly property var order: panel.chosen.any ? panel.chosen.order : panel.chosen.room.order("")

    signal closeAsked

    // The one that the keys would settle is in sight, with its buttons.
    function showNext() {
        column.forceLayout();
        for (let i = 0; i < items.count; ++i) {
            const line = items.itemAt(i) as PanelItem;
            if (line?.isNext)
                reveal.show(line);
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: panel.chosen.any ? OrderWords.who(panel.chosen.order) : ""

    UiCard {
        anchors.fill: parent
        padding: 0

        PanelHead {
            order: panel.order
            now: panel.chosen.board.now
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.bottomMargin: 0
            onCloseAsked: panel.closeAsked()
        }
        Rectangle {
            implicitHeight: 1
            color: Theme.line
            Layout.fillWidth: true
        }
        Flickable {
            id: flick
            clip: true
            activeFocusOnTab: true
            contentHeight: column.implicitHeight
            onHeightChanged: soon.restart()
            onContentHeightChanged: soon.restart()
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.tiny
            ScrollBar.vertical: UiScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Medicines")
            Keys.onUpPressed: flick.contentY = Math.max(0, flick.contentY - 60)
            Keys.onDownPressed: flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + 60))

            FocusRing {
                shown: flick.activeFocus
                distance: 0
                parent: flick
            }
            Column { // no layout: what a repeater takes away would be asked for its size once more
                id: column
                width: flick.width - Theme.gap
                spacing: Theme.small

                UiRepeater {
                    id: items
                    model: panel.order.items

                    PanelItem {
                        chosen: panel.chosen
                        width: column.width
                        onIsNextChanged: soon.restart()
                    }
                }
                PanelSteps {
                    order: panel.order
                    now: panel.chosen.board.now
                    width: column.width
                }
            }
            Timer { // once all that belongs together has changed
                id: soon
                interval: 0
                onTriggered: panel.showNext()
            }
            RevealFocus {
                id: reveal
                form: flick
            }
            WholeRows {
                view: flick
            }
        }
        Rectangle {
            implicitHeight: 1
            color: Theme.line
            Layout.fillWidth: true
        }
        PanelFoot {
            chosen: panel.chosen
            order: panel.order
            Layout.fillWidth: true
            Layout.fillHeight: false // also where nothing is offered in it
            Layout.margins: Theme.wide
            Layout.topMargin: 0
        }
    }
}
