// A dialog before something is done with a scan.
import QtQuick
import Loket.Console.Core
import Loket.Console.Radiology

ActionDialog {
    id: dialog

    required property RadiologyRoom room
    property var scan: null

    readonly property ScanActions actions: dialog.room.actions
    readonly property string who: dialog.scan === null ? ""
        : ScanWords.who(dialog.room.calls, dialog.scan, dialog.room.calls.age)
    readonly property string type: dialog.scan === null ? "" : ScanWords.typeOf(dialog.scan)

    watched: dialog.actions
}
