// One figure of a day, with what it counts. Placed by hand: a layout would keep the height that the words had in a
// narrower place.
import QtQuick
import Loket.Ui

Item {
    id: item

    required property string figure
    required property string label

    implicitHeight: number.height + words.height
    Accessible.role: Accessible.StaticText
    Accessible.name: item.figure + " " + item.label

    UiText {
        id: number
        width: item.width
        text: item.figure
        kind: "heading"
        Accessible.ignored: true
    }
    UiText {
        id: words
        y: number.height
        width: item.width
        text: item.label
        kind: "caption"
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
