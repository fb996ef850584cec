// Short news in a corner: what was done, or why it was not. A refusal stays until it is closed.
pragma ComponentBehavior: Bound
import QtQuick

Column {
    id: toasts

    property int lifetime: 6000
    readonly property alias count: list.count

    // Gives a key for `dismiss`. `undoText`, where there is one, is a button that raises `action`.
    function show(text: string, meaning: string, undoText: string) {
        if (list.count > 3)
            list.remove(list.count - 1);
        list.insert(0, { text: text, meaning: meaning, actionText: undoText });
    }
    function clear() {
        list.clear();
    }

    signal action

    width: 420
    spacing: Theme.small
    z: 100

    ListModel {
        id: list
    }
    Repeater {
        model: list

        UiBanner {
            id: toast

            required property int index
            required meaning
            required actionText

            width: toasts.width
            closable: true
            objectName: "toast"
            onClosed: list.remove(toast.index)
            onAction: {
                list.remove(toast.index);
                toasts.action();
            }

            Timer {
                running: toast.meaning !== "danger"
                interval: toasts.lifetime
                onTriggered: list.remove(toast.index)
            }
        }
    }
}
