// Keeps the keyboard off what is hidden or disabled; one in each window. A button that is gone gives it up for
// good, so that it does not come back under the fingers when the button means something else; what one types in stays
// where one types within its field. It goes to the `restingPlace` of what was left, where that has one, else to the next
// field or list.
import QtQuick
import QtQuick.Templates as T

Item {
    id: guard

    property Item at: null // has the keyboard
    property Item button: null // that had the keyboard last

    function isThere(item: Item): bool {
        return item.visible && item.enabled;
    }
    function placeAfter(item: Item): Item {
        for (let one = item.parent; one !== null; one = one.parent) {
            const place = one["restingPlace"] ?? null;
            if (place !== null && guard.isThere(place))
                return place;
        }
        const first = item.nextItemInFocusChain();
        let next = first;
        do {
            if (guard.isThere(next) && !(next instanceof T.AbstractButton))
                return next;
            next = next.nextItemInFocusChain();
        } while (next !== first && next !== item);
        return null;
    }
    function leave(item: Item) {
        const place = guard.placeAfter(item);
        if (item instanceof T.AbstractButton)
            item.focus = false;
        (place ?? guard).forceActiveFocus(Qt.OtherFocusReason);
    }
    // A button that is disabled while it works (`busy`) has the keyboard again afterwards, if it is there then.
    function settle() {
        const button = guard.button;
        if (button === null || guard.isThere(button) || (button as UiButton)?.busy)
            return;
        guard.button = null;
        if (guard.at === null || Items.isIn(button, guard.at))
            guard.leave(button);
    }

    Component.onCompleted: guard.at = guard.Window.activeFocusItem
    onAtChanged: {
        const button = guard.at as T.AbstractButton;
        if (button !== null && !button.visible) // a dialog that closes gives it back to what opened it
            guard.leave(button);
        else if (button !== null)
            guard.button = button;
        else
            settling.restart();
    }

    Timer { // after what belongs together has changed
        id: settling
        interval: 0
        onTriggered: guard.settle()
    }
    Connections {
        target: guard.Window.window

        function onActiveFocusItemChanged() {
            guard.at = guard.Window.activeFocusItem;
        }
    }
    Connections {
        target: guard.at

        function onVisibleChanged() {
            if (!guard.at.visible)
                guard.leave(guard.at);
        }
    }
    Connections {
        target: guard.button
        ignoreUnknownSignals: true

        function onBusyChanged() {
            settling.restart();
        }
    }
}
