// Keeps a list where it is while its rows change: what is in sight, and which row is current. At the beginning that is
// the first. Where it has gone, or nothing was left, none is until somebody chooses: a key that is pressed once more does
// nothing to the next. An arrow goes on from there.
import QtQuick
import Loket.Client

Item {
    id: place

    required property ListView view
    required property RowFilter filter

    property int goneRow: -1 // the row whose own has gone; -1: none has
    property string current: ""
    property int row: -1
    property var inSight: [] // ids, from the top
    property real offset: 0 // of the first one
    property bool atTop: true
    property bool wasReset: false

    // By an arrow; whether none was chosen.
    function goOn(by: int): bool {
        const isLeft = place.goneRow >= 0;
        if (isLeft)
            place.view.currentIndex = Math.max(0, Math.min(place.goneRow + Math.min(by, 0), place.view.count - 1));
        return isLeft;
    }
    function remember() {
        place.wasReset = false;
        place.row = place.view.currentIndex;
        place.current = place.filter.idAt(place.row);
        place.atTop = place.view.contentY <= place.view.originY;
        const first = place.view.indexAt(0, place.view.contentY);
        const last = place.view.indexAt(0, place.view.contentY + place.view.height - 1);
        place.inSight = [];
        for (let row = Math.max(first, 0); row <= (last < 0 ? first : last); ++row)
            place.inSight.push(place.filter.idAt(row));
        place.offset = first < 0 ? 0 : place.view.contentY - place.view.itemAtIndex(first).y;
    }
    function restore() {
        place.view.forceLayout();
        if (place.wasReset && !place.atTop)
            place.scrollBack();
        const row = place.filter.rowOf(place.current);
        if (place.view.count === 0 || place.current !== "" && row < 0) {
            place.view.currentIndex = -1;
            place.goneRow = Math.max(0, place.row);
        } else if (place.goneRow < 0 && place.view.currentIndex < 0) {
            place.view.currentIndex = 0; // a list that was empty leaves none so after a reset
        }
        if (row >= 0 && row !== place.view.currentIndex) {
            const y = place.view.contentY;
            place.view.currentIndex = row;
            place.view.contentY = y;
        }
    }
    // To the first of those in sight that is still there.
    function scrollBack() {
        for (const id of place.inSight) {
            const row = place.filter.rowOf(id);
            if (row >= 0) {
                place.view.positionViewAtIndex(row, ListView.Beginning);
                place.view.contentY += place.offset;
                place.view.returnToBounds();
                return;
            }
        }
    }

    Keys.onUpPressed: event => event.accepted = place.goOn(-1)
    Keys.onDownPressed: event => event.accepted = place.goOn(1)

    Connections {
        target: place.view

        function onCurrentIndexChanged() {
            if (place.view.currentIndex >= 0)
                place.goneRow = -1;
        }
    }
    Connections {
        target: place.filter.sourceModel

        function onAboutToChange() {
            place.remember();
        }
        function onChanged() {
            place.restore();
        }
    }
    Connections {
        target: place.filter

        function onModelReset() {
            place.wasReset = true;
        }
    }
}
