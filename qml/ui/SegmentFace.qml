// What is written on one of UiSegments. Where it is narrow the word is cut, and never the count.
import QtQuick
import QtQuick.Layouts

Item {
    id: face

    required property string text
    required property string count // empty: none
    required property bool taken
    property string iconName: "" // in the place of the text

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width)
        spacing: Theme.small

        UiIcon {
            visible: face.iconName !== ""
            icon: face.iconName
            size: 18
        }
        UiText {
            visible: face.iconName === ""
            text: face.text
            kind: face.taken ? "strong" : "body"
            soft: !face.enabled
            Layout.fillWidth: true
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Accessible.ignored: true
        }
        UiText {
            visible: face.count !== ""
            text: face.count
            kind: face.taken ? "strong" : "body"
            soft: !face.enabled
            Accessible.ignored: true
        }
    }
}
