// A dialog before something is done with a prescription.
import QtQuick
import Loket.Console.Core
import Loket.Console.Prescription

ActionDialog {
    id: dialog

    required property PrescriptionRoom room
    property var order: null

    readonly property OrderActions actions: dialog.room.actions
    readonly property string who: dialog.order === null ? "" : OrderWords.who(dialog.order)

    watched: dialog.actions
}
