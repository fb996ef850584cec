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
    readonly property int fitting: Math.max(1, Math.min(table.columnCount, Math.floor(table.viewWidth / 112)))
    readonly property real columnWidth: Math.floor(table.viewWidth / table.fitting)
    readonly property real contentX: sideways.contentX
    readonly property bool hasMore: table.columnCount > table.fitting

    function show(column: int) {
        sideways.contentX = table.columnWidth * Math.max(0, Math.min(table.columnCount - table.fitting, column));
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("The first rows")
    Keys.onLeftPressed: table.show(Math.round(table.contentX / table.columnWidth) - 1)
    Keys.onRightPressed: table.show(Math.round(table.contentX / table.columnWidth) + 1)
    onColumnCountChanged: table.show(0)
    onColumnWidthChanged: table.show(0)

    Flickable {
        id: sideways
        anchors.fill: parent
        clip: true
        contentWidth: table.columnWidth * Math.max(table.fitting, table.columnCount) + (table.width - table.columnWidth * table.fitting)
        contentHeight: table.height
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.HorizontalFlick
        onMovementEnded: table.show(Math.round(sideways.contentX / table.columnWidth))
        ScrollBar.horizontal: UiScrollBar {
            objectName: "sidewaysBar"
            visible: table.hasMore
        }

        RowCells {
            id: head
            columns: table.preview.columns
            columnWidth: table.columnWidth
            from: table.contentX
            to: table.contentX + table.columnWidth * table.fitting
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
                columnWidth: table.columnWidth
                from: table.contentX
                to: table.contentX + table.columnWidth * table.fitting
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
