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
    readonly property bool free: !page.blocked && !template.visible && !removing.visible && !saving.visible
    property string side: "new" // where there is no room for both: "new" or "list"

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
            if (action === "create")
                list.show(id);
            if (action === "make-template")
                form.wanted = id;
        }
        function onRefused(action: string, refusal: refusal) {
            if (!template.visible && !removing.visible)
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

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        UiSegments {
            objectName: "reportSides"
            visible: !page.wide
            model: [
                { value: "new", text: qsTr("A new report") },
                { value: "list", text: qsTr("Your reports"), count: list.count }
            ]
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
                    onTemplateAsked: template.ask(form.template, form.filter)
                    onChangeAsked: template.change(form.template)
                    onRemovalAsked: removing.ask(form.template)
                }
            }
            UiCard {
                visible: page.wide || page.side === "list"
                padding: Theme.small
                Layout.fillWidth: !page.wide
                Layout.preferredWidth: page.width >= 1700 ? 600 : 480
                Layout.fillHeight: true

                ReportList {
                    id: list
                    objectName: "reportView"
                    room: page.room
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onSaveAsked: report => saving.ask(report)
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
