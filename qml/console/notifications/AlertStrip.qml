// The alerts and notices that who works here has still to read: one at a time, the loudest first, above every page. What
// else one is told is said in passing, in the header.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Console.Core
import Loket.Console.Notifications
import Loket.Ui

StripMessage {
    id: strip

    required property NotificationsRoom room

    readonly property bool shown: rows.count > 0
    readonly property AlertItem item: rows.count > 0 ? rows.itemAt(0) as AlertItem : null
    readonly property var shortcuts: strip.shown ? [{ keys: "Alt+A", text: qsTr("Say that you have read the alert") }] : []

    // A page's `told()`.
    signal told(words: var, meaning: string, undoWords: var)
    // What this person was told just now; `words` gives the text.
    signal news(words: var)

    function read() {
        if (button.enabled)
            strip.room.actions.read(strip.item.value.id);
    }

    objectName: "alertStrip"
    subject: strip.item?.value.id ?? ""
    text: strip.item?.text ?? ""
    loudness: strip.item?.loudness ?? 0
    iconName: strip.item?.iconName ?? "info"
    origin: strip.item?.origin ?? ""

    UiRepeater {
        id: rows
        model: strip.room.feed.alerts

        delegate: AlertItem {
            room: strip.room
        }
    }
    UiText {
        visible: rows.count > 1
        text: qsTr("1 of %1").arg(rows.count)
        color: strip.ink
        kind: "strong"
    }
    UiButton {
        id: button
        objectName: "readAlertButton"
        focusPolicy: Qt.TabFocus
        text: qsTr("Read")
        keys: "Alt A"
        busy: strip.room.actions.working === "read"
        enabled: strip.isSeen && strip.room.workplace.connection.online && strip.room.actions.working === ""
        onClicked: strip.read()
    }
    Shortcut {
        sequences: ["Alt+A"]
        autoRepeat: false
        enabled: strip.shown
        onActivated: strip.read()
    }
    Connections {
        target: strip.room.feed

        function onTold(told: notification) {
            if (!NotificationWords.isAlert(told.kind) && told.kind !== "broadcast:told") // those stand above the page already
                strip.news(() => NotificationWords.title(told, strip.room));
        }
    }
    Connections {
        target: strip.room.actions

        function onRefused(action: string, refusal: refusal) {
            if (action === "read" && strip.shown)
                strip.told(() => refusal.words, "danger", null);
        }
    }
}
