// At the end of a list or a form that is longer than its place: what would be cut in half there is not shown until it
// is whole. What has the keyboard always is.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: cover

    required property Flickable view
    property real barWidth: 14 // of the scroll bar that lies over the view
    property color ground: Theme.surface // what the view stands on

    readonly property Item keyboard: cover.Window.activeFocusItem
    property real from: -1 // in the view; -1: nothing is cut

    // Of a text as many lines as are whole; of a column in a form, or of what is taller than half of the view, the
    // parts that are.
    function endOfWhole(item: Item, isRow: bool): real {
        const top = item.mapToItem(cover.view, 0, 0).y;
        const end = cover.view.height;
        if (top + item.height <= end + 1)
            return -1;
        const lines = (item as Text)?.lineCount ?? 1;
        const line = item.height / lines;
        if (lines > 1)
            return top + Math.max(0, Math.floor((end - top) / line)) * line;
        const isColumn = item instanceof ColumnLayout || item instanceof Column;
        if (top > 0 && (isRow || !isColumn && item.height <= end / 2))
            return Items.isIn(cover.keyboard, item) ? -1 : top;
        const part = item.childAt(Math.min(Theme.margin, item.width / 2), end - 1 - top);
        return part === null ? -1 : cover.endOfWhole(part, false);
    }
    function look() {
        const end = cover.view.height;
        const isLonger = cover.view.contentY + end < cover.view.originY + cover.view.contentHeight - 1;
        const item = isLonger ? cover.at(cover.view.contentY + end - 1) : null;
        const isList = cover.view instanceof ListView || cover.view instanceof GridView;
        cover.from = item === null || item === cover.currentRow() ? -1 : cover.endOfWhole(item, isList);
    }
    // A list keeps rows to be used again among its children, where they were.
    function at(y: real): Item {
        const rows = cover.view as ListView;
        const tiles = cover.view as GridView;
        return rows?.itemAt(Theme.margin, y) ?? tiles?.itemAt(Theme.margin, y)
            ?? (rows === null && tiles === null ? cover.view.contentItem.childAt(Theme.margin, y) : null);
    }
    // Of a list that one works in: a row may grow when it is chosen.
    function currentRow(): Item {
        const list = cover.view as ListView;
        return list !== null && list.activeFocus ? list.currentItem : null;
    }

    objectName: "wholeRows"
    parent: cover.view
    z: 1
    y: Math.max(0, cover.from)
    width: cover.view.width - cover.barWidth
    height: cover.view.height - y
    visible: cover.from >= 0
    color: Qt.alpha(cover.ground, 254 / 255) // painted in software, what goes under an opaque one stays where it was, too

    MouseArea { // no click goes to what is not seen
        anchors.fill: parent
    }
    Connections {
        target: cover.view

        function onContentYChanged() {
            cover.look();
        }
        function onHeightChanged() {
            cover.look();
        }
    }
    Connections { // rows that come, go or grow are where they belong once they are painted
        target: cover.Window.window

        function onFrameSwapped() {
            cover.look();
        }
    }
}
