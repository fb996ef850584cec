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
    required property string label // beside the icon, where there is room
    // What it may take of the header's width.
    required property real available

    readonly property var patient: button.calls.patient
    property bool roomy: false // there is, for all that stand there
    readonly property real leastWidth: Theme.target
    readonly property real fullWidth: Math.ceil(words.advanceWidth + keysWords.advanceWidth) + 2 * Theme.wide + 60
    readonly property bool possible: button.may && button.can && button.patient.id !== ""
    readonly property var shortcuts: button.may ? [{ keys: button.keys, text: button.about }] : []
    readonly property Item veil: T.Overlay.overlay // seen while a dialog is open

    signal asked(var whom)
    signal told(words: var, meaning: string, undoWords: var)

    visible: button.possible
    text: button.roomy ? button.label : ""
    implicitWidth: button.roomy ? button.fullWidth : Theme.target
    onClicked: button.asked(button.patient)

    TextMetrics {
        id: words
        text: button.label
        font: button.font
    }
    TextMetrics {
        id: keysWords
        text: button.keys
        font: button.font
    }
    Shortcut {
        sequences: [button.keys]
        autoRepeat: false
        enabled: button.possible && !(button.veil?.visible ?? false)
        onActivated: button.asked(button.patient)
    }
}
