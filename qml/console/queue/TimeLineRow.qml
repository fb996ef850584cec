// One line of a visit's time line: a dot on the thread, what, when, and by whom.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Queue
import Loket.Ui

Item {
    id: row

    required property var value // a storyLine
    required property var visit
    required property var names
    required property date now
    required property bool last
    required property bool served // by an open counter
    required property bool overtaken

    readonly property bool isNow: row.value.kind === Story.Now
    readonly property bool isPlanned: row.value.kind === Story.Planned
    readonly property string title: StoryWords.title(row.value, row.names, row.visit)
    readonly property string time: StoryWords.time(row.value, row.visit, row.now)
    readonly property string detail: StoryWords.detail(row.value, row.visit, row.now, row.served, row.overtaken)

    implicitHeight: column.implicitHeight + Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: row.title + ", " + row.time + ". " + row.detail

    Rectangle {
        visible: !row.last
        x: 7
        y: 10
        width: 2
        height: row.height
        color: Theme.line
    }
    Rectangle {
        visible: !row.isPlanned
        y: 3
        width: 16
        height: 16
        radius: 8
        color: row.isNow ? Theme.surface : Theme.edge
        border.width: row.isNow ? 4 : 0
        border.color: Theme.accent
    }
    Rectangle {
        visible: row.isPlanned
        y: 3
        width: 16
        height: 16
        radius: 8
        color: Theme.surface

        DashedFrame {
            anchors.fill: parent
        }
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 28
        spacing: 0

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiText {
                objectName: "lineTitle"
                text: row.title
                kind: row.isNow ? "strong" : "body"
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            UiText {
                text: row.time
                kind: "caption"
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
                Accessible.ignored: true
            }
        }
        UiText {
            objectName: "lineDetail"
            text: row.detail
            visible: text !== ""
            kind: "caption"
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
