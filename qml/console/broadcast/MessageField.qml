// What is to be read, in each language.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Broadcast
import Loket.Ui

ColumnLayout {
    id: field

    required property BroadcastRoom room
    property string language: field.room.language

    readonly property alias area: area

    readonly property BroadcastDraft draft: field.room.draft
    readonly property int length: area.text.length
    readonly property bool isTooLong: field.length > field.room.longestText
    readonly property var called: ({ id: "Bahasa Indonesia", en: "English", th: "ไทย" })

    function tab(language: string): var {
        const written = field.draft.languages && field.draft.text(language) !== "";
        return {
            value: language,
            text: field.called[language] + (written ? "  ✓" : ""),
            short: language.toUpperCase() + (written ? "  ✓" : "")
        };
    }
    function show() {
        const text = field.draft.text(field.language);
        if (area.text !== text)
            area.text = text;
    }
    // Where the first gap is to be filled in.
    function enter() {
        area.input.forceActiveFocus();
        const gap = area.text.indexOf("___");
        if (gap >= 0)
            area.input.select(gap, gap + 3);
    }

    spacing: Theme.tiny
    onLanguageChanged: field.show()
    Component.onCompleted: field.show()

    Connections {
        target: field.draft

        function onChanged() {
            field.show();
        }
    }

    UiText {
        text: qsTr("Message")
        kind: "strong"
    }
    UiSegments {
        objectName: "languageTabs"
        value: field.language
        model: [field.tab("id"), field.tab("en"), field.tab("th")]
        Accessible.name: qsTr("Language of the message")
        Layout.fillWidth: true
        onChosen: language => field.language = language
    }
    UiTextArea {
        id: area
        objectName: "messageArea"
        lines: 3
        placeholder: qsTr("What everyone should know, in one or two sentences")
        maximumLength: 500
        input.font.pixelSize: Theme.lead
        input.Accessible.name: qsTr("Message in %1").arg(field.called[field.language])
        Layout.fillWidth: true

        Connections {
            target: area.input

            function onTextChanged() {
                field.draft.setText(field.language, area.text);
            }
        }
    }
    UiText {
        objectName: "lengthText"
        text: qsTr("%1 of %2").arg(field.length).arg(field.room.longestText)
        kind: "caption"
        color: field.isTooLong ? Theme.danger : Theme.softText
        font.weight: field.isTooLong ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignRight
        Layout.fillWidth: true
    }
}
