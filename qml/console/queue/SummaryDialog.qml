// What one day was like: numbers given, served, missed, and how long people waited; by service and by counter.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

KeptDialog {
    id: dialog

    required property QueueRoom room

    readonly property DaySummary summary: dialog.room.summary
    readonly property string today: Words.isoDay(dialog.room.workplace.now)
    property string saved: "" // where the figures were written
    property bool asksWhere: false

    readonly property var draft: dialog.summary.day

    function takeDraft(draft: var) {
        dialog.summary.look(draft);
    }
    function openAbout(about: string): bool {
        dialog.show("");
        return true;
    }
    // Empty: today.
    function show(day: string) {
        dialog.summary.look(day === "" ? dialog.today : day);
        dialog.open();
    }
    function step(by: int) {
        const day = Words.dayAfter(dialog.summary.day, by);
        dialog.saved = "";
        if (day <= dialog.today)
            dialog.summary.look(day);
    }
    function save() {
        const why = dialog.room.saveSummary(file.text.trim());
        dialog.error = why === "" ? "" : qsTr("The file was not written: %1").arg(why);
        dialog.saved = why === "" ? file.text.trim() : "";
        dialog.asksWhere = why !== "";
    }

    width: Math.min(860, parent ? parent.width - 2 * Theme.wide : 860)
    title: qsTr("The day's figures")
    acceptText: dialog.asksWhere ? qsTr("Write the file") : qsTr("Save as a table…")
    acceptEnabled: dialog.summary.ready && (!dialog.asksWhere || file.text.trim() !== "")
    rejectText: qsTr("Close")
    onAboutToShow: {
        dialog.saved = "";
        dialog.asksWhere = false;
        chooser.forceActiveFocus();
    }
    onConfirmed: {
        if (dialog.asksWhere) {
            dialog.save();
            return;
        }
        file.text = dialog.room.summaryFile();
        dialog.asksWhere = true;
        file.forceActiveFocus();
    }

    DayChooser {
        id: chooser
        objectName: "summaryDay"
        day: dialog.summary.day
        today: dialog.today
        latest: dialog.today
        focus: true
        Layout.fillWidth: true
        onChosen: day => {
            dialog.saved = "";
            dialog.summary.look(day);
        }
    }
    RowLayout {
        spacing: Theme.gap
        opacity: dialog.summary.ready ? 1 : 0.5
        Layout.fillWidth: true

        SummaryFigure {
            objectName: "summaryIssued"
            figure: String(dialog.summary.total.issued)
            label: qsTr("numbers given")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        SummaryFigure {
            objectName: "summaryServed"
            figure: String(dialog.summary.total.served)
            label: qsTr("served, each stop counted")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        SummaryFigure {
            figure: String(dialog.summary.total.noShows)
            label: qsTr("no-shows")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        SummaryFigure {
            figure: String(dialog.summary.total.cancelled + dialog.summary.total.closed)
            label: qsTr("cancelled or ended with the day")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        SummaryFigure {
            figure: QueueWords.wait(dialog.summary.total.hasWaited, dialog.summary.total.meanWait)
            label: qsTr("mean wait")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
        SummaryFigure {
            figure: QueueWords.wait(dialog.summary.total.hasWaited, dialog.summary.total.longestWait)
            label: qsTr("longest wait")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
    SummaryTable {
        lines: dialog.summary.services
        names: dialog.room.names
        title: qsTr("Services")
        Layout.fillWidth: true
    }
    SummaryTable {
        objectName: "summaryCounters"
        lines: dialog.summary.counters
        names: dialog.room.names
        title: qsTr("Counters")
        withIssued: false
        Layout.fillWidth: true
    }
    UiText {
        visible: dialog.summary.ready && dialog.summary.services.count === 0
        text: qsTr("Nobody came on this day.")
        soft: true
        Layout.fillWidth: true
    }
    PathField {
        id: file
        objectName: "summaryFile"
        visible: dialog.asksWhere
        label: qsTr("File")
        maximumLength: 1000
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    UiBanner {
        visible: dialog.saved !== ""
        meaning: "good"
        text: qsTr("Written to %1").arg(dialog.saved)
        Layout.fillWidth: true
    }
}
