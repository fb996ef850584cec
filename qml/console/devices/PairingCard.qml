// Lets a new screen in: its code is typed here. Below stands which screens show one now.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Devices
import Loket.Ui

UiCard {
    id: card

    required property DevicesRoom room
    property bool brief: false // how it comes to show a code stands beside

    readonly property bool busy: card.room.actions.working === "approve"

    readonly property bool mayDismiss: card.room.actions.working === ""
        && card.room.workplace.connection.online

    function dismissCurrent() {
        const row = waiting.currentItem as WaitingRow;
        if (row !== null && row.removable)
            card.room.actions.dismiss(row.modelData.id);
    }
    function begin() {
        codeField.forceActiveFocus();
    }
    // People type the code as they read it, in two halves.
    function submit() {
        const code = codeField.text.replace(/\s/g, "");
        codeField.error = code === "" ? qsTr("Type the code that the screen shows.") : "";
        if (code === "")
            codeField.forceActiveFocus();
        else
            card.room.actions.approve(code, nameField.text.trim());
    }

    title: qsTr("Connect a screen")

    Connections {
        target: card.room.actions

        function onDone(action: string, name: string) {
            if (action === "approve") {
                codeField.text = "";
                nameField.text = "";
                codeField.forceActiveFocus();
            }
        }
        function onRefused(action: string, refusal: refusal) {
            if (action === "approve") {
                codeField.error = refusal.words;
                codeField.input.selectAll();
                codeField.forceActiveFocus();
            }
        }
    }

    UiText {
        text: qsTr("Start Loket on it as a display, or open the page %1 of this server in its browser. It shows a code.")
            .arg("/\u2060display")
        visible: !card.brief
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiField {
        id: codeField
        objectName: "codeField"
        label: qsTr("Code on the screen")
        iconName: "key"
        enabled: !card.busy
        maximumLength: 16
        input.inputMethodHints: Qt.ImhDigitsOnly
        Layout.fillWidth: true
        onEdited: error = ""
        onAccepted: nameField.forceActiveFocus()
    }
    UiField {
        id: nameField
        objectName: "screenName"
        label: qsTr("Name (optional)")
        placeholder: qsTr("Where it hangs: waiting room, entrance")
        iconName: "screen"
        enabled: !card.busy
        maximumLength: 64
        Layout.fillWidth: true
        onAccepted: card.submit()
    }
    UiButton {
        objectName: "approve"
        text: qsTr("Connect the screen")
        kind: "primary"
        busy: card.busy
        enabled: !card.busy && card.room.workplace.connection.online
        Layout.fillWidth: true
        onClicked: card.submit()
    }
    RowLayout {
        spacing: Theme.gap
        visible: waiting.count > 0
        Layout.topMargin: Theme.small
        Layout.fillWidth: true

        UiText {
            text: qsTr("These show a code now")
            kind: "strong"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiButton {
            objectName: "dismissAll"
            text: qsTr("Send all away")
            kind: "quiet"
            visible: waiting.count > 1
            busy: card.room.actions.working === "dismiss-all"
            enabled: card.mayDismiss
            onClicked: card.room.actions.dismissAll()
        }
    }
    ListView {
        id: waiting
        objectName: "waitingScreens"
        implicitHeight: Math.min(contentHeight, 160) // where nobody gives it the room that is left
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        model: card.room.actions.waiting
        keyNavigationEnabled: true
        activeFocusOnTab: count > 0
        highlightMoveDuration: Motion.quick
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("These show a code now")
        Keys.onDeletePressed: card.dismissCurrent()

        delegate: WaitingRow {
            width: waiting.width - (waiting.ScrollBar.vertical.visible ? 14 : 0)
            now: card.room.workplace.now
            current: ListView.isCurrentItem && waiting.activeFocus
            removable: card.mayDismiss
            onClicked: {
                waiting.currentIndex = index;
                waiting.forceActiveFocus();
            }
            onDismissed: card.room.actions.dismiss(modelData.id)
        }
        WholeRows {
            view: waiting
        }
    }
    UiText {
        objectName: "moreWaiting"
        text: qsTr("and %n more", "screens that show a code", card.room.actions.moreWaiting)
        kind: "caption"
        visible: card.room.actions.moreWaiting > 0
        Layout.fillWidth: true
    }
}
