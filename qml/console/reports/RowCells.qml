// One line of a table; columns that are not whole in its view are not shown, but while it moves.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Ui

Item {
    id: cells

    required property var columns // each a previewColumn
    required property var widths
    required property var places // where each column begins
    required property real from // what is in view
    required property real to
    required property bool moving
    property var texts: []
    property bool heading: false

    width: cells.places[cells.widths.length]

    UiRepeater {
        model: cells.texts

        UiText {
            id: cell
            objectName: cells.heading ? "heading" : ""
            required property int index
            required property string modelData

            readonly property bool isWhole: cell.x >= cells.from - 1 && cell.x + cell.width <= cells.to + 1
            readonly property bool isPart: cell.x + cell.width > cells.from + 1 && cell.x < cells.to - 1

            x: cells.places[cell.index] ?? 0
            width: cells.widths[cell.index] ?? 0
            height: cells.height
            leftPadding: Theme.small
            rightPadding: Theme.small
            visible: cell.isWhole || (cells.moving && cell.isPart)
            text: cell.modelData
            font.pixelSize: cells.heading ? Theme.caption : Theme.body
            font.weight: cells.heading ? Font.DemiBold : Font.Normal
            wrapMode: cells.heading ? Text.Wrap : Text.NoWrap
            maximumLineCount: cells.heading ? 3 : 1
            horizontalAlignment: cells.columns[cell.index]?.number ? Text.AlignRight : Text.AlignLeft
        }
    }
}
