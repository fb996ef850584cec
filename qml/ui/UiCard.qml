// A surface that holds what belongs together. What is put into it is laid out as a column.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: card

    property string title: ""
    property int padding: Theme.wide
    default property alias content: column.data
    // At the right of the title
    property alias corner: corner.data

    color: Theme.surface
    radius: Theme.radius + 2
    border.color: Theme.line
    implicitHeight: column.implicitHeight + 2 * card.padding
    implicitWidth: column.implicitWidth + 2 * card.padding
    Accessible.role: Accessible.Grouping
    Accessible.name: card.title

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Theme.gap

        Item { // no layout: that leaves the corner where it was when what is in it was narrower
            visible: card.title !== "" || corner.children.length > 0
            implicitWidth: heading.implicitWidth + Theme.small + corner.implicitWidth
            implicitHeight: Math.max(heading.implicitHeight, corner.implicitHeight)
            Layout.fillWidth: true
            Layout.fillHeight: false

            UiText {
                id: heading
                text: card.title
                kind: "title"
                anchors.left: parent.left
                anchors.right: corner.left
                anchors.rightMargin: Theme.small
                anchors.verticalCenter: parent.verticalCenter
            }
            Row {
                id: corner
                spacing: Theme.small
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
