// The names of the gallery's pages.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Ui

ListView {
    id: list

    required property list<string> titles
    required property int shown

    signal chosen(int index)

    activeFocusOnTab: true
    model: list.titles.length
    currentIndex: list.shown
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: "Pages"
    onCurrentIndexChanged: list.chosen(list.currentIndex)

    delegate: UiRow {
        id: row

        required property int index

        width: list.width
        implicitHeight: Theme.target
        current: list.currentIndex === row.index
        name: list.titles[row.index]
        onClicked: list.currentIndex = row.index

        UiText {
            text: row.name
            Accessible.ignored: true
        }
    }
    FocusRing {
        shown: list.activeFocus
        distance: 0
    }
}
