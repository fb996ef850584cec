// A ground with its name in the colours that may be written on it.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Ui

Rectangle {
    id: swatch

    required property string name
    required property color ground
    required property list<color> inks

    implicitWidth: 160
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: swatch.ground
    border.color: Theme.line

    Column {
        id: column
        x: Theme.gap
        y: Theme.gap

        UiRepeater {
            model: swatch.inks.length

            UiText {
                required property int index

                text: swatch.name
                color: swatch.inks[index]
                kind: "strong"
            }
        }
    }
}
