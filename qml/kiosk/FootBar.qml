// Help for eyes and ears, on every page; on a screen that lies, the languages, too.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Kiosk
import Loket.Ui

Rectangle {
    id: foot

    required property Kiosk kiosk
    required property real unit
    required property bool upright
    property bool choosesLanguage: false // where it has no other place
    property alias larger: larger.on
    property alias contrast: contrast.on

    implicitHeight: (foot.upright ? 174 : 132) * foot.unit
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 56 * foot.unit
        anchors.rightMargin: 56 * foot.unit
        spacing: 20 * foot.unit

        Languages {
            visible: foot.choosesLanguage
            kiosk: foot.kiosk
            unit: foot.unit
            scaling: foot.unit
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.maximumHeight: 92 * foot.unit
        }
        KioskButton {
            objectName: "callStaff"
            unit: foot.unit
            scaling: foot.unit
            size: 30
            padding: 12 * foot.unit
            centred: true
            iconName: foot.upright || foot.choosesLanguage ? "" : "person"
            enabled: foot.kiosk.state === Kiosk.Ready && foot.kiosk.staffCall.state === StaffCall.None
            text: qsTranslate("Web", "Call staff")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: (foot.upright ? 116 : 92) * foot.unit
            onClicked: foot.kiosk.staffCall.call()
        }
        KioskToggle {
            id: aloud
            objectName: "aloud"
            unit: foot.unit
            upright: foot.upright
            visible: foot.kiosk.guide.offered
            size: 46
            iconName: "sound"
            Accessible.name: qsTranslate("Web", "Read aloud")
            Layout.fillWidth: false
            Layout.preferredWidth: aloud.Layout.preferredHeight
            onClicked: foot.kiosk.guide.on = aloud.on

            Binding on on {
                value: foot.kiosk.guide.on
            }
        }
        KioskToggle {
            unit: foot.unit
            upright: foot.upright
            id: larger
            objectName: "larger"
            text: qsTranslate("Web", "Larger letters")
        }
        KioskToggle {
            unit: foot.unit
            upright: foot.upright
            id: contrast
            objectName: "contrast"
            iconName: foot.upright || foot.choosesLanguage ? "" : "moon"
            text: qsTranslate("Web", "High contrast")
        }
    }
}
