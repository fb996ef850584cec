// A priority as a shape: high has an edge and one arrow, urgent is inverted with two. A normal one is not said.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Radiology
import Loket.Ui

Rectangle {
    id: mark

    required property int priority
    required property string priorityText

    readonly property bool isUrgent: mark.priority === Radiology.Urgent
    readonly property bool isHigh: mark.priority === Radiology.High
    readonly property color ink: mark.isUrgent ? Theme.surface
        : mark.priority === Radiology.Low ? Theme.softText : Theme.text

    visible: mark.priority !== Radiology.Normal
    implicitWidth: row.implicitWidth + 16
    implicitHeight: 24
    radius: 12
    color: mark.isUrgent ? Theme.text : "transparent"
    border.width: mark.isUrgent || mark.priority === Radiology.Low ? 0 : 1
    border.color: Theme.softText
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: 4

        UiIcon {
            icon: mark.isUrgent ? "up-double" : mark.isHigh ? "up" : ""
            visible: icon !== ""
            size: 14
            color: mark.ink
        }
        UiText {
            id: label
            text: ScanWords.priority(mark.priority, mark.priorityText)
            color: mark.ink
            font.pixelSize: Theme.caption
            font.weight: Font.DemiBold
            Layout.maximumWidth: 120
            Accessible.ignored: true
        }
    }
}
