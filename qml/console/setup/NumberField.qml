// A field for a whole number between two others.
import Loket.Ui

UiField {
    id: field

    required property int least
    required property int most

    readonly property string typed: field.text.trim()
    readonly property int value: /^\d{1,9}$/.test(field.typed) ? Number(field.typed) : -1
    readonly property bool valid: field.value >= field.least && field.value <= field.most

    function show(value: int) {
        field.text = String(value);
    }

    implicitWidth: 120
    maximumLength: 9
    error: field.typed !== "" && !field.valid ? qsTr("%1 to %2").arg(field.least).arg(field.most) : ""
}
