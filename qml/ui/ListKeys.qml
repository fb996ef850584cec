// The keys that go far in a list: to its ends, and by what is in sight.
import QtQuick

Item {
    id: keys

    required property ListView view

    readonly property int inSight: Math.max(1, Math.floor(view.height * view.count / Math.max(1, view.contentHeight)) - 1)

    function go(index: int) {
        keys.view.currentIndex = Math.max(0, Math.min(index, keys.view.count - 1));
    }

    Keys.onPressed: event => {
        const at = keys.view.currentIndex;
        const places = {
            [Qt.Key_Home]: 0,
            [Qt.Key_End]: keys.view.count - 1,
            [Qt.Key_PageUp]: at - keys.inSight,
            [Qt.Key_PageDown]: at + keys.inSight
        };
        const place = places[event.key];
        event.accepted = place !== undefined && keys.view.count > 0;
        if (event.accepted)
            keys.go(place);
    }
}
