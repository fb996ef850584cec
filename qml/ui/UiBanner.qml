// A sentence across the page, with an action where there is one.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: banner

    required property string text
    // "good", "warning", "danger", "accent"
    property string meaning: "accent"
    property string iconName: meaning === "danger" || meaning === "warning" ? "warning" : "info"
    property string actionText: ""
    property bool closable: false

    // What it wants to be, to stand in one line.
    readonly property real wholeWidth: Math.ceil(row.implicitWidth) + 2 * Theme.gap

    signal action
    signal closed

    implicitHeight: Math.max(row.implicitHeight + 16, Theme.target)
    radius: Theme.radius
    color: Theme.groundFor(banner.meaning)
    border.color: Theme.inkFor(banner.meaning)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: banner.text

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        UiIcon {
            icon: banner.iconName
            color: Theme.inkFor(banner.meaning)
        }
        UiText {
            text: banner.text
            wrapMode: Text.Wrap
            color: Theme.text
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        UiButton {
            text: banner.actionText
            visible: banner.actionText !== ""
            onClicked: banner.action()
        }
        UiIconButton {
            name: qsTr("Close")
            iconName: "close"
            visible: banner.closable
            onClicked: banner.closed()
        }
    }
}
