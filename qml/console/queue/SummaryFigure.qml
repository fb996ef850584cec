// One figure of a day, with what it counts.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    id: item

    required property string figure
    required property string label

    spacing: 0
    Layout.preferredWidth: 1
    Layout.fillHeight: false
    Layout.alignment: Qt.AlignTop
    Accessible.role: Accessible.StaticText
    Accessible.name: item.figure + " " + item.label

    UiText {
        text: item.figure
        kind: "heading"
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    UiText {
        text: item.label
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
}
