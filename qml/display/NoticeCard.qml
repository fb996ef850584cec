// Words from the staff to everyone; they take the place of the counts for a while.
import QtQuick
import Loket.Ui

Rectangle {
    id: card

    required property real unit
    required property string text

    objectName: "notice"
    visible: text !== ""
    radius: unit * 0.24
    color: Theme.accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: card.text

    BoardText {
        id: heading
        x: card.unit * 0.4
        height: parent.height
        unit: card.unit
        size: 0.46
        color: Theme.accentText
        font.bold: true
        text: qsTr("Notice")
        Accessible.ignored: true
    }
    Rectangle {
        id: line
        anchors.left: heading.right
        anchors.leftMargin: card.unit * 0.35
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(1, Math.round(card.unit * 0.02))
        height: card.unit * 0.6
        color: Theme.accentText
    }
    BoardText {
        anchors.left: line.right
        anchors.leftMargin: card.unit * 0.35
        anchors.right: parent.right
        anchors.rightMargin: card.unit * 0.4
        height: parent.height
        unit: card.unit
        size: 0.56
        color: Theme.accentText
        fontSizeMode: Text.Fit
        wrapMode: Text.WordWrap
        text: card.text
        Accessible.ignored: true
    }
}
