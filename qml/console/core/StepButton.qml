// A button of a step after which another takes its place: the second press of a double click, or of a double tap, is none.
import QtQuick
import Loket.Console.Core
import Loket.Ui

UiButton {
    id: button

    onDoubleClicked: { } // it would be a click on whatever stands here by then

    PointHandler {
        id: finger
        acceptedDevices: PointerDevice.TouchScreen
        onActiveChanged: {
            if (finger.active)
                LastTap.note(finger.point.scenePosition);
        }
    }
    MultiPointTouchArea { // takes the second
        anchors.fill: parent
        enabled: LastTap.running
        mouseEnabled: false
        containmentMask: QtObject {
            function contains(place: point): bool {
                return LastTap.isAt(button.mapToItem(null, place.x, place.y));
            }
        }
    }
}
