// A heading, and below it things side by side, as many as there is room for.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    id: show

    required property string title
    default property alias content: flow.data

    spacing: Theme.gap
    Layout.fillWidth: true
    Layout.bottomMargin: Theme.margin

    UiText {
        text: show.title
        kind: "title"
        Layout.fillWidth: true
    }
    Flow {
        id: flow
        spacing: Theme.wide
        Layout.fillWidth: true
    }
}
