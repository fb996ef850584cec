// When something begins or ends: one of the usual times, or one that is typed.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    id: choice

    required property string label
    required property var model // of UiChoice
    required property int value
    required property int other // the value that is typed
    required property string typed

    readonly property bool isTyped: choice.value === choice.other
    readonly property alias box: chooser.box
    readonly property alias input: field.input

    signal chosen(int value)
    signal edited(string text)

    spacing: Theme.tiny
    onValueChanged: chooser.choose(choice.value)
    onModelChanged: chooser.choose(choice.value)
    onTypedChanged: {
        if (field.text !== choice.typed)
            field.text = choice.typed;
    }

    UiChoice {
        id: chooser
        label: choice.label
        model: choice.model
        Layout.fillWidth: true
        Component.onCompleted: chooser.choose(choice.value)
        onChosen: value => choice.chosen(value)
    }
    UiField {
        id: field
        visible: choice.isTyped
        placeholder: qsTr("14:30, or 3.12. 14:30")
        text: choice.typed
        maximumLength: 20
        input.Accessible.name: choice.label
        Layout.fillWidth: true
        onEdited: choice.edited(field.text)
    }
}
