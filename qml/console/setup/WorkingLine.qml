// What Loket does with the data just now, and how far it is.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    id: line

    required property string words
    required property real progress

    spacing: Theme.tiny

    UiText {
        text: line.words + " " + qsTr("%1 %").arg(Math.floor(100 * Math.min(1, line.progress)))
        Layout.fillWidth: true
    }
    WorkBar {
        progress: line.progress
        name: line.words
        Layout.fillWidth: true
    }
}
