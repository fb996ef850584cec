// What is repeated in a layout may go at any time.
import QtQuick
import QtQuick.Layouts
import QtTest
import Loket.Ui

TestCase {
    name: "Repeaters"

    ListModel {
        id: rows
    }
    Component { // nowhere on a screen, so that nothing paints it in between
        id: list

        ColumnLayout {
            UiRepeater {
                model: rows
                delegate: Rectangle {
                    required property int index
                    Layout.fillWidth: true
                    implicitHeight: 10
                }
            }
        }
    }

    function init() {
        rows.clear();
        for (let i = 0; i < 5; ++i)
            rows.append({ value: i });
    }
    function test_itGoesAndTheSizeChanges_data() {
        return [
            { tag: "the first", take: () => rows.remove(0), left: 4 },
            { tag: "the last", take: () => rows.remove(4), left: 4 },
            { tag: "all", take: () => rows.clear(), left: 0 },
            { tag: "one for another", take: () => { rows.remove(2); rows.append({ value: 9 }); }, left: 5 }
        ];
    }
    function test_itGoesAndTheSizeChanges(data) {
        const layout = createTemporaryObject(list, null, { width: 100 });
        data.take();
        wait(0); // the items are deleted
        layout.width = 200;
        compare(layout.children.length, data.left + 1);
        for (let i = 0; i < layout.children.length; ++i) {
            const child = layout.children[i];
            if (!(child instanceof Repeater))
                compare(child.width, 200);
        }
    }
}
