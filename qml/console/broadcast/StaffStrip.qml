// The broadcasts that who works here has still to read: one at a time, the loudest first, above every page.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Console.Core
import Loket.Console.Broadcast
import Loket.Ui

StaffMessage {
    id: strip

    required property BroadcastRoom room

    readonly property bool shown: rows.count > 0
    readonly property BroadcastItem item: rows.count > 0 ? rows.itemAt(0) as BroadcastItem : null
    readonly property var shortcuts: strip.shown ? [{ keys: "Alt+R", text: qsTr("Say that you have read the message") }] : []

    // A page's `told()`.
    signal told(words: var, meaning: string, undoWords: var)

    function read() {
        if (button.enabled)
            strip.room.actions.read(strip.item.value.id);
    }

    objectName: "staffStrip"
    subject: strip.item === null ? "" : strip.item.value.id
    text: strip.item === null ? "" : strip.item.text
    level: strip.item === null ? Broadcasts.Information : strip.item.value.level
    origin: strip.item === null ? "" : qsTr("%1, %2").arg(Words.apart(strip.item.value.sender))
        .arg(Words.moment(strip.item.value.from, strip.room.workplace.now))

    UiRepeater {
        id: rows
        model: strip.room.unread

        delegate: BroadcastItem {
            room: strip.room
        }
    }
    UiText {
        objectName: "staffCount"
        visible: rows.count > 1
        text: qsTr("1 of %1").arg(rows.count)
        color: strip.ink
        kind: "strong"
    }
    UiButton {
        id: button
        objectName: "readButton"
        focusPolicy: Qt.TabFocus
        text: qsTr("Read")
        keys: "Alt R"
        busy: strip.room.actions.working === "read"
        enabled: strip.isSeen && strip.room.workplace.connection.online && strip.room.actions.working === ""
        onClicked: strip.read()
    }
    Shortcut {
        sequences: ["Alt+R"]
        autoRepeat: false
        enabled: strip.shown
        onActivated: strip.read()
    }
    Connections {
        target: strip.room.actions

        function onRefused(action: string, refusal: refusal) {
            if (action === "read")
                strip.told(() => refusal.words, "danger", null);
        }
    }
}
