// One part of who sees it; a press takes it out.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Broadcast
import Loket.Ui

AbstractButton {
    id: chip

    required property var part // an audiencePart; null for a moment, when it is taken out

    objectName: chip.part === null ? "" : "chip-" + chip.part.part + "-" + chip.part.id
    implicitHeight: 36
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.gap
    rightPadding: Theme.small
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    text: chip.part === null ? "" : BroadcastWords.part(chip.part)
    Accessible.name: qsTr("Take out: %1").arg(chip.text)
    Keys.forwardTo: [press]
    Keys.onDeletePressed: chip.clicked()

    PressKeys {
        id: press
        button: chip
    }

    background: Rectangle {
        radius: height / 2
        color: chip.down || chip.hovered ? Theme.pressed : Theme.accentGround

        FocusRing {
            shown: chip.visualFocus
            radius: height / 2
        }
    }
    contentItem: RowLayout {
        spacing: Theme.tiny

        UiText {
            text: chip.text
            kind: "strong"
            color: Theme.accent
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        UiIcon {
            icon: "close"
            size: 16
            color: Theme.accent
        }
    }
}
