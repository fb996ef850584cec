// A broadcast to people who work here, as every page shows it.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Broadcast
import Loket.Ui

Rectangle {
    id: message

    required property string text
    required property string origin // who sent it, and when
    required property int level
    default property alias actions: row.data

    readonly property bool isUrgent: message.level === Broadcasts.Urgent
    readonly property bool isWarning: message.level === Broadcasts.Warning
    readonly property color ink: message.isUrgent ? Theme.surface : Theme.text

    implicitHeight: Math.max(row.implicitHeight, words.implicitHeight) + 2 * Theme.small
    color: message.isUrgent ? Theme.text : message.isWarning ? Theme.warningGround : Theme.accentGround
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text + ", " + message.origin

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.wide
        spacing: Theme.gap

        UiIcon {
            icon: BroadcastWords.icon(message.level)
            size: message.isUrgent ? 26 : 20
            color: message.isUrgent ? message.ink : message.isWarning ? Theme.warning : Theme.accent
        }
        ColumnLayout {
            id: words
            spacing: 0
            Layout.fillWidth: true

            UiText {
                objectName: "staffText"
                text: message.text
                kind: message.isUrgent ? "title" : "strong"
                color: message.ink
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            UiText {
                text: message.origin
                kind: "caption"
                color: message.isUrgent ? message.ink : Theme.softText
                visible: text !== ""
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        RowLayout {
            id: row
            spacing: Theme.gap
        }
    }
}
