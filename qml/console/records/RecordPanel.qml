// One record: what it says, what can be done with it, what was said about it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Records
import Loket.Ui

FocusScope {
    id: panel

    required property RecordsRoom room
    property bool blocked: false
    property bool alone: false // it stands where the list was

    readonly property RecordDetail detail: panel.room.detail
    // What was said: a key that comes too many does nothing there.
    readonly property alias story: story
    readonly property var record: panel.detail.record
    readonly property bool isOpen: panel.detail.recordId !== ""
    readonly property bool free: panel.isOpen && !panel.blocked && panel.room.workplace.connection.online
        && panel.room.actions.working === ""
    readonly property bool follows: panel.isOpen && panel.record.participants.includes(panel.room.myId)
    readonly property list<string> next: panel.isOpen && panel.room.myId !== "" ? panel.room.nextStates(panel.record) : []

    // The half-typed comments, and which record one was at.
    readonly property var draft: ({ recordId: panel.detail.recordId, comments: begun.draft })

    signal closeAsked
    signal changeAsked(var record)
    signal removalAsked(var record)

    function takeDraft(draft: var) {
        begun.show(draft.comments);
        panel.detail.follow(draft.recordId);
    }
    function say() {
        const text = comment.text.trim();
        if (text !== "" && panel.free)
            panel.room.actions.comment(panel.record, text);
    }
    function writeComment() {
        comment.forceActiveFocus();
    }

    visible: panel.isOpen
    onVisibleChanged: {
        if (panel.visible && panel.alone)
            story.forceActiveFocus();
    }
    Accessible.role: Accessible.Pane
    Accessible.name: panel.record.subject
    Keys.onEscapePressed: panel.closeAsked()

    Connections {
        target: panel.detail

        function onRecordChanged() {
            assignee.choose(panel.record.assignedTo);
            follow.checked = panel.follows;
        }
    }
    Connections {
        target: panel.room.actions

        function onDone(action: string, record: var) {
            if (action === "comment")
                begun.forget(record.id);
        }
    }
    BegunTexts {
        id: begun
        field: comment
        about: panel.detail.recordId
    }
    UiCard {
        anchors.fill: parent

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiText {
                text: panel.record.subject
                kind: "title"
                wrapMode: Text.Wrap
                maximumLineCount: 3
                Layout.fillWidth: true
            }
            UiIconButton {
                objectName: "closePanel"
                name: qsTr("Close")
                iconName: "close"
                Layout.alignment: Qt.AlignTop
                onClicked: panel.closeAsked()
            }
        }
        Flow {
            spacing: Theme.small
            Layout.fillWidth: true

            UiBadge {
                text: RecordWords.state(panel.record.status)
                meaning: RecordWords.meaning(panel.record.status)
            }
            UiPriority {
                text: panel.record.priorityText === "" ? "" : RecordWords.priority(panel.record.priority, panel.record.priorityText)
                lift: RecordWords.lift(panel.record.priority)
            }
            UiText {
                text: RecordWords.kind(panel.record.kind) + " · " + Words.apart(panel.room.people.length < 0 ? ""
                    : panel.room.feed.nameOf(panel.record.createdBy))
                kind: "caption"
                height: 26
            }
        }
        Flow {
            spacing: Theme.small
            Layout.fillWidth: true

            UiRepeater {
                model: panel.next

                UiButton {
                    required property string modelData

                    objectName: "to-" + modelData
                    text: RecordWords.state(modelData)
                    iconName: "right"
                    implicitHeight: 36
                    enabled: panel.free
                    onClicked: panel.room.actions.setStatus(panel.record, modelData)
                }
            }
        }
        UiChoice {
            id: assignee
            objectName: "assignee"
            label: qsTr("Whose task it is")
            model: panel.room.people
            enabled: panel.free && panel.room.mayEdit(panel.record)
            Layout.fillWidth: true
            onChosen: person => panel.room.actions.assign(panel.record, person)
        }
        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiChip {
                id: follow
                objectName: "followChip"
                text: qsTr("Tell me of comments")
                enabled: panel.free && panel.detail.told && panel.room.mayEdit(panel.record)
                Layout.fillWidth: true
                onToggled: panel.room.actions.takePart(panel.record, panel.room.myId, checked)
            }
            UiIconButton {
                objectName: "changeButton"
                name: qsTr("Change its words")
                iconName: "edit"
                enabled: panel.free && panel.detail.told && panel.room.mayEdit(panel.record)
                onClicked: panel.changeAsked(panel.record)
            }
            UiIconButton {
                objectName: "deleteButton"
                name: qsTr("Delete")
                iconName: "cancel"
                enabled: panel.free && panel.room.mayRemove(panel.record)
                onClicked: panel.removalAsked(panel.record)
            }
        }
        Flickable {
            id: story
            objectName: "recordStory"
            clip: true
            activeFocusOnTab: true
            contentHeight: said.implicitHeight + 2 * Theme.tiny
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: UiScrollBar { }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was said")
            Layout.fillWidth: true
            Layout.fillHeight: true
            Keys.onUpPressed: story.contentY = Math.max(0, story.contentY - 60)
            Keys.onDownPressed: story.contentY = Math.max(0, Math.min(story.contentHeight - story.height, story.contentY + 60))

            FocusRing {
                shown: story.activeFocus
                distance: 0
                parent: story
            }
            ColumnLayout {
                id: said
                x: Theme.small // beside the ring
                y: Theme.tiny
                width: story.width - Theme.small - Theme.wide
                spacing: Theme.gap

                UiText {
                    text: panel.record.body
                    visible: text !== ""
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                UiRepeater {
                    model: panel.detail.comments

                    CommentRow {
                        feed: panel.room.feed
                        now: panel.room.workplace.now
                        Layout.fillWidth: true
                    }
                }
            }
            WholeRows {
                view: story
            }
        }
        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiField {
                id: comment
                objectName: "commentField"
                placeholder: qsTr("Say something about it")
                maximumLength: 4000
                Layout.fillWidth: true
                onAccepted: panel.say()
            }
            UiButton {
                objectName: "commentButton"
                text: qsTr("Say it")
                enabled: panel.free && comment.text.trim() !== ""
                busy: panel.room.actions.working === "comment"
                onClicked: panel.say()
            }
        }
    }
}
