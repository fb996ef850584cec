// What a waiting room's screen would show, in small.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Console.Core
import Loket.Ui

Rectangle {
    id: screen

    required property string text
    required property string level // of NoticeBand
    required property date now
    required property list<string> numbers // the first is being called

    readonly property real unit: screen.height / 10

    color: Theme.ground
    border.color: Theme.text
    border.width: 4
    radius: 6
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Preview of a display: %1").arg(screen.text)

    UiText {
        anchors.right: parent.right
        anchors.rightMargin: screen.unit * 0.4
        y: screen.unit * 0.2
        text: Words.clock(screen.now)
        kind: "strong"
        font.pixelSize: Math.max(1, screen.unit * 0.62)
        Accessible.ignored: true
    }
    Rectangle {
        id: call
        x: screen.unit * 0.3
        y: screen.unit * 1.2
        width: parent.width * 0.56
        height: band.y - y - screen.unit * 0.3
        radius: screen.unit * 0.24
        color: Theme.call

        UiText {
            anchors.centerIn: parent
            text: screen.numbers.length > 0 ? screen.numbers[0] : ""
            color: Theme.callText
            kind: "strong"
            font.pixelSize: Math.max(1, Math.min(parent.height * 0.5, screen.unit * 3))
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.left: call.right
        anchors.leftMargin: screen.unit * 0.3
        anchors.right: parent.right
        anchors.rightMargin: screen.unit * 0.3
        y: call.y
        height: call.height
        radius: call.radius
        color: Theme.surface

        Column {
            anchors.fill: parent
            anchors.margins: screen.unit * 0.3
            clip: true

            UiRepeater {
                model: Math.max(0, screen.numbers.length - 1)

                delegate: UiText {
                    required property int index

                    text: screen.numbers[index + 1]
                    kind: "strong"
                    font.pixelSize: Math.max(1, screen.unit * 0.8)
                    Accessible.ignored: true
                }
            }
        }
    }
    NoticeBand {
        id: band
        objectName: "previewBand"
        x: 4
        width: parent.width - 8
        height: visible ? implicitHeight : 0
        y: parent.height - height - 4
        visible: screen.text !== ""
        unit: screen.unit
        level: screen.level
        text: screen.text
    }
}
