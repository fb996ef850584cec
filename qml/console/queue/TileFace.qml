// What stands on a tile: the number beside its words, or over them. Placed by hand: a layout would keep the heights
// of one arrangement in the other.
import QtQuick
import Loket.Ui

Item {
    id: face

    required property string shown
    required property string label
    required property string iconName
    required property string meaning
    required property bool roomy

    readonly property bool isPlain: face.meaning === "plain"

    UiText {
        id: number
        objectName: "tileNumber"
        x: face.roomy ? Theme.wide : Theme.gap
        y: (face.height - (face.roomy ? number.height : number.height + words.height - 4)) / 2
        text: face.shown
        kind: face.roomy ? "heading" : "title"
        color: face.isPlain ? Theme.text : Theme.inkFor(face.meaning)
        Accessible.ignored: true
    }
    UiText {
        id: words
        objectName: "tileLabel"
        x: face.roomy ? number.x + number.width + Theme.small : Theme.gap
        y: face.roomy ? (face.height - words.height) / 2 : number.y + number.height - 4
        width: (face.roomy ? icon.x : face.width) - words.x - Theme.small
        text: face.label
        color: face.isPlain ? Theme.softText : Theme.inkFor(face.meaning)
        wrapMode: Text.Wrap
        maximumLineCount: face.roomy ? 2 : 1
        lineHeight: 0.9
        font.pixelSize: face.roomy ? Theme.body : Theme.caption
        Accessible.ignored: true
    }
    UiIcon {
        id: icon
        icon: face.iconName
        visible: face.roomy
        size: 22
        color: face.isPlain ? Theme.edge : Theme.inkFor(face.meaning)
        anchors.right: face.right
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: face.verticalCenter
    }
}
