// What came of a call for staff; on every page, above its foot.
import QtQuick
import Loket.Client
import Loket.Kiosk
import Loket.Ui

Rectangle {
    id: band

    required property StaffCall call
    required property real unit
    required property real scaling

    readonly property bool good: band.call.state === StaffCall.Told

    visible: words.text !== ""
    height: visible ? words.implicitHeight + 48 * band.unit : 0
    color: band.good ? Theme.accent : Theme.warningGround
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    KioskText {
        id: words
        objectName: "staffTold"
        anchors.centerIn: parent
        width: parent.width - 112 * band.unit
        scaling: band.scaling
        size: 36
        kind: "strong"
        horizontalAlignment: Text.AlignHCenter
        color: band.good ? Theme.accentText : Theme.warning
        text: TroubleWords.staff(band.call.state, StaffCall.Told, StaffCall.Nobody, StaffCall.Failed)
    }
}
