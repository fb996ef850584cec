// What is written on one of UiSegments. Where it is narrow the word is cut, and never the count.
import QtQuick
import QtQuick.Layouts

Item {
    id: face

    required property string text
    required property string count // empty: none
    required property bool taken
    property string iconName: "" // given: the word is small, below the count, or below this icon where nothing is counted

    readonly property bool isStacked: face.iconName !== ""
    readonly property bool isCut: word.truncated

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight

    GridLayout {
        id: grid
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width)
        columns: face.isStacked ? 1 : 2
        columnSpacing: Theme.small
        rowSpacing: 0

        UiIcon {
            visible: face.isStacked && face.count === ""
            icon: face.iconName
            size: 18
            Layout.alignment: Qt.AlignHCenter
        }
        UiText {
            id: word
            text: face.text
            kind: face.taken ? "strong" : "body"
            soft: !face.enabled
            font.pixelSize: face.isStacked ? 12 : Theme.body
            horizontalAlignment: face.isStacked ? Text.AlignHCenter : Text.AlignLeft
            Layout.row: face.isStacked ? 1 : 0
            Layout.column: 0
            Layout.fillWidth: true
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Accessible.ignored: true
        }
        UiText {
            visible: face.count !== ""
            text: face.count
            kind: face.taken ? "strong" : "body"
            soft: !face.enabled
            Layout.row: 0
            Layout.column: face.isStacked ? 0 : 1
            Layout.alignment: face.isStacked ? Qt.AlignHCenter : Qt.AlignVCenter
            Accessible.ignored: true
        }
    }
}
