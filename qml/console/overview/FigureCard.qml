// One figure, with what it means and what is beside it. Pressed, it leads to where it comes from.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Ui

AbstractButton {
    id: card

    required property string label
    required property string figure
    required property string iconName
    property string note: ""
    // "plain", "danger", "warning"
    property string meaning: "plain"
    property bool tight: false
    property bool stale: false // from before the connection was lost

    implicitWidth: 120
    implicitHeight: card.tight ? 74 : 92
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: card.label + ": " + card.figure + " " + card.note
    Keys.forwardTo: [press]

    PressKeys {
        id: press
        button: card
    }

    background: Rectangle {
        radius: Theme.radius + 2
        color: card.down ? Theme.pressed : card.hovered ? Theme.raised : Theme.surface
        border.color: Theme.line

        FocusRing {
            shown: card.visualFocus
        }
    }
    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.small
            Layout.leftMargin: card.tight ? Theme.small : Theme.wide
            Layout.rightMargin: card.tight ? Theme.tiny : Theme.wide
            Layout.topMargin: card.tight ? Theme.small : Theme.gap

            UiText {
                text: card.label
                soft: true
                font.pixelSize: card.tight ? Theme.caption : Theme.body
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            UiIcon {
                visible: !card.tight
                icon: card.iconName
                color: Theme.softText
            }
        }
        RowLayout {
            spacing: card.tight ? Theme.tiny : Theme.small
            Layout.leftMargin: card.tight ? Theme.small : Theme.wide
            Layout.rightMargin: card.tight ? Theme.tiny : Theme.wide

            UiText {
                objectName: "figure"
                text: card.figure
                kind: card.tight ? "heading" : "number"
                color: card.stale ? Theme.softText : card.meaning === "plain" ? Theme.text : Theme.inkFor(card.meaning)
                Accessible.ignored: true
            }
            UiText {
                objectName: "note"
                text: card.note
                soft: true
                font.pixelSize: card.tight ? Theme.caption : Theme.body
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                Accessible.ignored: true
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
