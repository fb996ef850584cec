// What something is called in each language, where that is not its name; or what else is said of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

Column {
    id: fields

    property string heading: qsTr("In other languages, on displays and kiosks (optional)")
    property string prefix: "name-" // of the fields' objectNames
    property string without: "" // a language that has its field elsewhere
    property string otherwise: "" // what holds in a language of which nothing is said
    property var shown: ({}) // what the fields showed when nobody had typed

    readonly property var languages: ["id", "en", "th"]

    signal accepted

    // `before`, by language, with what was typed; an empty text takes the name away.
    function values(before: var): var {
        const names = Object.assign({}, before);
        for (let i = 0; i < all.count; ++i) {
            const field = all.itemAt(i) as LanguageField;
            delete names[field.language];
            if (field.text.trim() !== "")
                names[field.language] = field.text.trim();
        }
        return names;
    }
    function show(names: var) {
        for (let i = 0; i < all.count; ++i) {
            const field = all.itemAt(i) as LanguageField;
            field.text = names[field.language] ?? "";
        }
        fields.shown = names;
    }
    // The fields in which nobody has typed.
    function follow(names: var) {
        for (let i = 0; i < all.count; ++i) {
            const field = all.itemAt(i) as LanguageField;
            if (field.text === (fields.shown[field.language] ?? ""))
                field.text = names[field.language] ?? "";
        }
        fields.shown = names;
    }

    spacing: Theme.tiny

    UiText {
        text: fields.heading
        kind: "strong"
        wrapMode: Text.Wrap
        width: fields.width
    }
    RowLayout {
        spacing: Theme.gap
        width: fields.width

        UiRepeater {
            id: all
            model: fields.languages.filter(language => language !== fields.without)

            delegate: LanguageField {
                required property string modelData
                language: modelData
                objectName: fields.prefix + modelData
                placeholder: fields.otherwise
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onAccepted: fields.accepted()
            }
        }
    }
}
