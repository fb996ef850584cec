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
    property bool dense: false // its words are small

    // What it wants to be, to stand in one line.
    readonly property real wholeWidth: Math.ceil(row.implicitWidth) + 2 * Theme.gap
    // What stands beside the words, and around them.
    readonly property real besideWords: 2 * Theme.gap + icon.implicitWidth + row.spacing
        + (banner.actionText === "" ? 0 : act.implicitWidth + row.spacing) + (banner.closable ? close.implicitWidth + row.spacing : 0)

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
            id: icon
            icon: banner.iconName
            color: Theme.inkFor(banner.meaning)
        }
        UiText {
            text: banner.text
            wrapMode: Text.Wrap
            maximumLineCount: banner.dense ? 3 : 1000
            color: Theme.text
            font.pixelSize: banner.dense ? Theme.caption - 1 : Theme.body
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        UiButton {
            id: act
            text: banner.actionText
            visible: banner.actionText !== ""
            onClicked: banner.action()
        }
        UiIconButton {
            id: close
            name: qsTr("Close")
            iconName: "close"
            visible: banner.closable
            onClicked: banner.closed()
        }
    }
}
