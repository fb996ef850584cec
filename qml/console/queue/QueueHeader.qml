// Which counter one works at, whether it is open, and who works there.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Queue
import Loket.Ui

RowLayout {
    id: header

    required property QueueRoom room

    readonly property Desk desk: header.room.desk
    readonly property bool isAtCounter: header.desk.counterName !== ""
    readonly property bool isWorking: header.desk.isOpen && !header.desk.away && !header.desk.anothers
    // So that the beginning of a long name can be read, and the rest is whole.
    readonly property real leastWidth: header.briefWidth + header.widthOf(state, state.isThere)
        + header.widthOf(openClose, openClose.isThere)
    // The name alone.
    readonly property real briefWidth: Math.min(110, Math.ceil(title.implicitWidth))
    property bool brief: false

    function widthOf(item: Item, isThere: bool): real {
        return isThere ? item.implicitWidth + header.spacing : 0;
    }

    spacing: Theme.gap

    UiText {
        id: title
        text: header.isAtCounter ? header.room.names.counter(header.desk.counterId, header.desk.counterName)
            : header.room.choosing ? header.room.title : qsTr("The whole house")
        kind: "title"
        Layout.fillWidth: true
        Layout.minimumWidth: header.briefWidth
        Layout.maximumWidth: Math.min(320, Math.ceil(implicitWidth))
    }
    UiBadge {
        id: state
        objectName: "counterState"
        readonly property bool isThere: header.isAtCounter
        visible: isThere && !header.brief
        text: header.desk.anothers && !header.desk.away ? header.desk.personName
            : QueueWords.counterState(header.desk.isOpen, header.desk.away, header.desk.backAt)
        meaning: !header.desk.isOpen || header.desk.anothers ? "warning"
            : QueueWords.counterMeaning(header.desk.isOpen, header.desk.away)
    }
    UiButton {
        id: openClose
        objectName: "openClose"
        readonly property bool isThere: header.isAtCounter && !header.room.choosing
        visible: isThere && !header.brief
        text: header.isWorking ? qsTr("Close counter") : !header.desk.isOpen ? qsTr("Open counter")
            : header.desk.away ? qsTr("End the break") : qsTr("Take over")
        kind: header.isWorking ? "quiet" : header.desk.isOpen && !header.desk.away ? "plain" : "primary"
        keys: header.desk.isOpen && !header.desk.away ? "" : "Ctrl+O"
        enabled: header.room.workplace.connection.online
        busy: header.room.actions.working === "open-counter" || header.room.actions.working === "close-counter"
        onClicked: header.isWorking ? header.room.actions.closeCounter() : header.room.actions.openCounter()
    }
}
