// What something is called in each language, where that is not its name; or what else is said of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

Column {
    id: fields

    property string heading: qsTr("In other languages, on displays and kiosks (optional)")
    property string prefix: "name-" // of the fields' objectNames

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

        Repeater {
            id: all
            model: ["id", "en", "th"]

            delegate: LanguageField {
                required property string modelData
                language: modelData
                objectName: fields.prefix + modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onAccepted: fields.accepted()
            }
        }
    }
}
