// One record in the list: what it is about, its state, whose task it is.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Records
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // the record
    required property RecordsFeed feed
    required property date now
    property bool wide: true
    property bool isNew: false
    property bool isChanged: false

    readonly property string assignee: row.value.assignedTo === "" || row.feed.people.length < 0 ? "" : row.feed.nameOf(row.value.assignedTo)
    readonly property string origin: {
        const parts = [RecordWords.kind(row.value.kind), Words.apart(row.feed.people.length < 0 ? "" : row.feed.nameOf(row.value.createdBy)),
            Words.moment(row.value.updatedAt, row.now)];
        if (!row.wide && row.assignee !== "")
            parts.push("→ " + Words.apart(row.assignee));
        return parts.join(" · ");
    }
    readonly property string stateText: RecordWords.state(row.value.status)

    name: row.value.subject
    Accessible.name: [row.value.subject, row.stateText, row.origin, row.assignee].join(", ")

    Rectangle {
        objectName: "newDot"
        visible: row.isNew
        implicitWidth: 8
        implicitHeight: 8
        radius: 4
        color: Theme.accent
    }
    UiPriority {
        visible: lift !== 0
        text: RecordWords.priority(row.value.priority, row.value.priorityText)
        lift: RecordWords.lift(row.value.priority)
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.value.subject
            kind: row.value.over ? "body" : "strong"
            soft: row.value.over
            Layout.fillWidth: true
        }
        UiText {
            text: row.isNew ? qsTr("New", "on the desk just now") + " · " + row.origin : row.origin
            kind: "caption"
            color: row.isNew ? Theme.accent : Theme.softText
            Layout.fillWidth: true
        }
    }
    RowLayout {
        visible: row.value.commentCount > 0
        spacing: Theme.tiny

        UiIcon {
            icon: "note"
            size: 16
            color: Theme.softText
        }
        UiText {
            text: row.value.commentCount
            kind: "caption"
        }
    }
    UiText {
        visible: row.wide
        text: row.assignee === "" ? qsTr("nobody's task") : row.assignee
        soft: row.assignee === ""
        Layout.preferredWidth: 170
    }
    Item {
        implicitHeight: state.implicitHeight
        Layout.preferredWidth: 132

        Rectangle { // changed just now
            objectName: "changedLine"
            visible: row.isChanged
            anchors.right: state.right
            anchors.top: state.bottom
            anchors.topMargin: 2
            width: state.width
            height: 2
            color: Theme.accent
        }
        UiBadge {
            id: state
            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width)
            text: row.stateText
            meaning: RecordWords.meaning(row.value.status)
        }
    }
}
