// A new record, or the words of one that is there.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Records
import Loket.Ui

ActionDialog {
    id: dialog

    required property RecordsRoom room
    property deskRecord record // as it was when it was begun; without an id: a new one
    property string kind: "ticket"
    property int version: 0 // from which it was begun, or that was seen since
    // As somebody else has made it meanwhile, {subject, body, …}; null: it is as it was.
    property var now: null

    property deskRecord none // stays empty
    readonly property bool isNew: dialog.record.id === ""
    readonly property var kinds: dialog.room.kinds

    function ask(kind: string) {
        dialog.record = dialog.none;
        dialog.kind = kind === "" ? dialog.kinds[0] : kind;
        dialog.open();
    }
    function change(record: var) {
        dialog.changeFrom(record, record.version);
    }
    function changeFrom(record: var, version: int) {
        dialog.record = record;
        dialog.kind = record.kind;
        dialog.version = version;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const [id, version] = about.split("@");
        if (version === undefined) {
            dialog.ask(id);
            return true;
        }
        const record = dialog.room.feed.records.valueFor(id);
        if (record !== undefined)
            dialog.changeFrom(record, Number(version));
        return record !== undefined;
    }
    // Saying yes again saves over what is shown then; what is typed stays.
    function showAtField(refusal: refusal): bool {
        if (refusal.code !== "VERSION_CONFLICT")
            return false;
        dialog.takeNow(refusal.details);
        return true;
    }
    function takeNow(details: var) {
        dialog.version = details.currentVersion;
        dialog.now = details.entity;
        dialog.error = qsTr("%1 has changed it meanwhile. Save again, and it is as you have written it.")
            .arg(Words.apart(dialog.room.feed.nameOf(details.updatedBy)));
    }
    function asItIs(now: var): string {
        const level = RecordWords.priorityChoices().find(choice => choice.value === now.priority);
        const parts = [Words.oneLine(now.subject), level?.text ?? "", now.body];
        return parts.filter(text => text !== "").join("\n");
    }
    function values(): var {
        const given = { subject: subject.text.trim(), body: body.text };
        if (dialog.room.hasPriority(dialog.kind))
            given.priority = priority.currentValue;
        if (dialog.isNew) {
            given.participants = [dialog.room.myId]; // to be told what is said about it
            given.assignedTo = assignee.currentValue;
        }
        return given;
    }

    about: dialog.isNew ? dialog.kind : dialog.record.id + "@" + dialog.version
    findable: !dialog.room.feed.stale
    asksFirst: true
    action: dialog.isNew ? "create" : "update"
    watched: dialog.room.actions
    width: Math.min(640, parent ? parent.width - 2 * Theme.wide : 640)
    title: dialog.isNew ? qsTr("New on the desk") : qsTr("Change: %1").arg(RecordWords.kind(dialog.kind))
    acceptText: qsTr("Save")
    acceptEnabled: subject.text.trim() !== ""
    onAboutToShow: {
        dialog.now = null;
        subject.text = dialog.record.subject;
        body.text = dialog.record.body;
        priority.choose(dialog.isNew ? "NORMAL" : dialog.record.priorityText);
        assignee.choose("");
        subject.forceActiveFocus();
    }
    onConfirmed: {
        if (dialog.isNew)
            dialog.room.actions.create(dialog.kind, dialog.values());
        else
            dialog.room.actions.change(dialog.record, dialog.version, dialog.values());
    }

    UiSegments {
        objectName: "recordKind"
        visible: dialog.isNew
        model: dialog.kinds.map(kind => ({ value: kind, text: RecordWords.kind(kind) }))
        value: dialog.kind
        Accessible.name: qsTr("What it is")
        Layout.fillWidth: true
        onChosen: kind => dialog.kind = kind
    }
    UiField {
        id: subject
        objectName: "recordSubject"
        label: qsTr("What it is about")
        maximumLength: 200
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    UiTextArea {
        id: body
        objectName: "recordBody"
        label: qsTr("More about it (optional)")
        lines: 5
        maximumLength: 4000
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiChoice {
            id: priority
            objectName: "recordPriority"
            visible: dialog.room.hasPriority(dialog.kind)
            label: qsTr("Priority")
            model: RecordWords.priorityChoices()
            Layout.fillWidth: true
        }
        UiChoice {
            id: assignee
            objectName: "recordAssignee"
            visible: dialog.isNew
            label: qsTr("Whose task it is")
            model: dialog.room.people
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        visible: dialog.now !== null
        spacing: Theme.tiny
        Layout.fillWidth: true

        UiText {
            text: qsTr("As it is now")
            kind: "strong"
        }
        UiText {
            objectName: "recordNow"
            text: dialog.now === null ? "" : dialog.asItIs(dialog.now)
            soft: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
