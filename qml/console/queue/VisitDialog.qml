// A dialog before something is done with a visit, or with the queue.
import QtQuick
import Loket.Console.Core
import Loket.Console.Queue

ActionDialog {
    id: dialog

    required property QueueActions actions
    property var visit

    readonly property string number: dialog.visit === undefined ? "" : dialog.visit.number
    readonly property string visitId: dialog.visit === undefined ? "" : dialog.visit.id

    watched: dialog.actions
}
