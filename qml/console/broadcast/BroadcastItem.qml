// One broadcast of a model, with its words in the language of the console.
import QtQuick
import Loket.Console.Broadcast

Item {
    id: item

    required property var value // a broadcast
    required property BroadcastRoom room

    readonly property string text: item.room.language === "" ? "" : item.room.textOf(item.value)

    visible: false
}
