// Somebody who waits: since when, what works on that side, and what can be done.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Telemedicine
import Loket.Ui

Rectangle {
    id: row

    required property var person
    required property date now
    property bool free: false
    property bool admitting: false
    property bool first: false // whom the keys mean

    readonly property string since: qsTr("%1, since %2", "waits 5 min, since 10:30")
        .arg(ConsultationWords.waits(Words.minutesBetween(row.person.since, row.now))).arg(Words.clock(row.person.since))
    readonly property string devices: row.person.lost ? qsTr("connection lost, may come back") : ConsultationWords.devices(row.person)

    signal admitAsked
    signal denyAsked
    signal writeAsked

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.raised
    border.width: row.first ? 2 : 1
    border.color: row.first ? Theme.call : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: [Words.apart(row.person.userName), ConsultationWords.role(row.person), row.since, row.devices].join(", ")

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap
        spacing: 2

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiText {
                objectName: "lobbyName"
                text: Words.oneLine(row.person.userName)
                kind: "strong"
                Layout.fillWidth: true
            }
            UiBadge {
                text: ConsultationWords.role(row.person)
            }
        }
        UiText {
            objectName: "lobbySince"
            text: row.since
            soft: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiIcon {
                icon: row.person.lost ? "offline" : ConsultationWords.devicesIcon(row.person)
                size: 16
                color: ConsultationWords.isTrouble(row.person) ? Theme.warning : Theme.softText
            }
            UiText {
                objectName: "lobbyDevices"
                text: row.devices
                kind: "caption"
                color: ConsultationWords.isTrouble(row.person) ? Theme.warning : Theme.softText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true
            Layout.topMargin: Theme.tiny

            UiButton {
                objectName: "admitButton"
                text: qsTr("Let in")
                kind: "primary"
                iconName: "finish"
                keys: row.first ? "A" : ""
                enabled: row.free && !row.person.lost
                busy: row.admitting
                Layout.fillWidth: true
                onClicked: row.admitAsked()
            }
            UiIconButton {
                objectName: "writeButton"
                name: qsTr("Write to %1").arg(Words.apart(row.person.userName))
                iconName: "edit"
                keys: row.first ? "M" : ""
                enabled: row.free && !row.person.lost
                onClicked: row.writeAsked()
            }
            UiIconButton {
                objectName: "denyButton"
                name: qsTr("Send %1 away").arg(Words.apart(row.person.userName))
                iconName: "cancel"
                keys: row.first ? "Del" : ""
                enabled: row.free
                onClicked: row.denyAsked()
            }
        }
    }
}
