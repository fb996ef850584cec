// The first rows of a report as a table; what does not fit stands to the right: Left and Right, or a finger.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Loket.Console.Reports
import Loket.Ui

FocusScope {
    id: table

    required property ReportPreview preview
    property string refused: ""

    readonly property int columnCount: table.preview.columns.length
    readonly property real viewWidth: table.width - 14 // the scroll bar's
    readonly property real widestHeading: 160
    readonly property var widths: table.widthsOf([...table.preview.columns], [...table.preview.rows], table.viewWidth)
    // Where each column begins, and the last one ends.
    readonly property var places: table.widths.reduce((places, width) => [...places, places[places.length - 1] + width], [0])
    readonly property int last: Math.max(0, table.places.findIndex(place => table.places[table.columnCount] - place <= table.viewWidth + 1)) // that may be the first in view
    readonly property bool hasMore: table.last > 0
    property int column: 0 // the first in view

    // As its longest text needs, within limits; what is left over goes to all alike.
    function widthsOf(columns: var, rows: var, room: real): var {
        const texts = column => rows.reduce((widest, row) => Math.max(widest, cellFont.advanceWidth(row.texts[column])), 0);
        const needs = columns.map((column, i) => Math.ceil(Math.max(table.headingWidth(column.title), Math.min(280, texts(i)))) + 1 + 2 * Theme.small);
        const left = Math.floor((room - needs.reduce((sum, need) => sum + need, 0)) / Math.max(1, needs.length));
        return needs.map(need => Math.min(room, need + Math.max(0, left)));
    }
    // In which it has no more than three lines.
    function headingWidth(title: string): real {
        const words = title.split(" ").map(word => headFont.advanceWidth(word + " "));
        let width = Math.max(...words);
        while (width < table.widestHeading && table.linesOf(words, width) > 3)
            width += 8;
        return Math.min(width, table.widestHeading);
    }
    function linesOf(words: var, width: real): int {
        let lines = 1;
        let taken = 0;
        for (const word of words) {
            lines += taken > 0 && taken + word > width ? 1 : 0;
            taken = taken > 0 && taken + word > width ? word : taken + word;
        }
        return lines;
    }
    function show(column: int) {
        table.column = Math.max(0, column);
        sideways.contentX = table.places[Math.min(table.last, table.column)];
    }
    // The one that begins the nearest to what is first in view.
    function first(): int {
        return table.places.reduce((nearest, place, i) => Math.abs(place - sideways.contentX) < Math.abs(table.places[nearest] - sideways.contentX) ? i : nearest, 0);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("The first rows")
    Keys.onLeftPressed: table.show(table.first() - 1)
    Keys.onRightPressed: table.show(table.first() + 1)
    onColumnCountChanged: table.show(0)
    onPlacesChanged: table.show(table.column)

    FontMetrics {
        id: cellFont
        font.family: Theme.family
        font.pixelSize: Theme.body
    }
    FontMetrics {
        id: headFont
        font.family: Theme.family
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
    }

    Flickable {
        id: sideways
        anchors.fill: parent
        clip: true
        contentWidth: table.places[table.last] + table.width
        contentHeight: table.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        onMovementEnded: table.show(table.first())
        ScrollBar.horizontal: UiScrollBar {
            id: bar
            objectName: "sidewaysBar"
            visible: table.hasMore
            onPressedChanged: {
                if (!bar.pressed)
                    table.show(table.first());
            }
        }

        RowCells {
            id: head
            columns: table.preview.columns
            widths: table.widths
            places: table.places
            from: sideways.contentX
            to: sideways.contentX + table.viewWidth
            moving: sideways.moving || bar.pressed
            texts: [...table.preview.columns].map(column => column.title)
            heading: true
            height: 56
        }
        Rectangle {
            anchors.top: head.bottom
            width: sideways.contentWidth
            height: 1
            color: Theme.edge
            visible: table.columnCount > 0
        }
        ListView {
            id: rows
            objectName: "previewRows"
            anchors.top: head.bottom
            anchors.topMargin: 1
            width: sideways.contentWidth
            height: table.height - head.height - 1 - (table.hasMore ? 14 : 0)
            clip: true
            model: table.preview.rows
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: UiScrollBar { }

            delegate: RowCells {
                id: line
                required property var modelData

                columns: table.preview.columns
                widths: table.widths
                places: table.places
                from: sideways.contentX
                to: sideways.contentX + table.viewWidth
                moving: sideways.moving || bar.pressed
                texts: line.modelData.texts
                height: 34
                Accessible.role: Accessible.Row
                Accessible.name: line.texts.join(", ")
            }
            WholeRows {
                view: rows
            }
        }
    }
    FocusRing {
        shown: table.activeFocus
    }
    UiText {
        objectName: "noRows"
        anchors.centerIn: parent
        width: Math.min(parent.width, 420)
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        visible: table.preview.rows.length === 0
        text: table.refused !== "" ? table.refused : table.preview.working ? qsTr("Asking the server…") : qsTr("There is nothing in this period.")
        soft: true
    }
}
