// The waiting room's screen: the room, or what keeps it from being shown.
import QtQuick
import QtQuick.Window
import Loket.Display
import Loket.Ui

Window {
    id: window

    required property Station station

    // A tenth of the shorter side: everything keeps its proportions on every screen.
    readonly property real unit: Math.min(width, height) / 10

    width: 1280
    height: 720
    title: qsTr("Loket")
    color: Theme.ground

    RoomPage {
        anchors.fill: parent
        visible: window.station.state === Station.Showing
        room: window.station.room
        unit: window.unit
    }
    MessagePage {
        objectName: "message"
        anchors.fill: parent
        visible: window.station.state !== Station.Showing
        unit: window.unit
        title: {
            switch (window.station.state) {
            case Station.Pairing: return qsTr("Connect this screen");
            case Station.Unreachable: return qsTr("No connection to the server");
            }
            return qsTr("Connecting…");
        }
        text: {
            switch (window.station.state) {
            case Station.Pairing: return qsTr("An administrator types this code in the Loket console, under “Screens”:");
            case Station.Unreachable: return qsTr("Trying again by itself.");
            }
            return "";
        }
        code: window.station.state === Station.Pairing ? window.station.code : ""
        detail: window.station.state === Station.Pairing
            ? qsTr("The code is valid for ten minutes and then renews itself.") : window.station.address
    }
    MouseArea { // a waiting room has no use for a pointer
        anchors.fill: parent
        cursorShape: Qt.BlankCursor
        acceptedButtons: Qt.NoButton
    }
}
