// What this screen shows, and the clock.
import QtQuick
import Loket.Display
import Loket.Ui

Item {
    id: bar

    required property real unit
    required property WaitingRoom room
    required property bool upright

    readonly property BoardWords words: room.words

    height: unit * 0.72

    Image {
        id: logo
        objectName: "logo"
        visible: bar.room.clinicLogo !== ""
        source: bar.room.clinicLogo
        height: parent.height
        width: visible ? height : 0
        fillMode: Image.PreserveAspectFit
    }
    BoardText {
        objectName: "title"
        anchors.verticalCenter: parent.verticalCenter
        x: logo.visible ? logo.width + bar.unit * 0.2 : 0
        width: (silent.visible ? silent.x : date.x) - x - bar.unit * 0.3
        unit: bar.unit
        size: 0.46
        font.bold: true
        fontSizeMode: Text.HorizontalFit
        text: bar.room.unknownServices !== ""
            ? bar.words.text(BoardWords.NoService, bar.words.languages).arg(bar.room.unknownServices)
            : bar.room.onlyService !== "" ? bar.room.onlyService
            : bar.room.clinicName !== "" ? bar.room.clinicName
            : bar.words.text(BoardWords.Queue, bar.words.languages)
    }
    Row { // staff are told, too
        id: silent
        objectName: "silent"
        visible: bar.room.soundless
        anchors.right: date.left
        anchors.rightMargin: bar.unit * 0.3
        anchors.verticalCenter: parent.verticalCenter
        spacing: bar.unit * 0.12
        Accessible.role: Accessible.StaticText
        Accessible.name: noSound.text

        UiIcon {
            icon: "silent"
            size: Math.round(bar.unit * 0.4)
            color: Theme.warning
            anchors.verticalCenter: parent.verticalCenter
        }
        BoardText {
            id: noSound
            visible: !bar.upright
            unit: bar.unit
            size: 0.32
            color: Theme.warning
            text: bar.words.text(BoardWords.NoSound, bar.words.languages)
        }
    }
    BoardText {
        id: date

        readonly property int lines: bar.words.languages.length

        anchors.right: clock.left
        anchors.rightMargin: bar.unit * 0.4
        anchors.verticalCenter: parent.verticalCenter
        unit: bar.unit
        size: lines > 1 ? 0.56 / lines : bar.upright ? 0.32 : 0.36
        elide: Text.ElideNone
        soft: true
        horizontalAlignment: Text.AlignRight
        text: bar.words.dates(bar.room.now, bar.words.languages)
    }
    BoardText {
        id: clock
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        unit: bar.unit
        size: 0.62
        font.bold: true
        text: bar.words.time(bar.room.now, bar.words.languages)
    }
}
