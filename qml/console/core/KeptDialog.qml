// A dialog that is open again, with what is typed and chosen in it, after a lock, a restart or another room, until it is
// closed. It is kept under its `objectName`.
import QtQuick
import Loket.Console.Core
import Loket.Ui

UiDialog {
    id: dialog

    // Whose it is, by its id; empty: nobody's yet.
    property string about: ""
    // Who it can be about is known.
    property bool findable: true

    // Opens it for whom it was about; false: that is gone.
    function openAbout(about: string): bool {
        dialog.open();
        return true;
    }
    function isBegun(): bool {
        return keeper.isBegun();
    }
    function comeBack() {
        if (!dialog.visible && dialog.findable && keeper.has() && !dialog.openAbout(keeper.keptAbout()))
            keeper.forget();
    }

    onFindableChanged: dialog.comeBack()
    onOpened: keeper.begin()
    onAboutToHide: keeper.forget()

    Timer { // once the page is whole
        interval: 0
        running: true
        onTriggered: dialog.comeBack()
    }
    DraftKeeper {
        id: keeper
        name: dialog.objectName
        about: dialog.about
        scope: dialog.contentItem
        self: dialog
    }
}
