// A button of a step after which another takes its place: the second press of a double click is none.
import Loket.Ui

UiButton {
    onDoubleClicked: { } // it would be a click on whatever stands here by then
}
