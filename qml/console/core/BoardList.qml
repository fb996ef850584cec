// The list of a column of the board. The current row of the column one works in is the chosen one. Where that has gone,
// by one's own deed or another's, none is: a key that is pressed twice does nothing to the next patient.
import QtQuick
import QtQuick.Controls.Basic
import Loket.Client
import Loket.Console.Core
import Loket.Ui

ListView {
    id: view

    required property BoardPlace board
    required property string place
    required property RowFilter filter
    property color ground: Theme.ground // what the list stands on

    // The value of the current row; null: there is none.
    readonly property var current: view.partOf(view.currentItem, "value")
    readonly property bool isHere: view.board.place === view.place
    readonly property real rowWidth: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)

    function partOf(item: var, name: string): var {
        return item === null ? null : item[name];
    }
    function choose(index: int) {
        view.currentIndex = index;
        view.enter();
    }
    function enter() {
        view.board.place = view.place;
        if (view.currentIndex < 0 && !kept.goOn(1) && view.count > 0)
            view.currentIndex = 0;
        view.forceActiveFocus();
    }

    focus: true
    clip: true
    spacing: Theme.small
    model: view.filter
    keyNavigationEnabled: true
    Keys.forwardTo: [kept, far]
    reuseItems: true
    highlightMoveDuration: Motion.quick
    cacheBuffer: 0 // made ahead, rows would outlive a change of the filter
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    ScrollBar.vertical: UiScrollBar { }
    Accessible.role: Accessible.List
    onActiveFocusChanged: {
        if (activeFocus)
            view.board.place = view.place;
    }

    ListKeys {
        id: far
        view: view
    }
    KeptPlace {
        id: kept
        view: view
        filter: view.filter
    }
    WholeRows {
        view: view
        ground: view.ground
    }
}
