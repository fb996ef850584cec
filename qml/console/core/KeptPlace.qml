// Keeps a list where it is while its rows change: what is in sight, and which row is current. Where none was,
// the first becomes so.
import QtQuick
import Loket.Client

Item {
    id: place

    required property ListView view
    required property RowFilter filter

    property string current: ""
    property var inSight: [] // ids, from the top
    property real offset: 0 // of the first one
    property bool atTop: true
    property bool wasReset: false

    function remember() {
        place.wasReset = false;
        place.current = place.filter.idAt(place.view.currentIndex);
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
        if (place.view.currentIndex < 0 && place.view.count > 0)
            place.view.currentIndex = 0; // a list that was empty leaves none so after a reset
        const row = place.filter.rowOf(place.current);
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
