// The event log: who did what, when and to whom, and whether the record is what it was.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Events
import Loket.Ui

ConsolePage {
    id: page

    required property EventsRoom room

    readonly property EventList list: page.room.list
    readonly property bool online: page.room.workplace.connection.online

    property bool anew: false // what is found is looked at from its beginning

    function ask() {
        if (filters.valid && page.online)
            page.room.search(filters.person, filters.patient, filters.number, filters.kind, filters.from, filters.to);
    }
    function search() {
        page.anew = true;
        page.ask();
    }
    function showNewest() {
        page.anew = false;
        view.currentIndex = view.count > 0 ? 0 : -1;
        view.positionViewAtBeginning();
    }

    restingPlace: view
    shortcuts: [
        { keys: "Ctrl+F", text: qsTr("To the filters") },
        { keys: "Ctrl+R", text: qsTr("Search again") },
        { keys: "Ctrl+S", text: qsTr("Save as a table") }
    ]
    Component.onCompleted: {
        page.room.look();
        page.search();
        view.forceActiveFocus();
    }

    Connections {
        target: page.room.workplace.connection

        function onOpened() {
            page.room.look();
            page.ask();
        }
    }
    Connections {
        target: page.list

        function onChanged() {
            if (page.anew && !page.list.searching)
                page.showNewest();
        }
    }
    Connections {
        target: page.room.actions

        function onRefused(action: string, refusal: refusal) {
            page.told(() => refusal.words, "danger", null);
        }
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        autoRepeat: false
        enabled: !page.blocked && !saving.visible
        onActivated: filters.enter()
    }
    Shortcut {
        sequences: ["Ctrl+R", "F5"]
        autoRepeat: false
        enabled: !page.blocked && !saving.visible
        onActivated: page.search()
    }
    Shortcut {
        sequences: ["Ctrl+S"]
        autoRepeat: false
        enabled: !page.blocked && !saving.visible && saveButton.enabled
        onActivated: saving.ask()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        EventFilters {
            id: filters
            objectName: "filters"
            room: page.room
            Layout.fillWidth: true
            onSearchAsked: page.search()
        }
        RowLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true

            UiCard {
                title: qsTr("What happened")
                Layout.fillWidth: true
                Layout.fillHeight: true
                corner: [
                    UiButton {
                        objectName: "newerButton"
                        visible: page.room.newer && !page.list.searching
                        enabled: page.online
                        text: qsTr("Show what is new")
                        iconName: "up"
                        onClicked: page.search()
                    },
                    UiButton {
                        id: saveButton
                        objectName: "saveButton"
                        text: qsTr("Save as a table…")
                        iconName: "save"
                        enabled: page.online && view.count > 0
                        onClicked: saving.ask()
                    }
                ]

                ListView {
                    id: view
                    objectName: "eventView"
                    focus: true
                    clip: true
                    model: page.list.events
                    keyNavigationEnabled: true
                    reuseItems: true
                    activeFocusOnTab: true
                    highlightMoveDuration: Motion.quick
                    cacheBuffer: 0
                    boundsBehavior: Flickable.StopAtBounds
                    ScrollBar.vertical: UiScrollBar { }
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("What happened")
                    Keys.forwardTo: [far]
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onCountChanged: {
                        if (currentIndex < 0 && count > 0)
                            currentIndex = 0;
                    }
                    onAtYEndChanged: {
                        if (atYEnd && contentHeight > height && page.online)
                            page.list.more();
                    }

                    delegate: EventRow {
                        id: row

                        width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
                        room: page.room
                        now: page.room.workplace.now
                        current: ListView.isCurrentItem
                        focused: current && view.activeFocus
                        onClicked: {
                            view.currentIndex = row.index;
                            view.forceActiveFocus();
                        }
                    }

                    ListKeys {
                        id: far
                        view: view
                    }
                    EmptyState {
                        objectName: "nothing"
                        anchors.centerIn: parent
                        width: Math.min(420, parent.width - 2 * Theme.wide)
                        visible: view.count === 0
                        iconName: page.list.refusal.words === "" ? "log" : "warning"
                        title: {
                            if (page.list.refusal.words !== "")
                                return qsTr("The search failed");
                            if (page.list.searching || page.list.events.stale)
                                return qsTr("Searching…");
                            return filters.filtering ? qsTr("Nothing fits these filters") : qsTr("Nothing happened in this time");
                        }
                        text: page.list.refusal.words
                        actionText: filters.filtering && !page.list.searching ? qsTr("Clear the filters") : ""
                        onAction: filters.clear()
                    }
                    WholeRows {
                        view: view
                    }
                }
                SearchState {
                    list: page.list
                    online: page.online
                    now: page.room.workplace.now
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                spacing: Theme.wide
                Layout.preferredWidth: page.width < 1100 ? 300 : 380
                Layout.maximumWidth: Layout.preferredWidth
                Layout.fillHeight: true

                EventDetails {
                    objectName: "details"
                    room: page.room
                    event: (view.currentItem as EventRow)?.value ?? null
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                RecordCard {
                    objectName: "record"
                    room: page.room
                    online: page.online
                    Layout.fillWidth: true
                }
            }
        }
    }

    SaveDialog {
        id: saving
        objectName: "saveDialog"
        room: page.room
        onSaved: (file, rows) => page.told(() => qsTr("%n event(s) are in %1.", "", rows).arg(Words.apart(file)), "good", null)
    }
}
