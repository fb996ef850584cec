// What is typed and chosen.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    Show {
        title: "A line of text"

        UiField {
            label: "Empty"
            placeholder: "Name or number"
        }
        UiField {
            label: "Filled"
            text: "Siti Rahmawati"
            clearable: true
        }
        UiField {
            label: "Search"
            iconName: "search"
            placeholder: "Find a patient"
        }
        UiField {
            label: "Wrong"
            text: "25:00"
            error: "There is no such time. 08:30 is one."
        }
        UiField {
            label: "Secret"
            text: "three words"
            echoMode: TextInput.Password
        }
        UiField {
            label: "Not possible yet"
            text: "Siti Rahmawati"
            enabled: false
        }
    }
    Show {
        title: "Several lines"

        UiTextArea {
            label: "Note"
            text: "Hard of hearing.\nDaughter comes along."
        }
        UiTextArea {
            label: "Empty"
            placeholder: "Anything that helps"
        }
        UiTextArea {
            label: "Not possible yet"
            text: "Hard of hearing."
            enabled: false
        }
    }
    Show {
        title: "One of a list"

        UiChoice {
            label: "Service"
            model: [{ value: "A", text: "General clinic" }, { value: "G", text: "Dental clinic" }]
        }
        UiChoice {
            label: "Not possible yet"
            model: [{ value: "A", text: "General clinic" }]
            enabled: false
        }
    }
    Show {
        title: "One of a few"

        UiSegments {
            id: segments
            model: [{ value: 0, text: "Waiting", count: 16 }, { value: 1, text: "Serving", count: 6 }, { value: 2, text: "Done" }]
            value: 0
            width: 420
            onChosen: value => segments.value = value
        }
        UiSegments {
            label: "Narrow"
            model: [{ value: 0, text: "Waiting for a counter", count: 16 }, { value: 1, text: "Being served", count: 6 }]
            value: 1
            width: 240
        }
        UiSegments {
            label: "Not possible yet"
            model: [{ value: 0, text: "Waiting" }, { value: 1, text: "Serving" }]
            value: 0
            width: 240
            enabled: false
        }
    }
    Show {
        title: "Yes or no"

        UiCheck {
            text: "Comes back here"
        }
        UiCheck {
            text: "Comes back here"
            checked: true
        }
        UiCheck {
            text: "Not possible yet"
            enabled: false
        }
        UiCheck {
            text: "Not possible yet"
            checked: true
            enabled: false
        }
    }
}
