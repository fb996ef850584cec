// A text in one language, which is called as it calls itself.
import Loket.Ui

UiField {
    id: field

    required property string language

    readonly property var called: ({ id: "Bahasa Indonesia", en: "English", th: "ไทย" })

    label: field.called[field.language]
    maximumLength: 200
}
