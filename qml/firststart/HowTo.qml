// How one kind of machine comes to the server, with what is to be typed there.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    id: how

    required property string title
    required property string sentence
    required property string address

    spacing: 2
    Layout.topMargin: Theme.small

    UiText {
        text: how.title
        kind: "strong"
        Layout.fillWidth: true
    }
    UiText {
        text: how.sentence
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiText {
        text: how.address
        kind: "strong"
        color: Theme.accent
        wrapMode: Text.Wrap // between its words, where there is room
        Layout.fillWidth: true
    }
}
