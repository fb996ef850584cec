// Reports: on the left what one is about to ask for with its first rows, on the right those that one asked for.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Reports
import Loket.Ui

ConsolePage {
    id: page

    required property ReportsRoom room

    readonly property bool wide: page.width >= 1180
    readonly property bool free: !page.blocked && !template.visible && !removing.visible && !saving.visible && !daily.visible && !ending.visible
    property string side: "new" // where there is no room for both: "new", "list" or "daily"
    // Beside a new one: "list" or "daily".
    readonly property string beside: page.room.maySchedule && page.side === "daily" ? "daily" : "list"

    function sides(): var {
        const made = page.wide ? [] : [{ value: "new", text: qsTr("A new report") }];
        const daily = page.room.maySchedule ? [{ value: "daily", text: qsTr("Every day"), count: schedules.count }] : [];
        return [...made, { value: "list", text: qsTr("Your reports"), count: list.count }, ...daily];
    }

    restingPlace: form
    shortcuts: [
        { keys: "Ctrl+↵", text: qsTr("Make the report") },
        { keys: "↵", text: qsTr("Open the chosen one") },
        { keys: "Ctrl+S", text: qsTr("Save the chosen one") },
        { keys: "Del", text: qsTr("Cancel the chosen one") }
    ]
    Component.onCompleted: {
        page.room.refresh();
        form.forceActiveFocus();
    }

    Connections {
        target: page.room.actions

        function onDone(action: string, id: string) {
            page.told(() => ReportWords.done(action), "good", null);
            if (action === "create") {
                page.side = page.side === "daily" ? "list" : page.side;
                list.show(id);
            }
            if (action === "make-schedule") {
                page.side = "daily";
                schedules.show(id);
            }
            if (action === "make-template")
                form.wanted = id;
        }
        function onRefused(action: string, refusal: refusal) {
            if (!template.visible && !removing.visible && !daily.visible && !ending.visible)
                page.told(() => refusal.words, "warning", null);
        }
    }
    Connections {
        target: page.room

        function onSaved(file: string, opened: bool) {
            page.told(() => opened ? qsTr("It is opened") : qsTr("Saved: %1").arg(file), "good", null);
        }
        function onNotSaved(refusal: refusal) {
            if (!saving.visible)
                page.told(() => refusal.words, "warning", null);
        }
    }
    Connections {
        target: page.room.feed

        function onMade(report: var) {
            page.told(() => qsTr("Ready: %1").arg(Words.apart(report.title)), "good", null);
        }
    }

    WantedRow { // a daily report that is not in its folder
        id: wanted
        room: page.room
        stale: page.room.schedules.stale
        onShowAsked: id => {
            if (page.room.schedules.schedules.rowOf(id) >= 0) {
                page.side = "daily";
                schedules.show(id);
                wanted.found();
            }
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        UiSegments {
            objectName: "reportSides"
            visible: !page.wide
            model: page.sides()
            value: page.side
            Accessible.name: qsTr("What is shown")
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth + 240
            onChosen: side => page.side = side
        }
        RowLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true

            UiCard {
                visible: page.wide || page.side === "new"
                Layout.fillWidth: true
                Layout.fillHeight: true

                ReportForm {
                    id: form
                    objectName: "reportForm"
                    room: page.room
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onScheduleAsked: daily.ask(form.template, form.filter)
                    onTemplateAsked: template.ask(form.template, form.filter)
                    onChangeAsked: template.change(form.template)
                    onRemovalAsked: removing.ask(form.template)
                }
            }
            UiCard {
                visible: page.wide || page.side !== "new"
                padding: Theme.small
                Layout.fillWidth: !page.wide
                Layout.preferredWidth: page.width >= 1700 ? 600 : 480
                Layout.fillHeight: true

                UiSegments {
                    objectName: "reportBeside"
                    visible: page.wide && page.room.maySchedule
                    model: page.sides()
                    value: page.beside
                    Accessible.name: qsTr("What is shown")
                    Layout.fillWidth: true
                    onChosen: side => page.side = side
                }
                ReportList {
                    id: list
                    objectName: "reportView"
                    visible: page.beside === "list"
                    room: page.room
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onSaveAsked: report => saving.ask(report)
                }
                ScheduleList {
                    id: schedules
                    objectName: "scheduleView"
                    visible: page.beside === "daily"
                    room: page.room
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onChangeAsked: schedule => daily.change(schedule)
                    onRemovalAsked: schedule => ending.ask(schedule)
                }
            }
        }
    }
    TemplateDialog {
        id: template
        objectName: "templateDialog"
        room: page.room
        from: form.from
        to: form.to
    }
    RemoveTemplateDialog {
        id: removing
        objectName: "removeTemplateDialog"
        room: page.room
    }
    ScheduleDialog {
        id: daily
        objectName: "scheduleDialog"
        room: page.room
    }
    RemoveScheduleDialog {
        id: ending
        objectName: "removeScheduleDialog"
        room: page.room
    }
    SaveReportDialog {
        id: saving
        objectName: "saveReportDialog"
        room: page.room
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        autoRepeat: false
        enabled: page.free && form.ready
        onActivated: form.make()
    }
}
