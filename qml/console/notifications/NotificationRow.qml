// One thing that somebody was told; what is unread has a dot and stands out.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Notifications
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // the notification
    required property NotificationsRoom room

    readonly property string title: row.room.language === "" ? "" : NotificationWords.title(row.value, row.room)
    readonly property string detail: row.room.language === "" ? "" : NotificationWords.detail(row.value, row.room)
    readonly property string when: Words.moment(row.value.createdAt, row.room.workplace.now)
    readonly property string meaning: row.value.read ? "plain" : NotificationWords.meaning(row.value)

    implicitHeight: Math.max(52, Math.ceil(words.implicitHeight) + 2 * Theme.small)
    name: row.title
    Accessible.name: [row.value.read ? "" : qsTr("Unread"), row.title, row.detail, row.when].filter(part => part !== "").join(", ")

    Rectangle {
        implicitWidth: 8
        implicitHeight: 8
        radius: 4
        color: row.value.read ? "transparent" : Theme.accent
    }
    UiIcon {
        icon: NotificationWords.icon(row.value)
        color: row.meaning === "warning" ? Theme.warning : row.value.read ? Theme.softText : Theme.text
    }
    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.title
            kind: row.value.read ? "body" : "strong"
            soft: row.value.read
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        UiText {
            visible: text !== ""
            text: row.detail
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    UiText {
        text: row.when
        kind: "caption"
    }
}
