// The link by which the patient comes: to be scanned, or copied into a message. It is shown once.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Telemedicine
import Loket.Ui

UiDialog {
    id: dialog

    required property TelemedicineRoom room
    property string link: ""
    property string who: ""
    property bool isGuests: false
    property bool copied: false

    readonly property bool isSafe: dialog.link.startsWith("https:")
    readonly property bool isOwn: /^https?:\/\/(127\.0\.0\.1|localhost)[:\/]/.test(dialog.link) // other machines cannot follow it

    signal trustAsked

    function show(link: string, who: string, isGuests: bool) {
        dialog.isGuests = isGuests;
        dialog.link = link;
        dialog.who = who;
        dialog.copied = false;
        dialog.open();
    }
    function copy() {
        dialog.room.copy(dialog.link);
        dialog.copied = true;
    }

    objectName: "inviteDialog"
    title: qsTr("Invitation for %1").arg(dialog.who)
    explanation: dialog.isGuests ? qsTr("Whoever has this link first waits in the lobby under this name until you let them in. It opens once, and is shown only now.")
        : qsTr("Whoever has this link waits in the lobby as this patient until you let them in. It is shown only now.")
    acceptText: qsTr("Done")
    rejectText: ""
    onConfirmed: dialog.close()
    onOpened: copy.forceActiveFocus()
    onClosed: dialog.link = ""

    Shortcut {
        sequences: ["Ctrl+C"]
        autoRepeat: false
        enabled: dialog.opened
        onActivated: dialog.copy()
    }
    RowLayout {
        spacing: Theme.wide
        Layout.fillWidth: true

        UiQr {
            objectName: "inviteQr"
            text: dialog.link
            implicitWidth: 196
            implicitHeight: 196
            Layout.alignment: Qt.AlignTop
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of the invitation")
        }
        ColumnLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiText {
                objectName: "inviteLink"
                text: dialog.link
                color: Theme.accent
                font.pixelSize: Theme.caption
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }
            UiButton {
                id: copy
                objectName: "copyInvite"
                text: dialog.copied ? qsTr("Copied") : qsTr("Copy the link")
                iconName: dialog.copied ? "finish" : "copy"
                keys: "Ctrl+C"
                onClicked: dialog.copy()
            }
        }
    }
    UiButton {
        objectName: "askTrust"
        visible: !dialog.isSafe
        text: qsTr("Camera and microphone on phones…")
        kind: "quiet"
        onClicked: {
            dialog.close();
            dialog.trustAsked();
        }
    }
    UiBanner {
        objectName: "inviteWarning"
        visible: dialog.isOwn || !dialog.isSafe
        text: dialog.isOwn ? qsTr("This server is in no network now: only this PC can open the link.")
            : qsTr("A phone gives camera and microphone only over https. By this link one can listen, look and write.")
        meaning: "warning"
        Layout.fillWidth: true
    }
}
