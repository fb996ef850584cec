// One alert or notice that is still to be read, in the console's language.
import QtQuick
import Loket.Console.Notifications

Item {
    id: item

    required property var value // a notification
    required property NotificationsRoom room

    // Reckoned anew with the language.
    readonly property string text: item.room.language === "" ? "" : NotificationWords.title(item.value, item.room)
    readonly property string origin: item.room.language === "" ? "" : NotificationWords.detail(item.value, item.room)
    readonly property int loudness: NotificationWords.loudness(item.value.data.level)
    readonly property string iconName: NotificationWords.icon(item.value)

    visible: false
}
