// The system's dialog for a file, for pictures.
import QtQuick
import QtQuick.Dialogs

Item {
    id: chooser

    signal chosen(url file)
    signal closed

    function open() {
        dialog.open();
    }

    FileDialog {
        id: dialog
        title: qsTr("Choose a picture")
        nameFilters: [qsTr("Pictures") + " (*.png *.jpg *.jpeg)"]
        onAccepted: chooser.chosen(dialog.selectedFile)
        onVisibleChanged: {
            if (!dialog.visible)
                chooser.closed();
        }
    }
}
