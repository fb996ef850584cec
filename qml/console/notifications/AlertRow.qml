// One alert or maintenance notice, as administrators see it: what it says, for whom, how long, who has read it.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Notifications
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // the alert
    required property NotificationsRoom room
    property bool online: true

    readonly property string message: row.room.language === "" ? "" : row.room.textIn(row.value.messages)
    readonly property string whatToDo: row.room.language === "" ? "" : row.room.textIn(row.value.actions)
    readonly property date now: row.room.workplace.now
    readonly property bool open: NotificationWords.open(row.value, row.now)
    // Of what is over nobody need be told any more: nothing is known of who was.
    readonly property string reach: row.value.told > 0 ? qsTr("%1 of %n people have read it", "", row.value.told).arg(row.value.readers)
        : row.open ? qsTr("nobody to be told works here") : ""
    readonly property string detail: [NotificationWords.state(row.value, row.now), NotificationWords.audience(row.value.roles),
        row.reach].filter(part => part !== "").join(" · ")
    readonly property string doing: row.whatToDo === "" ? "" : ", " + row.whatToDo

    signal withdrawAsked

    implicitHeight: Math.max(60, Math.ceil(words.implicitHeight) + 2 * Theme.small)
    name: row.message
    Accessible.name: row.message + row.doing + ", " + row.detail

    UiIcon {
        icon: row.value.kind === Notifications.Maintenance ? "clock" : row.value.level === Notifications.Info ? "info" : "warning"
        color: !row.open ? Theme.softText : row.value.level === Notifications.Info ? Theme.text : Theme.warning
    }
    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.message
            kind: row.open ? "strong" : "body"
            soft: !row.open
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            objectName: "alertAction"
            visible: text !== ""
            text: row.whatToDo
            soft: !row.open
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            text: row.detail
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    UiBadge {
        visible: row.open
        text: NotificationWords.level(row.value.level)
        meaning: row.value.level === Notifications.Info ? "plain" : "warning"
    }
    UiButton {
        objectName: "withdrawAlert"
        visible: row.open
        text: qsTr("Withdraw")
        kind: "quiet"
        enabled: row.online
        focusPolicy: Qt.NoFocus
        onClicked: row.withdrawAsked()
    }
}
