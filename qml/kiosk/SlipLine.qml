// What becomes of the slip, and what to do where none came out.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Kiosk
import Loket.Ui

Rectangle {
    id: line

    required property SlipPrint printing
    required property real unit
    required property real scaling
    property bool here: true // of two places the one where it stands

    readonly property bool trouble: line.printing.state === SlipPrint.NotPrinted || line.printing.state === SlipPrint.Unsure

    visible: line.here && line.printing.state !== SlipPrint.None
    implicitHeight: row.implicitHeight + 40 * line.unit
    radius: 14 * line.unit
    color: line.trouble ? Theme.warningGround : Theme.surface
    border.color: line.trouble ? Theme.warning : Theme.line
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.margins: 20 * line.unit
        spacing: 20 * line.unit

        UiIcon {
            icon: line.trouble ? "warning" : "print"
            size: Math.round(52 * line.unit)
            color: line.trouble ? Theme.warning : Theme.text
        }
        KioskText {
            id: words
            objectName: "slip"
            scaling: line.scaling
            size: 34
            kind: "strong"
            color: line.trouble ? Theme.warning : Theme.text
            text: {
                switch (line.printing.state) {
                case SlipPrint.Printing: return qsTranslate("Web", "Your slip is being printed…");
                case SlipPrint.Printed: return qsTranslate("Web", "Please take your slip.");
                case SlipPrint.NotPrinted: return qsTranslate("Web", "No slip came out. Your number is good without: note it, or scan the code.");
                case SlipPrint.Unsure: return qsTranslate("Web", "If a slip came out, take it. Your number is good without: note it, or scan the code.");
                }
                return "";
            }
            Layout.fillWidth: true
        }
    }
}
