// Which counter one works at, and whether it is open.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Queue
import Loket.Ui

RowLayout {
    id: header

    required property QueueRoom room

    readonly property bool isAtCounter: header.room.desk.counterName !== ""
    // So that the beginning of a long name can be read, and the rest is whole.
    readonly property real leastWidth: Math.min(110, Math.ceil(title.implicitWidth))
        + (state.visible ? state.implicitWidth + header.spacing : 0)
        + (openClose.visible ? openClose.implicitWidth + header.spacing : 0)

    spacing: Theme.gap

    UiText {
        id: title
        text: header.isAtCounter ? header.room.desk.counterName
            : header.room.choosing ? qsTr("Loket") : qsTr("The whole house")
        kind: "title"
        Layout.fillWidth: true
        Layout.minimumWidth: Math.min(110, Math.ceil(implicitWidth))
        Layout.maximumWidth: Math.min(320, Math.ceil(implicitWidth))
    }
    UiBadge {
        id: state
        objectName: "counterState"
        visible: header.isAtCounter
        text: header.room.desk.isOpen ? qsTr("Open") : qsTr("Closed")
        meaning: header.room.desk.isOpen ? "good" : "warning"
    }
    UiButton {
        id: openClose
        objectName: "openClose"
        visible: header.isAtCounter && !header.room.choosing
        text: header.room.desk.isOpen ? qsTr("Close counter") : qsTr("Open counter")
        kind: header.room.desk.isOpen ? "quiet" : "primary"
        enabled: header.room.workplace.connection.online
        busy: header.room.actions.working.endsWith("-counter")
        onClicked: header.room.desk.isOpen ? header.room.actions.closeCounter()
            : header.room.actions.openCounter()
    }
}
