// The connection is lost: says so, and how old the numbers are.
import QtQuick
import Loket.Ui

Rectangle {
    id: bar

    required property real unit
    required property bool shown
    required property int ageSeconds

    readonly property real room: width - unit * 0.6
    readonly property bool narrow: heading.width + age.implicitWidth + unit * 0.3 > room

    function ageText(seconds: int): string {
        if (seconds < 60)
            return qsTr("These numbers are %n second(s) old.", "", seconds);
        if (seconds < 3600)
            return qsTr("These numbers are %n minute(s) old.", "", Math.floor(seconds / 60));
        return qsTr("These numbers are %n hour(s) old.", "", Math.floor(seconds / 3600));
    }

    objectName: "lost"
    visible: shown
    height: !shown ? 0 : narrow ? words.height + unit * 0.24 : unit * 0.9
    color: "#ad2018"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + ". " + age.text

    Flow { // in two lines where one is too short
        id: words
        anchors.centerIn: parent
        width: bar.narrow ? Math.max(heading.width, age.width) : heading.width + spacing + age.width
        spacing: bar.unit * (bar.narrow ? 0.06 : 0.3)

        Row {
            id: heading
            spacing: bar.unit * 0.3

            UiIcon {
                icon: "offline"
                size: Math.round(bar.unit * 0.5)
                color: "white"
                anchors.verticalCenter: parent.verticalCenter
            }
            BoardText {
                id: title
                unit: bar.unit
                size: 0.46
                color: "white"
                font.bold: true
                text: qsTr("Connection lost")
            }
        }
        BoardText {
            id: age
            objectName: "age"
            width: Math.min(implicitWidth, bar.room)
            unit: bar.unit
            size: 0.46
            color: "white"
            fontSizeMode: Text.HorizontalFit
            text: bar.ageText(Math.max(0, bar.ageSeconds))
        }
    }
}
