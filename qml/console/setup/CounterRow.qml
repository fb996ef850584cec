// A counter, and what it serves, the preferred first.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a counter
    required property string language
    required property bool isOpen

    property bool removable: false
    property string serves: ""

    signal removalAsked

    name: SetupWords.called(row.value, row.language)
    implicitHeight: Math.ceil(words.implicitHeight) + 2 * Theme.small
    rightPadding: Theme.tiny
    Accessible.name: row.name + ", " + (row.serves === "" ? qsTr("Serves nothing yet") : row.serves)

    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.name
            kind: "strong"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            text: row.serves === "" ? qsTr("Serves nothing yet") : row.serves
            kind: "caption"
            color: row.serves === "" ? Theme.warning : Theme.softText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    UiBadge {
        visible: row.isOpen
        text: qsTr("Open now")
        meaning: "good"
    }
    UiIconButton {
        enabled: row.removable
        name: qsTr("Remove %1").arg(Words.apart(row.name))
        iconName: "cancel"
        focusPolicy: Qt.NoFocus
        onClicked: row.removalAsked()
    }
}
