// The connection is lost: says so, and how old the numbers are. What does not fit in one line stands in two.
import QtQuick
import Loket.Display
import Loket.Ui

Rectangle {
    id: bar

    required property real unit
    required property bool shown
    required property int ageSeconds
    required property BoardWords words

    readonly property real size: words.languages.length > 1 ? 0.34 : 0.46
    readonly property real room: width - unit * 0.6
    readonly property bool narrow: heading.width + age.implicitWidth + unit * 0.3 > room

    objectName: "lost"
    visible: shown
    height: !shown ? 0 : narrow ? lines.height + unit * 0.24 : unit * 0.9
    color: "#ad2018"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + ". " + age.text

    Flow {
        id: lines
        anchors.centerIn: parent
        width: bar.narrow ? Math.max(heading.width, age.width) : heading.width + spacing + age.width
        spacing: bar.unit * (bar.narrow ? 0.06 : 0.3)

        Row {
            id: heading
            spacing: bar.unit * 0.3

            UiIcon {
                id: mark
                icon: "offline"
                size: Math.round(bar.unit * 0.5)
                color: "white"
                anchors.verticalCenter: parent.verticalCenter
            }
            BoardText {
                id: title
                width: Math.min(implicitWidth, bar.room - mark.width - bar.unit * 0.3)
                unit: bar.unit
                size: bar.size
                color: "white"
                font.bold: true
                fontSizeMode: Text.HorizontalFit
                text: bar.words.text(BoardWords.Lost, bar.words.languages)
            }
        }
        BoardText {
            id: age
            objectName: "age"
            width: Math.min(implicitWidth, bar.room)
            unit: bar.unit
            size: bar.size
            color: "white"
            fontSizeMode: Text.HorizontalFit
            text: bar.words.age(Math.max(0, bar.ageSeconds), bar.words.languages)
        }
    }
}
