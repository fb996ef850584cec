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
            text: row.origin
            kind: "caption"
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

        UiBadge {
            id: state
            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width)
            text: row.stateText
            meaning: RecordWords.meaning(row.value.status)
        }
    }
}
