// All that is known of a scan: who did what, and when.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

KeptDialog {
    id: dialog

    required property RadiologyRoom room
    property var scan: null
    property date now
    property bool cancellable: false

    readonly property bool isOpen: dialog.scan !== null
        && (dialog.scan.status === Radiology.Queued || dialog.scan.status === Radiology.InProgress)
    // {text, value} of what there is.
    readonly property var facts: {
        const scan = dialog.scan;
        if (scan === null)
            return [];
        return [
            { text: qsTr("State"), value: ScanWords.status(scan.status, scan.statusText)
                + (scan.overdue && scan.status === Radiology.InProgress ? ", " + qsTr("late") : "") },
            { text: qsTr("Priority"), value: ScanWords.priority(scan.priority, scan.priorityText) },
            { text: qsTr("Visit"), value: Words.visitOver(scan.visitOver) },
            { text: qsTr("Room"), value: Words.apart(scan.room) },
            { text: qsTr("Asked for"), value: dialog.byAt(scan.requestedBy, scan.queuedAt) },
            { text: qsTr("Started"), value: dialog.byAt(scan.startedBy, scan.startedAt) },
            { text: qsTr("Completed"), value: dialog.byAt(scan.completedBy, scan.completedAt) },
            { text: qsTr("Cancelled"), value: dialog.byAt(scan.cancelledBy, scan.cancelledAt) },
            { text: qsTr("Reason"), value: Words.apart(scan.reason) },
            { text: qsTr("Notes"), value: Words.apart(scan.notes) },
            { text: qsTr("Results"), value: Words.apart(scan.results) }
        ].filter(fact => fact.value !== "");
    }

    signal cancelAsked

    function openAbout(about: string): bool {
        const scan = dialog.room.feed.scans.valueFor(about);
        if (scan === undefined)
            return false;
        dialog.scan = scan;
        dialog.open();
        return true;
    }
    function byAt(name: string, at: date): string {
        if (isNaN(at.getTime()))
            return "";
        const when = Words.moment(at, dialog.now);
        return name === "" ? when : qsTr("%1 by %2", "when and by whom").arg(when).arg(Words.apart(name));
    }

    about: dialog.scan?.id ?? ""
    findable: !dialog.room.feed.stale
    title: dialog.scan === null ? "" : ScanWords.typeOf(dialog.scan)
    explanation: dialog.scan === null ? "" : ScanWords.who(dialog.room.calls, dialog.scan, dialog.room.calls.age)
    acceptText: dialog.isOpen && dialog.cancellable ? qsTr("Cancel the scan…") : ""
    acceptKind: "plain"
    rejectText: qsTr("Close")
    onConfirmed: {
        dialog.close();
        dialog.cancelAsked();
    }

    UiRepeater {
        model: dialog.facts

        RowLayout {
            id: fact

            required property var modelData

            spacing: Theme.wide
            Layout.fillWidth: true

            UiText {
                text: fact.modelData.text
                soft: true
                Layout.preferredWidth: 112
                Layout.alignment: Qt.AlignTop
            }
            UiText {
                text: fact.modelData.value
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
