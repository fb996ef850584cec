// A word with a meaning: a state, a priority, a count.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: badge

    required property string text
    // "good", "warning", "danger", "accent", "call" or "plain"
    property string meaning: "plain"
    property string iconName: ""

    implicitWidth: row.implicitWidth + 16
    implicitHeight: 26
    radius: 13
    color: Theme.groundFor(badge.meaning)
    Accessible.role: Accessible.StaticText
    Accessible.name: badge.text

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: 8
        anchors.rightMargin: 8
        spacing: 4

        UiIcon {
            icon: badge.iconName
            visible: badge.iconName !== ""
            size: 16
            color: Theme.inkFor(badge.meaning)
        }
        UiText {
            text: badge.text
            visible: badge.text !== ""
            color: Theme.inkFor(badge.meaning)
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
