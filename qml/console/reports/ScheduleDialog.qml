// A report that is made by itself of every day that is over: in which formats, and into which folder of the server's
// computer it is put.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Reports
import Loket.Ui

ActionDialog {
    id: dialog

    required property ReportsRoom room
    property string scheduleId: "" // that is changed; empty: it is new
    property string templateId: ""
    property string what: "" // it tells
    property var formats: ["pdf"]
    property var filter: ({}) // values of what is told alone
    property string chosen: "" // the same as people call it

    readonly property bool isNew: dialog.scheduleId === ""
    readonly property bool here: /^(localhost|127\.|\[?::1)/.test(dialog.room.workplace.connection.address)

    function ask(template: var, filter: var) {
        dialog.begin("", template.id, template.title, filter);
        dialog.formats = ["pdf"];
        folder.text = dialog.room.schedules.folders[0] ?? "";
        dialog.open();
        folder.forceActiveFocus();
    }
    function change(schedule: var) {
        dialog.begin(schedule.id, schedule.templateId, ReportWords.titleOf(dialog.room, schedule), schedule.filter);
        dialog.formats = [...schedule.formats];
        folder.text = schedule.folder;
        dialog.open();
        folder.forceActiveFocus();
    }
    function begin(scheduleId: string, templateId: string, what: string, filter: var) {
        dialog.scheduleId = scheduleId;
        dialog.templateId = templateId;
        dialog.what = what;
        dialog.filter = filter;
        dialog.chosen = dialog.room.namesOf(filter, dialog.room.preview.values);
        alone.checked = dialog.chosen !== "";
    }
    function openAbout(about: string): bool {
        const schedule = dialog.room.schedules.schedules.valueFor(about);
        const template = dialog.room.templateOf(about);
        if (schedule !== undefined)
            dialog.change(schedule);
        else if (template.id !== "")
            dialog.ask(template, {});
        return schedule !== undefined || template.id !== "";
    }
    function setFormat(format: string, isIn: bool) {
        dialog.formats = ReportWords.formats().map(each => each.value).filter(each => each === format ? isIn : dialog.formats.includes(each));
    }

    about: dialog.isNew ? dialog.templateId : dialog.scheduleId
    findable: dialog.room.feed.templates.length > 0 && !dialog.room.schedules.stale
    asksFirst: true
    action: dialog.isNew ? "make-schedule" : "change-schedule"
    watched: dialog.room.actions
    width: Math.min(620, parent ? parent.width - 2 * Theme.wide : 620)
    title: dialog.isNew ? qsTr("Make “%1” every day").arg(Words.apart(dialog.what)) : qsTr("Change what is made every day: “%1”").arg(Words.apart(dialog.what))
    explanation: qsTr("When a day is over it is made of that day and put into the folder. Days on which the server was off are made up for.")
    acceptText: qsTr("Save")
    acceptEnabled: folder.text.trim() !== "" && dialog.formats.length > 0
    onConfirmed: {
        const wish = { templateId: dialog.templateId, formats: dialog.formats, folder: folder.text.trim(), filter: alone.checked ? dialog.filter : {} };
        if (dialog.isNew)
            dialog.room.actions.makeSchedule(wish);
        else
            dialog.room.actions.changeSchedule(dialog.scheduleId, wish);
    }

    PathField {
        id: folder
        objectName: "scheduleFolder"
        folder: true
        here: dialog.here
        label: dialog.here ? qsTr("Folder") : qsTr("Folder of the server's computer")
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    UiText {
        readonly property var folders: dialog.room.schedules.folders

        objectName: "scheduleFolders"
        text: qsTr("It may be in: %1").arg(folders.map(each => Words.apart(each)).join(", "))
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiText {
        text: qsTr("As which files")
        kind: "strong"
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiRepeater {
            model: ReportWords.formats()

            UiCheck {
                id: format
                required property var modelData

                objectName: "scheduleFormat-" + format.modelData.value
                text: format.modelData.text
                checked: dialog.formats.includes(format.modelData.value)
                Layout.fillWidth: true
                onToggled: {
                    dialog.setFormat(format.modelData.value, format.checked);
                    format.checked = Qt.binding(() => dialog.formats.includes(format.modelData.value));
                }
            }
        }
    }
    UiCheck {
        id: alone
        objectName: "scheduleAlone"
        visible: dialog.chosen !== ""
        text: qsTr("Tell only of what is chosen: %1").arg(Words.apart(dialog.chosen))
        Layout.fillWidth: true
    }
}
