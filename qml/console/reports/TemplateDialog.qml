// A template that is made from another, or changed: its title, its columns, of what it tells alone; whether it holds, and
// its first rows, are seen while one chooses.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Reports
import Loket.Ui

ActionDialog {
    id: dialog

    required property ReportsRoom room
    required property string from // the days of the first rows
    required property string to
    property reportTemplate template // from which it is made, or which is changed
    property bool isNew: true
    property var columns: []
    property var filter: ({}) // what was chosen on the page, or what it tells alone already
    property string refused: ""

    readonly property bool isLow: parent !== null && parent.height < 760

    function ask(template: var, filter: var) {
        dialog.begin(template, true, Object.assign({}, template.filter, filter));
        titleField.text = "";
    }
    function change(template: var) {
        dialog.begin(template, false, template.filter);
        titleField.text = template.title;
    }
    function begin(template: var, isNew: bool, filter: var) {
        dialog.template = template;
        dialog.isNew = isNew;
        dialog.refused = "";
        dialog.filter = filter;
        dialog.columns = [...template.columns];
        fixed.checked = Object.keys(filter).length > 0;
        dialog.open();
        titleField.forceActiveFocus();
        dialog.lookSoon();
    }
    function openAbout(about: string): bool {
        const [id, how] = about.split("@");
        const template = dialog.room.templateOf(id);
        if (template.id !== "" && how === "new")
            dialog.ask(template, {});
        else if (template.id !== "")
            dialog.change(template);
        return template.id !== "";
    }
    function setColumn(key: string, isIn: bool) {
        const others = dialog.columns.filter(column => column !== key);
        dialog.columns = isIn ? [...others, key] : others;
        dialog.lookSoon();
    }
    // As they are offered, whatever was chosen first.
    function chosenColumns(): var {
        const keys = [];
        for (const field of dialog.template.choosable) {
            if (dialog.columns.includes(field.key))
                keys.push(field.key);
        }
        return keys;
    }
    function draft(): var {
        return {
            from: dialog.template.id,
            title: titleField.text.trim(),
            columns: dialog.chosenColumns(),
            filter: fixed.checked ? dialog.filter : {}
        };
    }
    function lookSoon() {
        looking.restart();
    }

    about: dialog.template.id + (dialog.isNew ? "@new" : "@change")
    findable: dialog.room.feed.templates.length > 0
    asksFirst: true
    action: dialog.isNew ? "make-template" : "change-template"
    watched: dialog.room.actions
    width: Math.min(860, parent ? parent.width - 2 * Theme.wide : 860)
    title: dialog.isNew ? qsTr("A template from “%1”").arg(Words.apart(dialog.template.title)) : qsTr("Change “%1”").arg(Words.apart(dialog.template.title))
    acceptText: qsTr("Save")
    acceptEnabled: titleField.text.trim() !== "" && dialog.refused === ""
    onConfirmed: {
        if (dialog.isNew)
            dialog.room.actions.makeTemplate(dialog.draft());
        else
            dialog.room.actions.changeTemplate(dialog.template.id, dialog.draft());
    }

    Timer {
        id: looking
        interval: 200
        onTriggered: {
            const draft = dialog.draft();
            if (draft.title === "")
                draft.title = dialog.template.title; // what holds without one is seen before it has one
            dialog.room.lookAtDraft(draft, { from: dialog.from, to: dialog.to });
        }
    }
    Connections {
        target: dialog.room
        enabled: dialog.visible

        function onDraftAnswered(refusal: refusal) {
            dialog.refused = refusal.words;
        }
    }

    UiField {
        id: titleField
        objectName: "templateTitle"
        label: qsTr("What it is called")
        maximumLength: dialog.room.longestTitle
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    UiCheck {
        id: fixed
        objectName: "templateFixed"
        visible: Object.keys(dialog.filter).length > 0
        text: qsTr("Tell only of what is chosen: %1").arg(Words.apart(dialog.room.namesOf(dialog.filter, dialog.room.preview.values)))
        Layout.fillWidth: true
        onToggled: dialog.lookSoon()
    }
    UiText {
        text: qsTr("Columns")
        kind: "strong"
        Layout.fillWidth: true
    }
    Flickable {
        id: choices
        clip: true
        contentHeight: grid.height
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(grid.implicitHeight, dialog.isLow ? 150 : 176)
        ScrollBar.vertical: UiScrollBar { }

        GridLayout {
            id: grid
            width: choices.width - 14
            columns: grid.width >= 640 ? 3 : 2
            columnSpacing: Theme.gap
            rowSpacing: 0

            UiRepeater {
                model: dialog.template.choosable

                UiCheck {
                    id: column
                    required property var modelData

                    objectName: "column-" + column.modelData.key
                    text: column.modelData.title
                    checked: dialog.columns.includes(column.modelData.key)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    onToggled: {
                        dialog.setColumn(column.modelData.key, column.checked);
                        column.checked = Qt.binding(() => dialog.columns.includes(column.modelData.key));
                    }
                }
            }
        }
        RevealFocus {
            form: choices
        }
        WholeRows {
            view: choices
        }
    }
    UiText {
        text: qsTr("The first rows")
        kind: "strong"
        Layout.fillWidth: true
    }
    RowTable {
        objectName: "draftRows"
        preview: dialog.room.draft
        refused: dialog.refused
        Layout.fillWidth: true
        Layout.preferredHeight: dialog.isLow ? 140 : 176
    }
}
