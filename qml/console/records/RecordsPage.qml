// The service desk: the records that wait for somebody, one of them beside the list.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Records
import Loket.Ui

ConsolePage {
    id: page

    required property RecordsRoom room

    readonly property bool wide: page.width >= 1180
    readonly property bool free: !page.blocked && !dialog.visible && !deleting.visible
    readonly property bool filtering: filter.kind !== "" || filter.person !== "" || filter.text !== "" || filter.over

    function kindChoices(kinds: list<string>, count: int): var {
        const all = { value: "", text: qsTr("All"), count: count };
        return [all, ...kinds.map(kind => ({ value: kind, text: RecordWords.kinds(kind), count: page.room.openOf(kind) }))];
    }
    function close() {
        page.room.detail.leave();
        view.forceActiveFocus();
    }
    function clear() {
        filter.kind = "";
        search.text = "";
        mine.checked = false;
        over.checked = false;
    }

    restingPlace: page.wide || !panel.visible ? view : panel.story
    shortcuts: [
        { keys: "Ctrl+N", text: qsTr("New on the desk") },
        { keys: "↵", text: qsTr("Open the chosen one") },
        { keys: "E", text: qsTr("Change its words") },
        { keys: "T", text: qsTr("Take it as my task") },
        { keys: "Del", text: qsTr("Delete it") },
        { keys: "Ctrl+F", text: qsTr("Search") }
    ]
    Component.onCompleted: view.forceActiveFocus()
    Component.onDestruction: page.room.detail.leave()

    WantedRow {
        id: wanted
        room: page.room
        stale: page.room.feed.stale
        onShowAsked: id => {
            page.clear();
            page.room.detail.follow(id);
            if (page.room.detail.record.id === id)
                wanted.found();
        }
    }
    // What has been over for long is not in the list before somebody looks for it.
    Timer {
        id: typing
        interval: 300
        onTriggered: page.room.feed.lookFor(filter.over ? filter.text : "", filter.kind)
    }
    RecordFilter {
        id: filter
        onFilterChanged: typing.restart()
        sourceModel: page.room.feed.records
        person: mine.checked ? page.room.myId : ""
        text: search.text
        over: over.checked
    }
    Connections {
        target: page.room.actions

        function onDone(action: string, record: var) {
            page.told(() => RecordWords.done(action, record), "good", null);
            if (action === "create")
                page.room.detail.follow(record.id);
        }
        function onRefused(action: string, refusal: refusal) {
            if (!dialog.visible && !deleting.visible)
                page.told(() => refusal.words, "warning", null);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            UiSegments {
                objectName: "recordKinds"
                model: page.kindChoices(page.room.kinds, page.room.openCount)
                value: filter.kind
                Accessible.name: qsTr("Which kind")
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                onChosen: kind => filter.kind = kind
            }
            Item {
                Layout.fillWidth: true
            }
            UiButton {
                objectName: "newRecord"
                text: page.wide ? qsTr("New on the desk") : qsTr("New")
                kind: "primary"
                iconName: "plus"
                keys: "Ctrl+N"
                enabled: page.room.workplace.connection.online
                onClicked: dialog.ask(filter.kind)
            }
        }
        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            UiField {
                id: search
                objectName: "recordSearch"
                placeholder: qsTr("Search the subjects")
                iconName: "search"
                clearable: true
                Layout.fillWidth: true
                Layout.maximumWidth: 420
            }
            UiChip {
                id: mine
                objectName: "mineChip"
                text: qsTr("Concerns me")
                iconName: "person"
            }
            UiChip {
                id: over
                objectName: "overChip"
                text: qsTr("What is over")
                iconName: "finish"
            }
            Item {
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true

            UiCard {
                visible: page.restingPlace === view // whoever looks for one finds the other already
                padding: Theme.small
                Layout.fillWidth: true
                Layout.fillHeight: true

                RecordList {
                    id: view
                    objectName: "recordView"
                    room: page.room
                    filter: filter
                    filtering: page.filtering
                    wide: page.width >= 900 && !panel.visible || page.width >= 1500
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onNewAsked: dialog.ask("")
                    onAllAsked: page.clear()
                }
            }
            RecordPanel {
                id: panel
                objectName: "recordPanel"
                room: page.room
                blocked: !page.free
                alone: !page.wide
                Layout.fillWidth: !page.wide
                Layout.preferredWidth: page.width >= 1700 ? 520 : 420
                Layout.fillHeight: true
                onCloseAsked: page.close()
                onChangeAsked: record => dialog.change(record)
                onRemovalAsked: record => deleting.ask(record)
            }
        }
    }
    RecordDialog {
        id: dialog
        objectName: "recordDialog"
        room: page.room
    }
    DeleteRecordDialog {
        id: deleting
        objectName: "deleteRecordDialog"
        room: page.room
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        autoRepeat: false
        enabled: page.free && page.room.workplace.connection.online
        onActivated: dialog.ask(filter.kind)
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        autoRepeat: false
        enabled: page.free
        onActivated: search.forceActiveFocus()
    }
    Shortcut {
        sequences: ["E"]
        autoRepeat: false
        enabled: panel.free && panel.detail.told && page.room.mayEdit(panel.record)
        onActivated: dialog.change(panel.record)
    }
    Shortcut {
        sequences: ["T"]
        autoRepeat: false
        enabled: panel.free && page.room.mayEdit(panel.record)
        onActivated: page.room.actions.assign(panel.record, page.room.myId)
    }
    Shortcut {
        sequences: ["Del"]
        autoRepeat: false
        enabled: panel.free && page.room.mayRemove(panel.record)
        onActivated: deleting.ask(panel.record)
    }
}
