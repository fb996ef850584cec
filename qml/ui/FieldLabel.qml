// The name of a field, above it. A press on it goes to the field.
import QtQuick

UiText {
    id: label

    required property Item field

    visible: label.text !== ""
    kind: "strong"

    TapHandler {
        onTapped: label.field.forceActiveFocus(Qt.MouseFocusReason)
    }
}
