// One question, with its answers below it, or beside it where the screen lies.
import QtQuick
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

Item {
    id: page

    required property real unit
    required property real scaling
    required property bool upright
    required property string title
    property string text: ""
    property string iconName: ""
    default property alias answers: answers.data

    GridLayout {
        anchors.fill: parent
        anchors.margins: 56 * page.unit
        columns: page.upright ? 1 : 2
        columnSpacing: 56 * page.unit
        rowSpacing: 28 * page.unit

        ColumnLayout {
            spacing: 28 * page.unit
            Layout.fillWidth: true
            Layout.fillHeight: page.upright
            Layout.preferredWidth: 1
            Layout.topMargin: page.upright ? 40 * page.unit : 0

            UiIcon {
                visible: page.iconName !== ""
                icon: page.iconName
                size: Math.round(120 * page.unit)
                color: Theme.accent
            }
            KioskText {
                objectName: "title"
                scaling: page.scaling
                size: 64
                kind: "heading"
                text: page.title
                Layout.fillWidth: true
            }
            KioskText {
                objectName: "text"
                visible: text !== ""
                scaling: page.scaling
                size: 38
                text: page.text
                elide: Text.ElideNone // else it asks for no more lines than it had before its words changed
                Layout.fillWidth: true
            }
            Item {
                visible: page.upright
                Layout.fillHeight: true
            }
        }
        ColumnLayout {
            id: answers
            visible: children.length > 0
            spacing: 24 * page.unit
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
