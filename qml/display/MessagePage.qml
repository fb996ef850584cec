// What is shown instead of the room: pairing, connecting, nobody there.
import QtQuick
import Loket.Ui

Item {
    id: page

    required property real unit
    required property string title
    required property string text
    required property string code
    required property string detail

    Column {
        anchors.centerIn: parent
        width: parent.width - page.unit * 2
        spacing: page.unit * 0.2

        BoardText {
            objectName: "messageTitle"
            width: parent.width
            unit: page.unit
            size: 0.7
            text: page.title
            font.bold: true
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
        BoardText {
            width: parent.width
            unit: page.unit
            size: 0.42
            soft: true
            text: page.text
            visible: text !== ""
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
        BoardText {
            objectName: "code"
            width: parent.width
            unit: page.unit
            size: 2.2
            text: page.code
            visible: text !== ""
            color: Theme.accent
            font.bold: true
            font.letterSpacing: page.unit * 0.2
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
        }
        BoardText {
            width: parent.width
            unit: page.unit
            size: 0.34
            soft: true
            text: page.detail
            visible: text !== ""
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
