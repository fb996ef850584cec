// What stands in the columns of services.
import QtQuick
import QtQuick.Layouts
import Loket.FirstStart
import Loket.Ui

RowLayout {
    id: headings

    required property string language
    required property string other

    spacing: Theme.small

    UiText {
        text: qsTr("Letter")
        kind: "caption"
        Layout.preferredWidth: 60
    }
    UiText {
        text: FirstStartWords.language(headings.language)
        kind: "caption"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    UiText {
        text: FirstStartWords.language(headings.other)
        kind: "caption"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
    }
    UiText {
        text: qsTr("Minutes")
        kind: "caption"
        Layout.preferredWidth: 64
    }
    UiText {
        text: qsTr("Served at")
        kind: "caption"
        Layout.preferredWidth: 150
    }
    Item {
        Layout.preferredWidth: Theme.target
    }
}
