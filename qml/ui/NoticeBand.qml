// A message to all, as a waiting room's screen shows it: a quiet line, an amber banner, or inverted. It is as
// high as `room`, the longest text that will stand there, so that nothing moves when the next comes.
import QtQuick

Rectangle {
    id: band

    required property real unit // a tenth of the screen's shorter side
    property string text: ""
    property string room: band.text
    // "information", "warning" or "urgent"
    property string level: "information"

    readonly property bool isWarning: band.level === "warning"
    readonly property bool isUrgent: band.level === "urgent"
    readonly property color ink: band.isUrgent ? Theme.surface : Theme.text
    readonly property real textSize: Math.max(1, Math.round(band.unit * 0.42))

    implicitHeight: Math.ceil(Math.max(measure.implicitHeight, band.unit * 0.6) + band.unit * 0.26)
    color: band.isUrgent ? Theme.text : band.isWarning ? Theme.warningGround : Theme.surface
    Accessible.role: Accessible.AlertMessage
    Accessible.name: band.text

    Rectangle {
        visible: !band.isUrgent
        width: parent.width
        height: Math.max(1, Math.round(band.unit * (band.isWarning ? 0.06 : 0.02)))
        color: band.isWarning ? Theme.warning : Theme.line
    }
    UiIcon {
        id: mark
        icon: band.isUrgent ? "broadcast" : band.isWarning ? "warning" : "info"
        size: Math.round(band.unit * 0.56)
        color: band.isUrgent ? band.ink : band.isWarning ? Theme.warning : Theme.accent
        x: Math.round(band.unit * 0.3)
        anchors.verticalCenter: parent.verticalCenter
    }
    UiText {
        id: words
        objectName: "noticeText"
        anchors.left: mark.right
        anchors.leftMargin: Math.round(band.unit * 0.26)
        anchors.right: parent.right
        anchors.rightMargin: Math.round(band.unit * 0.3)
        height: parent.height
        text: band.text
        color: band.ink
        wrapMode: Text.Wrap
        font.pixelSize: band.textSize
        font.weight: band.isWarning || band.isUrgent ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }
    UiText { // gives the height alone
        id: measure
        visible: false
        width: words.width
        text: band.room
        wrapMode: Text.Wrap
        font.pixelSize: band.textSize
        font.weight: Font.DemiBold
    }
}
