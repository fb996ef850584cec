// What a preset is called, and how much it makes.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    id: face

    required property string text
    required property string size

    spacing: Theme.tiny

    UiText {
        text: face.text
        kind: "strong"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    UiText {
        text: face.size
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    Item {
        Layout.fillHeight: true
    }
}
