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

    function openAbout(about: string): bool {
        const scan = about === "" ? null : dialog.room.feed.scans.valueFor(about);
        if (scan === undefined)
            return false;
        dialog.scan = scan;
        dialog.open();
        return true;
    }

    watched: dialog.actions
    about: dialog.scan?.id ?? ""
    findable: !dialog.room.feed.stale
}
