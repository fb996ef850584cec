// What is looked for: who did it, whose it was, what it was, and when.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Events
import Loket.Ui

FocusScope {
    id: filters

    required property EventsRoom room

    readonly property string person: personField.text
    readonly property string patient: patientField.text
    readonly property string number: numberField.text
    property string kind: ""
    property string period: "today"
    readonly property date from: filters.beginOf(filters.period)
    readonly property date to: filters.endOf(filters.period)
    readonly property bool valid: filters.period !== "days" || fromField.error === "" && toField.error === ""
    readonly property bool filtering: filters.person !== "" || filters.patient !== "" || filters.number !== ""
        || filters.kind !== "" || filters.period !== "today"
    readonly property date never: new Date(NaN)

    readonly property var draft: ({ person: filters.person, patient: filters.patient, number: filters.number,
        kind: filters.kind, period: filters.period, from: fromField.text, to: toField.text })

    signal searchAsked

    // While somebody types: once that pauses.
    function searchSoon() {
        pause.restart();
    }
    function searchNow() {
        pause.stop();
        filters.searchAsked();
    }

    function takeDraft(draft: var) {
        personField.text = draft.person;
        patientField.text = draft.patient;
        numberField.text = draft.number;
        filters.kind = draft.kind;
        filters.period = draft.period;
        fromField.text = draft.from;
        toField.text = draft.to;
        filters.showChoices();
        filters.searchNow();
    }

    function enter() {
        personField.forceActiveFocus();
        personField.input.selectAll();
    }
    function clear() {
        personField.text = "";
        patientField.text = "";
        numberField.text = "";
        filters.kind = "";
        filters.period = "today";
        filters.showChoices();
        filters.searchNow();
    }
    function showChoices() {
        kindChoice.choose(filters.kind);
        periodChoice.choose(filters.period);
    }
    // The day that is meant, so many days later; invalid where it is none.
    function day(text: string, later: int): date {
        const parts = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
        const other = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\s*$/.exec(text);
        if (parts === null && other === null)
            return filters.never;
        const year = Number(parts !== null ? parts[1] : other[3]);
        const month = Number(parts !== null ? parts[2] : other[2]);
        const inMonth = Number(parts !== null ? parts[3] : other[1]);
        const found = new Date(year, month - 1, inMonth);
        return found.getMonth() === month - 1 ? new Date(year, month - 1, inMonth + later) : filters.never;
    }
    function daysAgo(count: int): date {
        const now = filters.room.workplace.now;
        return new Date(now.getFullYear(), now.getMonth(), now.getDate() - count);
    }
    function beginOf(period: string): date {
        switch (period) {
        case "today": return filters.daysAgo(0);
        case "yesterday": return filters.daysAgo(1);
        case "week": return filters.daysAgo(6);
        case "month": return filters.daysAgo(29);
        case "days": return filters.day(fromField.text, 0);
        }
        return filters.never;
    }
    function endOf(period: string): date {
        if (period === "yesterday")
            return filters.daysAgo(0);
        return period === "days" ? filters.day(toField.text, 1) : filters.never;
    }
    function dayError(text: string): string {
        return text === "" || !isNaN(filters.day(text, 0).getTime()) ? "" : qsTr("Write a day like 2026-01-31.");
    }

    implicitHeight: grid.implicitHeight
    Component.onCompleted: filters.showChoices()

    Timer {
        id: pause
        interval: 300
        onTriggered: filters.searchAsked()
    }
    GridLayout {
        id: grid
        width: parent.width
        columns: 5
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        UiField {
            id: personField
            objectName: "personField"
            label: qsTr("Who did it")
            placeholder: qsTr("Name")
            iconName: "person"
            clearable: true
            focus: true
            maximumLength: 200
            Layout.fillWidth: true
            Layout.preferredWidth: 200
            onAccepted: filters.searchNow()
            onEdited: filters.searchSoon()
        }
        UiField {
            id: patientField
            objectName: "patientField"
            label: qsTr("Patient")
            placeholder: filters.room.readsNames ? qsTr("Name or ID") : qsTr("ID")
            clearable: true
            maximumLength: 200
            Layout.fillWidth: true
            Layout.preferredWidth: 200
            onAccepted: filters.searchNow()
            onEdited: filters.searchSoon()
        }
        UiField {
            id: numberField
            objectName: "numberField"
            label: qsTr("Number")
            placeholder: "A-012"
            clearable: true
            maximumLength: 16
            Layout.fillWidth: true
            Layout.preferredWidth: 120
            onAccepted: filters.searchNow()
            onEdited: filters.searchSoon()
        }
        UiChoice {
            id: kindChoice
            objectName: "kindChoice"
            label: qsTr("What")
            model: [{ value: "", text: qsTr("Everything") }, ...filters.room.kinds]
            Layout.fillWidth: true
            Layout.preferredWidth: 200
            onChosen: value => {
                filters.kind = value;
                filters.searchNow();
            }
        }
        UiChoice {
            id: periodChoice
            objectName: "periodChoice"
            label: qsTr("When")
            model: [
                { value: "today", text: qsTr("Today") },
                { value: "yesterday", text: qsTr("Yesterday") },
                { value: "week", text: qsTr("Last 7 days") },
                { value: "month", text: qsTr("Last 30 days") },
                { value: "days", text: qsTr("From … to …") },
                { value: "ever", text: qsTr("All the time") }
            ]
            Layout.fillWidth: true
            Layout.preferredWidth: 160
            onChosen: value => {
                filters.period = value;
                if (value === "days")
                    fromField.forceActiveFocus();
                else
                    filters.searchNow();
            }
        }
        RowLayout {
            visible: filters.period === "days"
            spacing: Theme.gap
            Layout.columnSpan: 5
            Layout.fillWidth: true

            UiField {
                id: fromField
                objectName: "fromField"
                label: qsTr("From")
                placeholder: "2026-01-31"
                maximumLength: 10
                error: filters.dayError(text)
                Layout.preferredWidth: 220
                Layout.alignment: Qt.AlignTop
                onAccepted: filters.searchNow()
                onEdited: filters.searchSoon()
            }
            UiField {
                id: toField
                objectName: "toField"
                label: qsTr("Up to and with")
                placeholder: "2026-01-31"
                maximumLength: 10
                error: filters.dayError(text)
                Layout.preferredWidth: 220
                Layout.alignment: Qt.AlignTop
                onAccepted: filters.searchNow()
                onEdited: filters.searchSoon()
            }
            Item {
                Layout.fillWidth: true
            }
        }
    }
}
