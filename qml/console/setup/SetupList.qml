// One part of the set-up: a list of what there is. Enter changes the current one, Delete takes it away, N on the
// page makes a new one.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

FocusScope {
    id: part

    required property FreshModel values
    required property bool online
    required property string name
    property string addText: "" // empty: nothing is added here
    property string emptyTitle: ""
    property string emptyText: ""
    property string trouble: "" // why the server does not tell
    property string sectionRole: "" // that the rows stand under a heading by; empty: under none
    property string iconName: "list"
    property alias delegate: view.delegate

    readonly property alias view: view
    readonly property real rowWidth: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)

    signal addAsked
    signal changeAsked(var value)
    signal removeAsked(var value)

    function valueOf(item: var): var {
        return item === null ? null : item["value"];
    }
    function current(): var {
        return part.valueOf(view.currentItem);
    }
    function onCurrent(ask: var) {
        if (part.current() !== null && part.online)
            ask(part.current());
    }
    function add() {
        if (part.online && part.addText !== "")
            part.addAsked();
    }
    function take(index: int) {
        view.currentIndex = index;
        view.forceActiveFocus();
    }

    UiCard {
        anchors.fill: parent
        title: part.name
        corner: [
            UiButton {
                objectName: "addButton"
                text: part.addText
                iconName: "plus"
                keys: "N"
                visible: part.addText !== ""
                enabled: part.online
                onClicked: part.addAsked()
            }
        ]

        ListView {
            id: view
            objectName: "setupView"
            focus: true
            clip: true
            model: part.values
            keyNavigationEnabled: true
            activeFocusOnTab: true
            highlightMoveDuration: Motion.quick
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: UiScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: part.name
            Keys.forwardTo: [far]
            Keys.onReturnPressed: part.onCurrent(part.changeAsked)
            Keys.onEnterPressed: part.onCurrent(part.changeAsked)
            Keys.onDeletePressed: part.onCurrent(part.removeAsked)
            Layout.fillWidth: true
            Layout.fillHeight: true

            section.property: part.sectionRole
            section.delegate: PartHeading { }

            ListKeys {
                id: far
                view: view
            }
            EmptyState {
                objectName: "nothing"
                anchors.centerIn: parent
                width: Math.min(420, parent.width - 2 * Theme.wide)
                visible: view.count === 0
                iconName: part.iconName
                title: part.trouble !== "" ? part.trouble : part.values.stale ? qsTr("Asking the server…") : part.emptyTitle
                text: part.values.stale ? "" : part.emptyText
            }
            WholeRows {
                view: view
            }
        }
    }
}
