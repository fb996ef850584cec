// Which counter one works at, and whether it is open.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Queue
import Loket.Ui

RowLayout {
    id: header

    required property QueueRoom room

    readonly property bool isAtCounter: header.room.desk.counterName !== ""

    spacing: Theme.gap

    UiText {
        text: header.isAtCounter ? header.room.desk.counterName
            : header.room.choosing ? qsTr("Loket") : qsTr("The whole house")
        kind: "title"
        Layout.fillWidth: true
        Layout.minimumWidth: 80
        Layout.maximumWidth: Math.min(320, Math.ceil(implicitWidth))
    }
    UiBadge {
        objectName: "counterState"
        visible: header.isAtCounter
        text: header.room.desk.isOpen ? qsTr("Open") : qsTr("Closed")
        meaning: header.room.desk.isOpen ? "good" : "warning"
    }
    UiButton {
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
