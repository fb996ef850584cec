// One visit: who it is, what can be done, the notes on it and its way through the house. It follows the visit
// wherever that goes.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

FocusScope {
    id: panel

    required property QueueRoom room
    required property VisitDialogs dialogs
    readonly property var servedIds: panel.room.desk.servedIds // of the services

    readonly property VisitStory story: panel.room.story
    readonly property bool isOpen: panel.story.visitId !== ""
    readonly property alias deeds: deeds

    readonly property var draft: ({ visitId: panel.story.visitId, notes: begun.draft })

    // Has the keyboard when the button that had it is gone: the letters go on acting on this visit.
    property Item restingPlace: way

    signal closeAsked

    function takeDraft(draft: var) {
        begun.show(draft.notes);
        panel.story.follow(draft.visitId);
    }

    function rest() {
        way.forceActiveFocus();
    }
    function writeNote() {
        note.forceActiveFocus();
    }
    function addNote() {
        const text = note.text.trim();
        if (text !== "" && deeds.free)
            panel.room.actions.note(panel.story.visitId, text);
    }

    visible: panel.isOpen
    Accessible.role: Accessible.Pane
    Accessible.name: panel.story.visit.number
    Keys.forwardTo: [keys]

    VisitDeeds {
        id: deeds
        room: panel.room
        dialogs: panel.dialogs
        visit: panel.story.visit
        onNoteAsked: panel.writeNote()
    }
    VisitKeys {
        id: keys
        deeds: deeds
    }
    Connections {
        target: panel.story

        function onVisitIdChanged() {
            way.contentY = 0;
        }
    }
    Connections {
        target: panel.room.actions

        function onDone(action: string, visit: visit) {
            if (action === "note")
                begun.forget(visit.id);
        }
    }
    BegunTexts {
        id: begun
        field: note
        about: panel.story.visitId
    }
    UiCard {
        anchors.fill: parent
        padding: 0

        VisitPanelHead {
            visit: panel.story.visit
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.bottomMargin: 0
            onCloseAsked: panel.closeAsked()
        }
        VisitPanelActions {
            deeds: deeds
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.leftMargin: Theme.wide
            Layout.rightMargin: Theme.wide
        }
        Rectangle {
            implicitHeight: 1
            color: Theme.line
            Layout.fillWidth: true
        }
        Flickable {
            id: way
            objectName: "visitWay"
            focus: true
            clip: true
            activeFocusOnTab: true
            contentHeight: column.implicitHeight + 2 * Theme.small
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.small
            Layout.rightMargin: Theme.tiny
            ScrollBar.vertical: UiScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Time line and notes")
            Keys.onUpPressed: way.contentY = Math.max(0, way.contentY - 60)
            Keys.onDownPressed: way.contentY = Math.max(0, Math.min(way.contentHeight - way.height, way.contentY + 60))

            FocusRing {
                shown: way.activeFocus
                distance: 0
                parent: way
            }
            ColumnLayout {
                id: column
                x: Theme.small
                y: Theme.small
                width: way.width - Theme.wide - Theme.small
                spacing: 0

                RowLayout {
                    visible: notes.count > 0
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.small

                    UiText {
                        text: qsTr("Notes")
                        kind: "lead"
                        font.weight: Font.DemiBold
                        Layout.fillWidth: true
                    }
                    UiText {
                        text: notes.count
                        kind: "caption"
                    }
                }
                UiRepeater {
                    id: notes
                    model: panel.story.notes

                    VisitNote {
                        now: panel.room.workplace.now
                        Layout.fillWidth: true
                        Layout.bottomMargin: Theme.small
                    }
                }
                UiText {
                    text: qsTr("Time line")
                    kind: "lead"
                    font.weight: Font.DemiBold
                    Layout.topMargin: notes.count > 0 ? Theme.small : 0
                    Layout.bottomMargin: Theme.small
                }
                UiText {
                    visible: !panel.story.told
                    text: panel.room.workplace.connection.online ? qsTr("Asking the server…") : qsTr("There is no connection.")
                    soft: true
                }
                UiRepeater {
                    id: lines
                    model: panel.story.lines

                    TimeLineRow {
                        required property int index

                        visit: panel.story.visit
                        names: panel.room.names
                        now: panel.room.workplace.now
                        last: index === lines.count - 1
                        served: panel.servedIds.includes(panel.story.visit.serviceId)
                        overtaken: panel.story.overtaken
                        Layout.fillWidth: true
                    }
                }
            }
            WholeRows {
                view: way
            }
        }
        UiField {
            id: note
            objectName: "noteField"
            visible: panel.room.mayCall
            placeholder: qsTr("Add a note")
            maximumLength: 500
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.topMargin: 0
            onAccepted: panel.addNote()

            KeyCap {
                visible: !note.activeFocus && note.text === ""
                keys: "N"
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
