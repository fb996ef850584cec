// What rooms have to say above every page: between the header and the page, and nothing is covered by it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

ColumnLayout {
    id: strips

    required property Navigator navigator
    required property bool signedIn

    readonly property var shortcuts: {
        let all = [];
        for (let i = 0; i < repeater.count; ++i)
            all = all.concat((repeater.itemAt(i) as Loader)?.item?.shortcuts ?? []);
        return all;
    }

    // Something was done there; as of ConsolePage.
    signal told(words: var, meaning: string, undoWords: var)
    // Something is said in passing; `words` gives the text.
    signal news(words: var)

    spacing: 0

    UiRepeater {
        id: repeater
        model: strips.signedIn ? strips.navigator.stripping.length : 0

        delegate: Loader {
            id: strip

            required property int index

            readonly property ConsoleRoom room: strips.navigator.stripping[strip.index]

            visible: strip.item?.shown ?? false
            Layout.fillWidth: true
            Component.onCompleted: strip.setSource(strip.room.strip, { room: strip.room })

            Connections {
                target: strip.item
                ignoreUnknownSignals: true

                function onTold(words: var, meaning: string, undoWords: var) {
                    strips.told(words, meaning, undoWords);
                }
                function onNews(words: var) {
                    strips.news(words);
                }
            }
        }
    }
}
