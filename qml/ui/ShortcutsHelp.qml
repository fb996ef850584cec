// The keys of a page. `shortcuts` is an array of {keys, text}.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts

UiDialog {
    id: control

    property var shortcuts: []

    title: qsTr("Keys")
    acceptText: qsTr("Close")
    rejectText: ""
    onConfirmed: control.close()

    UiRepeater {
        model: control.shortcuts

        RowLayout {
            id: line

            required property var modelData

            spacing: Theme.wide
            Layout.fillWidth: true

            KeyCap {
                keys: line.modelData.keys
                ink: Theme.text
                Layout.preferredWidth: 72
            }
            UiText {
                text: line.modelData.text
                Layout.fillWidth: true
            }
        }
    }
}
