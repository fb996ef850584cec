// Where a report's file goes on this PC.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Reports
import Loket.Ui

KeptDialog {
    id: dialog

    required property ReportsRoom room
    property string reportId: ""

    readonly property bool isThere: !dialog.room.saving && dialog.room.exists(fileField.text)

    function ask(report: var) {
        dialog.reportId = report.id;
        fileField.text = dialog.room.suggestedFile(report.fileName);
        dialog.open();
        fileField.forceActiveFocus();
    }
    function openAbout(about: string): bool {
        const report = dialog.room.feed.reports.valueFor(about);
        if (report !== undefined)
            dialog.ask(report);
        return report !== undefined;
    }

    about: dialog.reportId
    findable: !dialog.room.feed.stale
    title: qsTr("Save the report")
    acceptText: dialog.isThere ? qsTr("Replace it") : qsTr("Save")
    acceptEnabled: fileField.text !== ""
    busy: dialog.room.saving
    onConfirmed: {
        dialog.error = "";
        dialog.room.save(dialog.reportId, fileField.text, false);
    }

    Connections {
        target: dialog.room
        enabled: dialog.visible

        function onSaved(file: string, opened: bool) {
            dialog.close();
        }
        function onNotSaved(refusal: refusal) {
            dialog.error = refusal.words;
        }
    }

    PathField {
        id: fileField
        objectName: "reportFile"
        label: qsTr("File")
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
}
