// A service: the letter before its numbers, its name, and how long one patient takes.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a service
    required property string language
    required property string prefix
    required property int expectedMinutes
    required property int firstNumber
    required property int lastNumber

    property bool removable: false

    readonly property string range: qsTr("%1-%2 to %3").arg(row.prefix).arg(String(row.firstNumber).padStart(3, "0"))
        .arg(String(row.lastNumber).padStart(3, "0"))

    signal removalAsked

    name: SetupWords.called(row.value, row.language)
    implicitHeight: Math.ceil(words.implicitHeight) + 2 * Theme.small
    rightPadding: Theme.tiny
    Accessible.name: row.prefix + ", " + row.name + ", " + Words.minutes(row.expectedMinutes) + ", " + row.range

    Rectangle {
        implicitWidth: Math.max(44, letter.implicitWidth + 2 * Theme.small)
        implicitHeight: 32
        radius: Theme.radius
        color: Theme.accentGround

        UiText {
            id: letter
            anchors.centerIn: parent
            text: row.prefix
            kind: "strong"
            color: Theme.accent
        }
    }
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
            text: row.range
            kind: "caption"
            Layout.fillWidth: true
        }
    }
    UiText {
        text: Words.minutes(row.expectedMinutes)
        soft: true
    }
    UiIconButton {
        enabled: row.removable
        name: qsTr("Remove %1").arg(Words.apart(row.name))
        iconName: "cancel"
        focusPolicy: Qt.NoFocus
        onClicked: row.removalAsked()
    }
}
