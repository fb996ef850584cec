// A dialog before something is done with a scan.
import QtQuick
import Loket.Console.Core
import Loket.Console.Radiology

ActionDialog {
    id: dialog

    required property ScanActions actions
    property var scan: null

    readonly property string who: dialog.scan === null ? "" : ScanWords.who(dialog.scan)
    readonly property string type: dialog.scan === null ? "" : ScanWords.typeOf(dialog.scan)

    watched: dialog.actions
}
