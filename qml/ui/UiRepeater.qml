// Repeats in a layout. A layout of Qt 6.4 learns only when it is next painted that one of its items
// has gone; where its size changed before that, it asked the item that was no more, and crashed.
// Here it is told at once.
import QtQuick

Repeater {
    id: repeater

    function settle() {
        repeater.parent?.ensurePolished();
    }

    onItemRemoved: index => Qt.callLater(repeater.settle)
}
