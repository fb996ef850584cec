// Short news in a corner: what was done, or why it was not. A refusal stays twice as long, and neither goes while it
// is pointed at. The last stands over the header, where no row and no button of a page is; none is wider than its words.
pragma ComponentBehavior: Bound
import QtQuick

Column {
    id: toasts

    property int lifetime: 6000 // ms
    // Where it changes, the words are asked for anew.
    property string language: ""
    property bool online: true // an action needs the server
    readonly property alias count: list.count

    property int lastKey: 0
    property var words: ({}) // by key: what gives the words of a toast

    // Good news takes the place of what was good news before; three refusals are kept. `words` gives the text; `actionWords`, where
    // it is not null, that of a button that raises `action`.
    function show(words: var, meaning: string, actionWords: var) {
        for (let i = list.count - 1; i >= 0; --i) {
            if (i >= 2 || list.get(i).meaning === "good")
                toasts.take(i);
        }
        toasts.words[++toasts.lastKey] = { text: words, actionText: actionWords };
        list.insert(0, { key: toasts.lastKey, meaning: meaning });
    }
    function take(index: int) {
        delete toasts.words[list.get(index).key];
        list.remove(index);
    }
    function wordsOf(key: int, part: string, language: string): string {
        const give = toasts.words[key]?.[part];
        return give ? give() : "";
    }
    function clear() {
        toasts.words = {};
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
            required property int key
            required meaning

            text: toasts.wordsOf(toast.key, "text", toasts.language)
            actionText: toasts.online ? toasts.wordsOf(toast.key, "actionText", toasts.language) : ""
            width: Math.min(toasts.width, toast.wholeWidth)
            x: toasts.width - width
            height: implicitHeight - 8
            closable: true
            objectName: "toast"
            onClosed: toasts.take(toast.index)
            onAction: {
                toasts.take(toast.index);
                toasts.action();
            }

            MouseArea { // no click goes to what is below
                anchors.fill: parent
                z: -1
            }
            HoverHandler {
                id: pointer
            }
            Timer {
                objectName: "toastTimer"
                running: !pointer.hovered
                interval: toast.meaning === "good" ? toasts.lifetime : 2 * toasts.lifetime
                onTriggered: toasts.take(toast.index)
            }
        }
    }
}
