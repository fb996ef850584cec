// One step of the first start, with a tick where it is done. Where one can go to it, it is a button.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Ui

AbstractButton {
    id: row

    required property int number
    property string about: ""
    property bool done: false
    property bool current: false
    property bool reachable: false
    property bool last: false

    readonly property bool filled: row.done || row.current

    implicitHeight: Math.max(62, implicitContentHeight + 2 * padding + Theme.small)
    padding: Theme.tiny
    enabled: row.reachable
    hoverEnabled: true
    focusPolicy: row.reachable ? Qt.StrongFocus : Qt.NoFocus
    Accessible.name: qsTr("Step %1: %2").arg(row.number).arg(row.text) + (row.done ? ", " + qsTr("done") : "")
    Keys.forwardTo: [press]

    PressKeys {
        id: press
        button: row
    }

    background: Rectangle {
        radius: Theme.radius
        color: row.hovered ? Theme.raised : "transparent"

        FocusRing {
            shown: row.visualFocus
            distance: 0
        }
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Item {
            implicitWidth: 28
            Layout.fillHeight: true

            Rectangle {
                visible: !row.last
                x: 13
                y: 34
                width: 2
                height: row.height - 34
                color: Theme.line
            }
            Rectangle {
                y: 2
                width: 28
                height: 28
                radius: 14
                color: row.current ? Theme.accent : row.done ? Theme.good : Theme.surface
                border.width: row.filled ? 0 : 1
                border.color: Theme.edge

                UiIcon {
                    visible: row.done && !row.current
                    icon: "finish"
                    size: 16
                    color: Theme.surface
                    anchors.centerIn: parent
                }
                UiText {
                    visible: !row.done || row.current
                    text: String(row.number)
                    kind: "strong"
                    font.pixelSize: Theme.caption
                    color: row.current ? Theme.accentText : Theme.softText
                    anchors.centerIn: parent
                    Accessible.ignored: true
                }
            }
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            UiText {
                text: row.text
                kind: row.current ? "strong" : "body"
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            UiText {
                text: row.about
                kind: "caption"
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
