// In the header while a patient is at the counter: something that can be done for that patient, wherever in the
// console one is.
import QtQuick
import QtQuick.Templates as T
import Loket.Console.Core
import Loket.Ui

UiIconButton {
    id: button

    required property VisitCalls calls
    required property bool may // who is signed in
    required property bool can // it can be done now
    required property string about // for the list of keys
    // What it may take of the header's width.
    required property real available

    readonly property var patient: button.calls.patient
    readonly property real leastWidth: button.implicitWidth
    readonly property bool possible: button.may && button.can && button.patient.id !== ""
    readonly property var shortcuts: button.may ? [{ keys: button.keys, text: button.about }] : []
    readonly property Item veil: T.Overlay.overlay // seen while a dialog is open

    signal asked(var whom)
    signal told(words: var, meaning: string, undoWords: var)

    visible: button.possible
    onClicked: button.asked(button.patient)

    Shortcut {
        sequences: [button.keys]
        autoRepeat: false
        enabled: button.possible && !(button.veil?.visible ?? false)
        onActivated: button.asked(button.patient)
    }
}
