// One room in the rail: where one is has a bar at its left; a badge says how many want to be looked at.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

AbstractButton {
    id: button

    required property ConsoleRoom room // null for a moment, when it is no longer open
    property string keys: ""
    property bool current: false
    property bool named: false // its name stands below
    property bool wide: false // or beside
    property bool used: false // since it is pointed at: what it is called needs not be said

    readonly property bool stacked: button.named && !button.wide

    readonly property int badge: button.room?.badge ?? 0
    readonly property string badgeMeaning: button.room?.badgeMeaning ?? "plain"

    objectName: "room-" + (button.room?.id ?? "")
    text: button.room?.title ?? ""
    implicitHeight: button.stacked ? 48 : Theme.target
    padding: 0
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: button.badge > 0 ? qsTr("%1, %2 to look at").arg(button.text).arg(button.badge)
        : button.text
    Accessible.checked: button.current
    Keys.forwardTo: [press]
    onClicked: button.used = true
    onHoveredChanged: button.used = button.used && button.hovered

    PressKeys {
        id: press
        button: button
    }

    background: Rectangle {
        radius: Theme.radius
        color: button.current || button.down ? Theme.accentGround : button.hovered ? Theme.raised : "transparent"

        Rectangle {
            visible: button.current
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: 4
            height: parent.height - 2 * Theme.small
            radius: 2
            color: Theme.accent
        }
        FocusRing {
            shown: button.visualFocus
        }
    }
    contentItem: GridLayout {
        columns: button.stacked ? 1 : 3
        columnSpacing: Theme.gap
        rowSpacing: 0

        UiIcon {
            icon: button.room?.iconName ?? ""
            color: button.current ? Theme.accent : Theme.softText
            Layout.leftMargin: button.wide ? Theme.gap : 0
            Layout.alignment: button.wide ? Qt.AlignVCenter : button.stacked ? Qt.AlignHCenter | Qt.AlignBottom : Qt.AlignCenter
        }
        UiText {
            objectName: "roomName"
            visible: button.wide || button.stacked
            text: button.text
            kind: button.current ? "strong" : "body"
            color: button.current ? Theme.accent : Theme.text
            font.pixelSize: button.stacked ? Theme.caption : Theme.body
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: button.stacked ? 11 : Theme.caption
            horizontalAlignment: button.stacked ? Text.AlignHCenter : Text.AlignLeft
            Layout.alignment: button.stacked ? Qt.AlignTop : Qt.AlignVCenter
            Accessible.ignored: true
            Layout.fillWidth: true
            Layout.leftMargin: button.stacked ? Theme.tiny : 0
            Layout.rightMargin: button.stacked ? Theme.tiny : 0
        }
        UiBadge {
            visible: button.wide && button.badge > 0
            text: button.badge
            meaning: button.badgeMeaning
            Layout.rightMargin: Theme.small
        }
    }

    UiBadge {
        visible: !button.wide && button.badge > 0
        text: button.badge
        meaning: button.badgeMeaning
        anchors.right: parent.right
        anchors.rightMargin: button.stacked ? 14 : 0
        anchors.top: parent.top
    }
    UiToolTip {
        objectName: "railTip"
        x: button.width + Theme.tiny // not over the next one
        y: (button.height - height) / 2
        shown: (button.hovered && !button.used || button.visualFocus) && !button.wide && !(button.named && button.keys === "")
        text: button.keys === "" ? button.text : qsTr("%1 (%2)").arg(button.text).arg(button.keys)
    }
}
