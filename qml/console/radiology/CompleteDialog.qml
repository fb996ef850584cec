// The end of a scan, with what was found.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Radiology
import Loket.Ui

ScanDialog {
    id: dialog

    asksFirst: true
    action: "complete"
    title: qsTr("Complete: %1").arg(dialog.type)
    explanation: dialog.who
    acceptText: qsTr("Complete")
    onAboutToShow: {
        results.text = "";
        results.forceActiveFocus();
    }
    onConfirmed: dialog.actions.complete(dialog.scan.id, results.text.trim())

    UiTextArea {
        id: results
        objectName: "resultsField"
        label: qsTr("Results (optional)")
        placeholder: qsTr("What was found. Ctrl+Enter completes the scan.")
        lines: 6
        maximumLength: 10000
        focus: true
        Layout.fillWidth: true
    }
}
