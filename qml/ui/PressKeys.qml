// The keys that press a button: Enter at once, Space when it is let go. A key that is held down presses once,
// and Space only where it was put down: not on what came under it meanwhile.
import QtQuick
import QtQuick.Templates as T

Item {
    id: keys

    required property T.AbstractButton button

    function press() {
        if (!keys.button.enabled || !keys.button.visible)
            return;
        if (keys.button.checkable) {
            keys.button.toggle();
            keys.button.toggled();
        }
        keys.button.clicked();
    }

    Keys.onPressed: event => {
        const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (isEnter && !event.isAutoRepeat)
            keys.press();
        event.accepted = isEnter || event.key === Qt.Key_Space && (event.isAutoRepeat || !keys.button.visible);
    }
    Keys.onReleased: event => {
        event.accepted = event.key === Qt.Key_Space && (event.isAutoRepeat || !keys.button.down);
    }
}
