// A priority as a shape: high has an edge and one arrow, urgent is inverted with two. A normal one is not said.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: mark

    required property string text // empty: normal
    required property int lift // 2: urgent, 1: high, 0: not known here, -1: low

    readonly property bool isUrgent: mark.lift >= 2
    readonly property color ink: mark.isUrgent ? Theme.surface : mark.lift < 0 ? Theme.softText : Theme.text

    visible: mark.text !== ""
    implicitWidth: row.implicitWidth + 16
    implicitHeight: 24
    radius: 12
    color: mark.isUrgent ? Theme.text : "transparent"
    border.width: mark.isUrgent || mark.lift < 0 ? 0 : 1
    border.color: Theme.softText
    Accessible.role: Accessible.StaticText
    Accessible.name: mark.text

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: 4

        UiIcon {
            icon: mark.isUrgent ? "up-double" : "up"
            visible: mark.lift > 0
            size: 14
            color: mark.ink
        }
        UiText {
            text: mark.text
            color: mark.ink
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            Layout.maximumWidth: 120
            Accessible.ignored: true
        }
    }
}
