// Where a finger tapped on the button of a step, for as long as another tap there would be the second of a double tap.
pragma Singleton
import QtQuick
import Loket.Ui

Timer {
    id: tap

    property point place // in the window

    function note(place: point) {
        tap.place = place;
        tap.restart();
    }
    function isAt(place: point): bool {
        return Math.hypot(place.x - tap.place.x, place.y - tap.place.y) < Theme.target;
    }

    interval: Application.styleHints.mouseDoubleClickInterval
}
