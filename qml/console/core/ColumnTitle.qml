// What stands over a column of the board.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

RowLayout {
    id: title

    required property string text
    property string count: ""
    property string note: ""
    property bool tall: false // beside tabs

    spacing: Theme.small
    Layout.fillWidth: true
    Layout.fillHeight: false
    Layout.preferredHeight: title.tall ? Theme.target : 32

    UiText {
        text: title.text
        kind: "lead"
        font.weight: Font.DemiBold
    }
    UiText {
        text: title.count
        soft: true
        Layout.fillWidth: true
    }
    UiText {
        objectName: "columnNote"
        text: title.note
        kind: "caption"
    }
}
