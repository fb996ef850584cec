// The connection is lost: says so, and how old the numbers are.
import QtQuick
import Loket.Ui

Rectangle {
    id: bar

    required property real unit
    required property bool shown
    required property int ageSeconds

    function ageText(seconds: int): string {
        if (seconds < 60)
            return qsTr("These numbers are %n second(s) old.", "", seconds);
        if (seconds < 3600)
            return qsTr("These numbers are %n minute(s) old.", "", Math.floor(seconds / 60));
        return qsTr("These numbers are %n hour(s) old.", "", Math.floor(seconds / 3600));
    }

    objectName: "lost"
    visible: shown
    height: shown ? unit * 0.9 : 0
    color: "#ad2018"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text + ". " + age.text

    Row {
        anchors.centerIn: parent
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
        BoardText {
            id: age
            objectName: "age"
            unit: bar.unit
            size: 0.46
            color: "white"
            text: bar.ageText(Math.max(0, bar.ageSeconds))
        }
    }
}
