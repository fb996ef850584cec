// A row of a list or table. Its content is laid out as a row.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

ItemDelegate {
    id: control

    property bool current: false // chosen, or open beside the list
    property bool focused: false // the keyboard is here; for lists in which another row may be open
    property string name: ""
    default property alias content: row.data

    implicitHeight: 52
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    topPadding: 0
    bottomPadding: 0
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: control.name
    Accessible.selected: control.current
    // One that waits to be used again shows nothing.
    ListView.onPooled: control.visible = false
    ListView.onReused: control.visible = true

    background: Rectangle {
        color: control.current ? Theme.accentGround : control.hovered ? Theme.raised : "transparent"
        radius: 6

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            height: 1
            color: Theme.line
            visible: !control.current
        }
        Rectangle {
            width: 4
            height: parent.height - 12
            radius: 2
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            visible: control.current
        }
        FocusRing {
            shown: control.focused
            distance: -2
        }
    }

    contentItem: Item { } // its text, if it has one, is for the content to show

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: control.leftPadding
        anchors.rightMargin: control.rightPadding
        spacing: Theme.gap
    }
}
