// The notice board: what is pinned is there for all staff at once.
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
        field.error = text === "" ? qsTr("Write what all staff should know.") : "";
        if (text === "")
            field.forceActiveFocus();
        else
            page.room.pin(text);
    }

    restingPlace: view
    shortcuts: [{ keys: "↵", text: qsTr("Pin the note") }]
    Component.onCompleted: (page.room.mayPin ? field : view).forceActiveFocus()

    Connections {
        target: page.room

        function onPinned() {
            field.text = "";
            field.forceActiveFocus();
            page.told(() => qsTr("The note is pinned."), "good", null);
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
            visible: page.room.mayPin
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true

                UiField {
                    id: field
                    objectName: "noteField"
                    label: qsTr("New note")
                    placeholder: qsTr("The lift is out of order")
                    enabled: page.room.working === ""
                    maximumLength: page.room.longestText
                    Layout.fillWidth: true
                    onEdited: error = ""
                    onAccepted: page.submit()
                }
                UiButton {
                    objectName: "pinButton"
                    text: qsTr("Pin")
                    kind: "primary"
                    busy: page.room.working !== ""
                    enabled: page.online && page.room.working === ""
                    Layout.alignment: Qt.AlignBottom
                    onClicked: page.submit()
                }
            }
        }
        UiCard {
            title: qsTr("On the board")
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: view
                objectName: "noteView"
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                model: page.room.notes
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Keys.forwardTo: [far]
                boundsBehavior: Flickable.StopAtBounds
                ScrollBar.vertical: UiScrollBar { }
                Accessible.role: Accessible.List
                Accessible.name: qsTr("On the board")

                delegate: NoteRow {
                    width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
                    now: page.room.workplace.now
                    current: ListView.isCurrentItem && view.activeFocus
                }

                ListKeys {
                    id: far
                    view: view
                }
                EmptyState {
                    objectName: "noNotes"
                    anchors.centerIn: parent
                    width: Math.min(420, parent.width - 2 * Theme.wide)
                    visible: view.count === 0
                    iconName: "list"
                    title: page.room.notes.stale ? qsTr("Asking the server…") : qsTr("Nothing is pinned")
                    text: page.room.notes.stale ? "" : qsTr("What somebody pins here, all staff read at once.")
                }
            }
        }
    }
}
