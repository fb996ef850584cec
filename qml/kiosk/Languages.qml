// The languages, each by its own name.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

RowLayout {
    id: row

    required property Kiosk kiosk
    required property real unit
    required property real scaling

    spacing: 20 * row.unit

    UiRepeater {
        model: row.kiosk.languages

        delegate: KioskButton {
            id: language

            required property string modelData

            objectName: "language-" + language.modelData
            unit: row.unit
            scaling: row.scaling
            size: 30
            padding: 12 * row.unit
            centred: true
            text: row.kiosk.nameOf(language.modelData)
            primary: language.modelData === row.kiosk.language
            Accessible.role: Accessible.RadioButton
            Accessible.checked: language.primary
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            onClicked: row.kiosk.speak(language.modelData)
        }
    }
}
