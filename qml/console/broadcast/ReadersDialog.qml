// Who had a broadcast before them, and who has read it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Broadcast
import Loket.Ui

KeptDialog {
    id: dialog

    required property BroadcastRoom room
    property var broadcast: null
    property var readers: []
    property bool known: false

    function ask(broadcast: var) {
        dialog.broadcast = broadcast;
        dialog.readers = [];
        dialog.known = false;
        dialog.open();
        dialog.room.askForReaders(broadcast.id);
    }
    function openAbout(about: string): bool {
        const broadcast = dialog.room.broadcasts.valueFor(about);
        if (broadcast !== undefined)
            dialog.ask(broadcast);
        return broadcast !== undefined;
    }
    function state(reader: reader): string {
        if (reader.display)
            return reader.read ? qsTr("Shows it") : "";
        return reader.read ? qsTr("Has read it") : qsTr("Not yet");
    }

    about: dialog.broadcast?.id ?? ""
    findable: !dialog.room.broadcasts.stale
    title: qsTr("Who has read it")
    explanation: dialog.broadcast === null ? "" : dialog.room.textOf(dialog.broadcast)
    acceptText: ""
    rejectText: qsTr("Close")

    Connections {
        target: dialog.room
        enabled: dialog.visible

        function onReadersCame(broadcastId: string, readers: var) {
            if (broadcastId === dialog.broadcast.id) {
                dialog.readers = readers;
                dialog.known = true;
            }
        }
    }

    ListView {
        id: view
        objectName: "readersList"
        implicitHeight: Math.min(contentHeight, 7 * Theme.target)
        visible: count > 0
        clip: true
        model: dialog.readers.length
        activeFocusOnTab: true
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: dialog.title
        Layout.fillWidth: true

        delegate: UiRow {
            id: row

            required property int index

            readonly property var reader: dialog.readers[row.index]
            readonly property string stateText: dialog.state(row.reader)

            width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
            implicitHeight: Theme.target
            name: row.reader.name + ", " + row.stateText

            UiIcon {
                icon: row.reader.display ? "screen" : "person"
                color: Theme.softText
            }
            UiText {
                text: row.reader.name
                Layout.fillWidth: true
            }
            UiText {
                text: row.stateText
                soft: !row.reader.read
            }
        }
        WholeRows {
            view: view
        }
    }
    UiText {
        objectName: "noReaders"
        visible: dialog.readers.length === 0
        text: dialog.known ? qsTr("Nobody yet.") : qsTr("Asking the server…")
        soft: true
        Layout.fillWidth: true
    }
}
