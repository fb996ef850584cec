// One line of a table; columns beyond its view are not shown.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Ui

Item {
    id: cells

    required property var columns // each a previewColumn
    required property real columnWidth
    required property real from // what is in view
    required property real to
    property var texts: []
    property bool heading: false

    width: cells.texts.length * cells.columnWidth

    UiRepeater {
        model: cells.texts

        UiText {
            id: cell
            required property int index
            required property string modelData

            readonly property bool isInView: cell.x + cell.width > cells.from + 1 && cell.x < cells.to - 1

            x: cell.index * cells.columnWidth
            width: cells.columnWidth
            height: cells.height
            leftPadding: Theme.small
            rightPadding: Theme.small
            visible: cell.isInView
            text: cell.modelData
            font.pixelSize: cells.heading ? Theme.caption : Theme.body
            font.weight: cells.heading ? Font.DemiBold : Font.Normal
            wrapMode: cells.heading ? Text.Wrap : Text.NoWrap
            maximumLineCount: cells.heading ? 3 : 1
            horizontalAlignment: cells.columns[cell.index]?.number ? Text.AlignRight : Text.AlignLeft
        }
    }
}
