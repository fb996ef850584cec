// Before a template is offered to nobody any more.
import Loket.Console.Core
import Loket.Console.Reports

ActionDialog {
    id: dialog

    required property ReportsRoom room
    property reportTemplate template // as it was when the dialog was opened

    function ask(template: var) {
        dialog.template = template;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const template = dialog.room.templateOf(about);
        if (template.id !== "")
            dialog.ask(template);
        return template.id !== "";
    }

    about: dialog.template.id
    findable: dialog.room.feed.templates.length > 0
    action: "remove-template"
    watched: dialog.room.actions
    title: qsTr("Remove “%1”?").arg(Words.apart(dialog.template.title))
    explanation: qsTr("Nobody can choose it any more. Reports that were made of it stay for their time.")
    acceptText: qsTr("Remove")
    acceptKind: "danger"
    rejectText: qsTr("Keep it")
    onConfirmed: dialog.room.actions.removeTemplate(dialog.template.id)
}
