// The call of the moment: number and counter, as large as the card allows.
import QtQuick
import Loket.Display
import Loket.Ui

Rectangle {
    id: card

    required property real unit
    required property WaitingRoom room

    readonly property real part: Math.min(unit, height / 5.1)
    readonly property bool tried: room.triedNumber !== "" && !room.calling && !room.stale
    readonly property bool calling: tried || room.calling && !room.stale
    readonly property string number: tried ? room.triedNumber : room.number
    readonly property string counter: tried ? room.triedCounter : room.counter
    readonly property color ink: calling ? "#1b1400" : Theme.text
    readonly property color softInk: calling ? ink : Theme.softText
    readonly property bool longName: counter.length > 16
    readonly property BoardWords words: room.words
    readonly property var languages: words.languages

    objectName: "hero"
    radius: unit * 0.24
    color: calling ? "#ffc533" : Theme.surface
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text + " " + card.number + " " + card.counter

    SequentialAnimation on color {
        running: card.calling && Motion.enabled
        loops: Animation.Infinite
        ColorAnimation { from: "#ffc533"; to: "#ffe08a"; duration: 600 }
        ColorAnimation { from: "#ffe08a"; to: "#ffc533"; duration: 600 }
        onStopped: card.color = Qt.binding(() => card.calling ? "#ffc533" : Theme.surface)
    }

    BoardText {
        anchors.centerIn: parent
        visible: card.number === ""
        unit: card.unit
        size: 0.6
        soft: true
        width: parent.width - card.unit
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.WordWrap
        text: card.words.text(BoardWords.NoCalls, card.languages)
    }
    Column {
        anchors.fill: parent
        anchors.margins: card.part * 0.22
        visible: card.number !== ""

        BoardText {
            id: label
            objectName: "heroLabel"
            width: parent.width
            height: card.part * 0.6
            unit: card.part
            size: 0.46
            color: card.softInk
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            text: card.words.text(card.room.stale ? BoardWords.LastKnown : card.tried ? BoardWords.Tried
                : card.room.calledAgain ? BoardWords.CalledAgain
                : card.room.calling ? BoardWords.Calling : BoardWords.LastCalled, card.languages)
        }
        BoardText {
            objectName: "heroNumber"
            width: parent.width
            height: parent.height - label.height - place.height
            unit: 1
            // Digits take three quarters of a line: the line may be higher than its place.
            size: Math.min(card.unit * 4.6, height * 1.04, width * 98 / Math.max(1, measure.advanceWidth))
            color: card.calling ? card.ink : Theme.accent
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            text: card.number

            TextMetrics {
                id: measure
                font.family: Theme.family
                font.pixelSize: 100
                font.bold: true
                text: card.number
            }
        }
        Column {
            id: place
            width: parent.width

            BoardText {
                width: parent.width
                height: card.part * 0.5
                unit: card.part
                color: card.softInk
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                text: card.counter === "" ? "" : card.words.text(BoardWords.GoTo, card.languages)
            }
            BoardText {
                objectName: "heroCounter"
                width: parent.width
                height: card.part * (card.longName ? 1.75 : 1.35)
                unit: card.part
                size: 1.1
                color: card.ink
                font.bold: true
                fontSizeMode: Text.Fit
                wrapMode: Text.WordWrap
                lineHeight: 0.86
                horizontalAlignment: Text.AlignHCenter
                text: card.counter
            }
            BoardText {
                width: parent.width
                height: card.part * 0.54
                unit: card.part
                color: card.softInk
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                text: card.tried ? "" : card.room.service
            }
        }
    }
}
