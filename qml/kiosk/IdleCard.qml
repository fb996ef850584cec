// Nobody has touched anything: the screen is about to begin anew.
import QtQuick
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

Rectangle {
    id: shade

    required property real unit
    required property real scaling
    required property int secondsLeft

    signal moreTime

    color: Theme.shade
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: column.implicitHeight + 112 * shade.unit
        color: Theme.surface

        ColumnLayout {
            id: column
            anchors.fill: parent
            anchors.margins: 56 * shade.unit
            spacing: 32 * shade.unit

            KioskText {
                id: question
                scaling: shade.scaling
                size: 52
                kind: "heading"
                text: qsTr("Are you still there?")
                Layout.fillWidth: true
            }
            KioskText {
                scaling: shade.scaling
                size: 36
                text: qsTranslate("Web", "This page closes in %n second(s).", "", shade.secondsLeft)
                Layout.fillWidth: true
            }
            KioskButton {
                objectName: "stillHere"
                unit: shade.unit
                scaling: shade.scaling
                primary: true
                centred: true
                size: 44
                text: qsTranslate("Web", "More time")
                Layout.fillWidth: true
                Layout.preferredHeight: 136 * shade.unit
                onClicked: shade.moreTime()
            }
        }
    }
}
