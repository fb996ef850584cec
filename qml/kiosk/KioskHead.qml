// Whose house this is, and the clock. Staff press the sign for three seconds to leave.
import QtQuick
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

Rectangle {
    id: head

    required property Kiosk kiosk
    required property real unit
    required property real scaling

    signal staffCame

    implicitHeight: 134 * head.unit
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 56 * head.unit
        anchors.rightMargin: 56 * head.unit
        spacing: 24 * head.unit

        ClinicMark {
            objectName: "mark"
            logo: head.kiosk.clinicLogo
            size: Math.round(72 * head.unit)

            TapHandler {
                longPressThreshold: 3
                onLongPressed: head.staffCame()
            }
        }
        KioskText {
            scaling: head.scaling
            size: 36
            kind: "strong"
            text: head.kiosk.clinicName
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }
        KioskText {
            scaling: head.scaling
            size: 48
            kind: "strong"
            text: head.kiosk.now.toLocaleTimeString(Qt.locale(), qsTr("HH:mm", "time format"))
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.line
    }
}
