// A picture, while nobody is called; the call before it stays at its foot.
import QtQuick
import Loket.Display
import Loket.Ui

Rectangle {
    id: card

    required property WaitingRoom room
    required property real unit

    property bool loaded: false // one is there, and stands while the next is read

    visible: card.loaded
    color: Theme.ground

    Image {
        id: picture
        objectName: "picture"
        width: parent.width
        height: call.visible ? call.y : parent.height
        source: card.room.picture
        sourceSize.width: card.width
        sourceSize.height: card.height
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        autoTransform: true
        cache: false
        onStatusChanged: {
            if (picture.status === Image.Ready || picture.status === Image.Null) // Null: there is none
                card.loaded = picture.status === Image.Ready;
            else if (picture.status === Image.Error)
                card.room.skipPicture();
        }
    }
    BoardText {
        id: call
        objectName: "pictureCall"
        visible: card.room.number !== ""
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.round(card.unit * 0.9)
        unit: card.unit
        size: 0.6
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
        text: card.room.counter === "" ? card.room.number : card.room.number + "  →  " + card.room.counter
    }
}
