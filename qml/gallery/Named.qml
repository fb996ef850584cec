// One thing on show, with its state above it.
import QtQuick
import Loket.Ui

Column {
    id: named

    required property string label
    default property alias content: place.data

    spacing: Theme.tiny

    UiText {
        text: named.label
        kind: "caption"
    }
    Item {
        id: place
        implicitWidth: childrenRect.width
        implicitHeight: childrenRect.height
    }
}
