// Short news: what was done, or why it was not, one at a time. A refusal stays twice as long, and neither goes while it
// is pointed at. No toast is wider than its words; with `most` it is no higher, and then its words are small where they
// are many.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: toasts

    property int lifetime: 6000 // ms
    // Where it changes, the words are asked for anew.
    property string language: ""
    property bool online: true // an action needs the server
    property real most: 0 // high; 0: as high as it has to be
    readonly property alias count: list.count
    // How narrow it can be read: in two lines, or in three small ones; 0: there is none.
    readonly property real least: list.count === 0 ? 0
        : Math.ceil(toasts.beside + Math.min(metrics.advanceWidth, Math.max(200, metrics.advanceWidth * (toasts.most > 0 ? 0.34 : 0.6))))

    property int lastKey: 0
    property var words: ({}) // by key: what gives the words of a toast

    readonly property UiBanner first: list.count > 0 ? repeater.itemAt(0) as UiBanner : null
    readonly property real beside: toasts.first?.besideWords ?? 0

    // Good news takes the place of what was good news before; three refusals are kept. `words` gives the text; `actionWords`, where
    // it is not null, that of a button that raises `action`.
    function show(words: var, meaning: string, actionWords: var) {
        for (let i = list.count - 1; i >= 0; --i) {
            if (i >= 2 || list.get(i).meaning === "good")
                toasts.take(list.get(i).key);
        }
        toasts.words[++toasts.lastKey] = { text: words, actionText: actionWords };
        list.insert(0, { key: toasts.lastKey, meaning: meaning });
    }
    // Not by its place: one that has gone may still be told so by its clock.
    function take(key: int) {
        delete toasts.words[key];
        for (let i = 0; i < list.count; ++i) {
            if (list.get(i).key === key) {
                list.remove(i);
                return;
            }
        }
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

    implicitWidth: 420
    implicitHeight: toasts.first?.height ?? 0
    z: 100

    ListModel {
        id: list
    }
    TextMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.body
        text: toasts.first?.text ?? ""
    }
    UiRepeater {
        id: repeater
        model: list

        UiBanner {
            id: toast

            required property int index
            required property int key
            required meaning

            visible: toast.index === 0 // the newest; those before it wait below
            text: toasts.wordsOf(toast.key, "text", toasts.language)
            actionText: toasts.online ? toasts.wordsOf(toast.key, "actionText", toasts.language) : ""
            dense: toasts.most > 0 && metrics.advanceWidth > 1.9 * (toasts.width - toasts.beside)
            width: Math.min(toasts.width, toast.wholeWidth)
            x: toasts.width - width
            height: toasts.most > 0 ? Math.min(implicitHeight - 8, toasts.most) : implicitHeight - 8
            closable: true
            objectName: "toast"
            onClosed: toasts.take(toast.key)
            onAction: {
                toasts.take(toast.key);
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
                onTriggered: toasts.take(toast.key)
            }
        }
    }
}
