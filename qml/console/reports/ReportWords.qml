// What formats, states and periods of reports are called.
pragma Singleton
import QtQuick
import Loket.Console.Core
import Loket.Console.Reports

QtObject {
    id: words

    function format(word: string): string {
        switch (word) {
        case "pdf": return qsTr("PDF", "a file to print");
        case "xlsx": return qsTr("Excel", "a workbook");
        }
        return word.toUpperCase();
    }
    // Of a reportSchedule.
    function titleOf(room: ReportsRoom, schedule: var): string {
        const title = room.feed.templates.length > 0 ? room.templateOf(schedule.templateId).title : "";
        return title !== "" ? title : schedule.title;
    }
    function formats(): var {
        return [
            { value: "pdf", text: words.format("pdf") },
            { value: "xlsx", text: words.format("xlsx") },
            { value: "csv", text: words.format("csv") },
            { value: "json", text: words.format("json") }
        ];
    }
    function state(status: int): string {
        switch (status) {
        case Reports.Pending: return qsTr("Waits", "a report that is to be made");
        case Reports.Running: return qsTr("Being made", "a report");
        case Reports.Completed: return qsTr("Ready", "a report");
        case Reports.Cancelled: return qsTr("Cancelled", "a report");
        }
        return qsTr("Not made", "a report that failed");
    }
    function meaning(status: int): string { // as of UiBadge
        switch (status) {
        case Reports.Pending: return "plain";
        case Reports.Running: return "accent";
        case Reports.Completed: return "good";
        case Reports.Cancelled: return "plain";
        }
        return "danger";
    }
    function period(from: string, to: string): string {
        return from === to ? Words.shortDay(from) : qsTr("%1 – %2", "from a day to another").arg(Words.shortDay(from)).arg(Words.shortDay(to));
    }
    function periods(): var {
        return [
            { value: "today", text: qsTr("Today") },
            { value: "yesterday", text: qsTr("Yesterday") },
            { value: "month", text: qsTr("This month") },
            { value: "lastMonth", text: qsTr("Last month") },
            { value: "chosen", text: qsTr("Chosen days") }
        ];
    }
    // {from, to} of one of these, seen from today; null: the days are chosen.
    function daysOf(period: string, today: string): var {
        const month = today.slice(0, 8);
        switch (period) {
        case "today": return { from: today, to: today };
        case "yesterday": return { from: Words.dayAfter(today, -1), to: Words.dayAfter(today, -1) };
        case "month": return { from: month + "01", to: today };
        case "lastMonth": {
            const last = Words.dayAfter(month + "01", -1);
            return { from: last.slice(0, 8) + "01", to: last };
        }
        }
        return null;
    }
    function done(action: string): string {
        switch (action) {
        case "create": return qsTr("The report is being made");
        case "cancel": return qsTr("The report is cancelled");
        case "make-template": return qsTr("The template is there for everybody");
        case "change-template": return qsTr("The template is changed");
        case "make-schedule": return qsTr("It is made every day from today on");
        case "change-schedule": return qsTr("What is made every day is changed");
        case "remove-schedule": return qsTr("It is no longer made every day");
        }
        return qsTr("The template is removed");
    }
}
