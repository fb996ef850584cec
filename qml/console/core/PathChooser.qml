// The system's dialogs for a folder, and for a file that is to be written.
import QtQuick
import QtQuick.Dialogs

Item {
    id: chooser

    signal chosen(path: string)

    function open(path: string, isFolder: bool) {
        if (isFolder) {
            if (path !== "")
                folders.currentFolder = chooser.urlOf(path);
            folders.open();
        } else {
            if (path !== "")
                files.selectedFile = chooser.urlOf(path);
            files.open();
        }
    }
    function urlOf(path: string): url {
        return "file://" + (path.startsWith("/") ? "" : "/") + path.split("/").map(encodeURIComponent).join("/");
    }
    function pathOf(file: url): string {
        return decodeURIComponent(String(file).replace(/^file:\/\/(\/(?=[A-Za-z]:))?/, ""));
    }

    FolderDialog {
        id: folders
        objectName: "folderChooser"
        title: qsTr("Choose a folder")
        onAccepted: chooser.chosen(chooser.pathOf(folders.selectedFolder))
    }
    FileDialog {
        id: files
        objectName: "fileChooser"
        title: qsTr("Choose where to save")
        fileMode: FileDialog.SaveFile
        onAccepted: chooser.chosen(chooser.pathOf(files.selectedFile))
    }
}
