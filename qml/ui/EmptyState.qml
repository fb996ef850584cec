// What stands where a list is empty: why, and what to do.
import QtQuick
import QtQuick.Layouts

Item {
    id: state

    required property string title
    property string text: ""
    property string iconName: "list"
    property string actionText: ""

    signal action

    implicitHeight: column.implicitHeight
    implicitWidth: 320

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.small

        UiIcon {
            icon: state.iconName
            size: 40
            color: Theme.edge
            Layout.alignment: Qt.AlignHCenter
        }
        UiText {
            text: state.title
            kind: "title"
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            text: state.text
            visible: state.text !== ""
            soft: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiButton {
            text: state.actionText
            visible: state.actionText !== ""
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.small
            onClicked: state.action()
        }
    }
}
