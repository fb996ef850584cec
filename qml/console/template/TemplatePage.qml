// What was sent to the module, newest first; and one more can be sent.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Template
import Loket.Ui

ConsolePage {
    id: page

    required property TemplateRoom room

    readonly property bool online: page.room.workplace.connection.online

    function submit() {
        const text = field.text.trim();
        field.error = text === "" ? qsTr("Write something first.") : "";
        if (text === "")
            field.forceActiveFocus();
        else
            page.room.add(text);
    }

    restingPlace: view
    shortcuts: [{ keys: "↵", text: qsTr("Add the entry") }]
    Component.onCompleted: (page.room.mayAdd ? field : view).forceActiveFocus()

    Connections {
        target: page.room

        function onAdded() {
            field.text = "";
            field.forceActiveFocus();
            page.told(() => qsTr("The entry is added."), "good", null);
        }
        function onRefused(refusal: refusal) {
            field.error = refusal.words;
            field.forceActiveFocus();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        UiCard {
            visible: page.room.mayAdd
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                UiField {
                    id: field
                    objectName: "entryField"
                    label: qsTr("New entry")
                    enabled: page.room.working === ""
                    maximumLength: 500
                    Layout.fillWidth: true
                    onEdited: error = ""
                    onAccepted: page.submit()
                }
                UiButton {
                    objectName: "addButton"
                    text: qsTr("Add")
                    kind: "primary"
                    busy: page.room.working !== ""
                    enabled: page.online && page.room.working === ""
                    Layout.alignment: Qt.AlignBottom
                    onClicked: page.submit()
                }
            }
        }
        UiCard {
            title: qsTr("Entries")
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: view
                objectName: "entryView"
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                model: page.room.entries
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Keys.forwardTo: [far]
                boundsBehavior: Flickable.StopAtBounds
                ScrollBar.vertical: UiScrollBar { }
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Entries")

                delegate: EntryRow {
                    width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
                    now: page.room.workplace.now
                    current: ListView.isCurrentItem && view.activeFocus
                }

                ListKeys {
                    id: far
                    view: view
                }
                EmptyState {
                    objectName: "noEntries"
                    anchors.centerIn: parent
                    width: Math.min(420, parent.width - 2 * Theme.wide)
                    visible: view.count === 0
                    iconName: "list"
                    title: page.room.entries.stale ? qsTr("Asking the server…") : qsTr("There is no entry yet")
                    text: page.room.entries.stale ? "" : qsTr("What somebody adds here, all staff see at once.")
                }
            }
        }
    }
}
