// A question or a form over the page. Ctrl+Enter says yes, and Enter where that can do no harm; Escape leaves. Where
// nothing in it takes the keyboard, the button that changes nothing has it. A yes counts once the dialog has stood there
// long enough to be seen: a key or a click too many was meant for what opened it. Escape leaves at once.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Templates as T

Dialog {
    id: control

    property string explanation: ""
    property string acceptText: qsTr("OK")
    property string rejectText: qsTr("Cancel")
    property string acceptKind: "primary"
    property bool acceptEnabled: true
    property bool busy: false
    property bool asksFirst: false // before what is typed is lost
    property bool waits: false // for the server to be there again
    property string error: ""
    default property alias content: body.data

    // Yes was said. The dialog stays open until whoever listens closes it.
    signal confirmed

    property bool takesYes: false // it has been seen
    property bool isAsking: false
    property Item before: null // had the keyboard

    // Something is typed that was not there at first.
    function isBegun(): bool {
        return false;
    }
    // Escape, and the button that does the same.
    function leave() {
        if (control.isAsking) {
            control.goOn();
        } else if (control.asksFirst && control.isBegun()) {
            control.before = flickable.Window.activeFocusItem;
            control.isAsking = true;
            staying.forceActiveFocus(Qt.TabFocusReason);
        } else {
            control.reject();
        }
    }
    function goOn() {
        control.isAsking = false;
        control.before?.forceActiveFocus();
    }
    function leaveBy(key: var) {
        key.accepted = control.asksFirst && !control.busy;
        if (key.accepted)
            control.leave();
    }

    function confirm() {
        if (control.takesYes && control.acceptEnabled && !control.isAsking && !control.busy && !control.waits)
            control.confirmed();
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: Theme.margin
    topPadding: Theme.small
    width: Math.min(520, parent ? parent.width - 2 * Theme.wide : 520)
    contentHeight: body.implicitHeight
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.wide : implicitHeight)
    closePolicy: control.busy || control.asksFirst ? Popup.NoAutoClose : Popup.CloseOnEscape
    onAboutToShow: {
        control.error = "";
        control.isAsking = false;
    }
    onAboutToHide: {
        seeing.stop();
        control.takesYes = false;
    }
    onOpened: {
        seeing.restart();
        const at = body.Window.activeFocusItem;
        if (!Items.isIn(at, body) && !Items.isIn(at, buttons))
            (control.rejectText !== "" ? rejectButton : acceptButton).forceActiveFocus(Qt.TabFocusReason);
    }

    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        color: Theme.surface
        radius: Theme.radius + 4
        border.color: Theme.line
    }
    header: UiText {
        text: control.title
        kind: "heading"
        font.pixelSize: 22
        wrapMode: Text.Wrap
        topPadding: Theme.wide + 4
        leftPadding: Theme.margin
        rightPadding: Theme.margin
    }
    footer: ColumnLayout {
        spacing: Theme.gap
        Keys.onEscapePressed: event => control.leaveBy(event)

        UiBanner {
            objectName: "waits"
            text: qsTr("There is no connection to the server. What you have typed stays here; go on when it is back.")
            visible: control.waits
            meaning: "warning"
            iconName: "offline"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
        }
        UiBanner {
            objectName: "refusal"
            text: control.error
            visible: control.error !== ""
            meaning: "warning"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
        }
        UiBanner {
            objectName: "leaving"
            text: qsTr("This is not sent. What you have written is lost when you leave.")
            visible: control.isAsking
            meaning: "warning"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
        }
        Item { // not a layout: that leaves the buttons where they were when the words were shorter
            implicitHeight: buttons.implicitHeight
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.margin

            Row {
                id: buttons
                anchors.right: parent.right
                spacing: Theme.gap

                UiButton {
                    objectName: "giveUp"
                    text: qsTr("Leave it")
                    kind: "danger"
                    visible: control.isAsking
                    onClicked: control.reject()
                }
                UiButton {
                    id: staying
                    objectName: "goOn"
                    text: qsTr("Go on writing")
                    visible: control.isAsking
                    onClicked: control.goOn()
                }
                UiButton {
                    id: rejectButton
                    objectName: "reject"
                    text: control.rejectText
                    visible: control.rejectText !== "" && !control.isAsking
                    enabled: !control.busy
                    onClicked: control.leave()
                }
                UiButton {
                    id: acceptButton
                    objectName: "accept"
                    text: control.acceptText
                    visible: control.acceptText !== "" && !control.isAsking
                    kind: control.acceptKind
                    enabled: control.acceptEnabled && !control.busy && !control.waits
                    busy: control.busy
                    onClicked: control.confirm()
                }
            }
        }
    }
    Flickable {
        id: flickable
        objectName: "form"
        anchors.fill: parent
        anchors.margins: -Theme.tiny // what has the keyboard is seen with its ring
        contentHeight: body.implicitHeight + 2 * Theme.tiny
        Keys.onEscapePressed: event => control.leaveBy(event)
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: UiScrollBar { // beside what it moves
            parent: flickable.parent
            anchors.left: flickable.right
            anchors.top: flickable.top
            anchors.bottom: flickable.bottom
        }

        Timer {
            id: seeing
            interval: 400 // a hand that trembles presses twice within it
            onTriggered: control.takesYes = true
        }
        Shortcut {
            sequences: ["Ctrl+Return", "Ctrl+Enter"]
            autoRepeat: false
            enabled: control.opened && control.acceptText !== ""
            onActivated: control.confirm()
        }
        ColumnLayout {
            id: body
            x: Theme.tiny
            y: Theme.tiny
            width: flickable.width - 2 * Theme.tiny
            spacing: Theme.wide

            UiText {
                text: control.explanation
                visible: control.explanation !== ""
                soft: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        RevealFocus {
            form: flickable
        }
        WholeRows {
            view: flickable
            barWidth: 0
        }
    }
}
