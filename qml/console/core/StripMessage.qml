// What everybody here has to read, as every page shows it: between the header and the page.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

Rectangle {
    id: message

    required property string text
    property string subject: "" // which one it is, by its id
    property string origin: "" // who sent it, and when; or what to do about it
    property int loudness: 0 // 0: a quiet line; 1: a warning; 2: inverted
    property string iconName: "info"
    default property alias actions: row.data

    readonly property bool isSeen: seen.isSeen // what is done to it is meant for this one
    readonly property bool isUrgent: message.loudness === 2
    readonly property bool isWarning: message.loudness === 1
    readonly property color ink: message.isUrgent ? Theme.surface : Theme.text

    implicitHeight: Math.max(row.implicitHeight, words.implicitHeight) + 2 * Theme.small
    color: message.isUrgent ? Theme.text : message.isWarning ? Theme.warningGround : Theme.accentGround
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.origin === "" ? message.text : message.text + ", " + message.origin

    Seen {
        id: seen
        subject: message.subject
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.wide
        anchors.rightMargin: Theme.wide
        spacing: Theme.gap

        UiIcon {
            icon: message.iconName
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
                wrapMode: Text.Wrap
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
