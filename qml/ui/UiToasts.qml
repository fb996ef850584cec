// Short news in a corner: what was done, or why it was not. A refusal stays until it is closed.
pragma ComponentBehavior: Bound
import QtQuick

Column {
    id: toasts

    property int lifetime: 6000
    readonly property alias count: list.count

    // Good news takes the place of what was good news before. `undoText`, where there is one, is a
    // button that raises `action`.
    function show(text: string, meaning: string, undoText: string) {
        for (let i = list.count - 1; i >= 0; --i) {
            if (i >= 2 || list.get(i).meaning !== "danger")
                list.remove(i);
        }
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
