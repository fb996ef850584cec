// Saves all that the search finds as a table: where to, how far it is, and the way to stop it.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Events
import Loket.Ui

KeptDialog {
    id: dialog

    required property EventsRoom room

    readonly property bool working: dialog.room.file.working
    readonly property bool isThere: !dialog.working && dialog.room.file.exists(fileField.text)

    signal saved(string file, int rows)

    function ask() {
        fileField.text = dialog.room.file.suggestedFile(dialog.room.workplace.now);
        dialog.open();
        fileField.forceActiveFocus();
    }

    function openAbout(about: string): bool {
        dialog.ask();
        return true;
    }

    title: qsTr("Save as a table")
    explanation: qsTr("Everything that this search finds, however far back, as a CSV file for a spreadsheet. Times are the clinic's.")
    acceptText: dialog.isThere ? qsTr("Replace it") : qsTr("Save")
    acceptEnabled: !dialog.working && fileField.text !== ""
    rejectText: dialog.working ? qsTr("Stop") : qsTr("Cancel")
    onConfirmed: {
        dialog.error = "";
        dialog.room.save(fileField.text);
    }
    onRejected: dialog.room.file.cancel()

    Connections {
        target: dialog.room.file

        function onDone(file: string, rows: int) {
            dialog.close();
            dialog.saved(file, rows);
        }
        function onRefused(refusal: refusal) {
            dialog.error = refusal.words;
        }
    }

    PathField {
        id: fileField
        objectName: "fileField"
        label: qsTr("File")
        enabled: !dialog.working
        maximumLength: 4000
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    UiText {
        visible: dialog.isThere
        text: qsTr("There is a file of this name already.")
        color: Theme.warning
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: dialog.working
        spacing: Theme.small
        Layout.fillWidth: true

        WorkBar {
            objectName: "saveBar"
            progress: dialog.room.file.progress
            name: dialog.title
            Layout.fillWidth: true
        }
        UiText {
            text: qsTr("%n event(s) written", "", dialog.room.file.rows)
            soft: true
            Layout.fillWidth: true
        }
    }
}
