// What one is about to ask for: which report, of which days, of whom, in which format; and its first rows.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Reports
import Loket.Ui

FocusScope {
    id: form

    required property ReportsRoom room

    property string period: "month"
    property string chosenFrom: ""
    property string chosenTo: ""
    property var filter: ({}) // {serviceId: "A"}
    property string wanted: "" // a template that is about to be offered
    property string refused: "" // why there are no first rows

    readonly property string today: form.room.feed.today
    readonly property var days: ReportWords.daysOf(form.period, form.today) ?? { from: form.chosenFrom, to: form.chosenTo }
    readonly property string from: form.days.from
    readonly property string to: form.days.to
    readonly property reportTemplate template: form.room.feed.templates.length < 0 ? form.room.templateOf("") : form.room.templateOf(kinds.currentValue ?? "")
    readonly property bool ready: form.template.id !== "" && form.from <= form.to && form.room.workplace.connection.online
        && form.room.actions.working === ""

    // No room to stand below each other and leave some for the rows.
    readonly property bool tight: form.height < 520 && form.width >= 700

    signal templateAsked
    signal scheduleAsked
    signal changeAsked
    signal removalAsked

    function wish(): var {
        return { templateId: form.template.id, filter: Object.assign({ from: form.from, to: form.to }, form.filter) };
    }
    function make() {
        if (form.ready)
            form.room.actions.create(Object.assign({ format: formats.value }, form.wish()));
    }
    function choose(period: string) {
        if (period === "chosen" && form.chosenFrom === "") {
            form.chosenFrom = form.from;
            form.chosenTo = form.to;
        }
        form.period = period;
    }
    function setFilter(field: string, value: string) {
        const next = Object.assign({}, form.filter);
        if (value === "")
            delete next[field];
        else
            next[field] = value;
        form.filter = next;
    }
    function lookSoon(asksForValues: bool) {
        looking.asksForValues = looking.asksForValues || asksForValues;
        looking.restart();
    }

    onTemplateChanged: {
        form.filter = {};
        form.lookSoon(true);
    }
    onFromChanged: form.lookSoon(true)
    onToChanged: form.lookSoon(true)
    onFilterChanged: form.lookSoon(false)

    Timer {
        id: looking
        property bool asksForValues: false
        interval: 150
        onTriggered: {
            if (form.template.id !== "" && form.from !== "" && form.room.workplace.connection.online)
                form.room.look(form.wish(), looking.asksForValues);
            looking.asksForValues = false;
        }
    }
    Connections {
        target: form.room

        function onTemplatesChanged() {
            if (form.wanted !== "" && form.room.templateOf(form.wanted).id !== "") {
                kinds.choose(form.wanted);
                form.wanted = "";
            } else if (kinds.currentIndex < 0 && kinds.kept === undefined) {
                kinds.choose("waits-by-service");
            }
        }
        function onLookAnswered(refusal: refusal) {
            form.refused = refusal.words;
        }
    }
    Connections {
        target: form.room.workplace.connection

        function onStateChanged() {
            form.lookSoon(true);
        }
    }
    Component.onCompleted: {
        if (form.room.feed.templates.length > 0 && kinds.currentIndex < 0)
            kinds.choose("waits-by-service");
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        GridLayout {
            columns: form.tight ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.small
                Layout.fillWidth: true
                Layout.preferredWidth: 2 // the words of the segments want more

                UiChoice {
                    id: kinds
                    objectName: "reportKind"
                    label: qsTr("What it tells")
                    model: form.room.templates
                    focus: true
                    Layout.fillWidth: true
                }
                UiIconButton {
                    objectName: "makeSchedule"
                    visible: form.room.maySchedule
                    name: qsTr("Make this one every day")
                    iconName: "clock"
                    enabled: form.template.id !== ""
                    Layout.alignment: Qt.AlignBottom
                    onClicked: form.scheduleAsked()
                }
                UiIconButton {
                    objectName: "makeTemplate"
                    visible: form.room.mayMakeTemplates
                    name: qsTr("Make a template from this one")
                    iconName: "plus"
                    enabled: form.template.id !== ""
                    Layout.alignment: Qt.AlignBottom
                    onClicked: form.templateAsked()
                }
                UiIconButton {
                    objectName: "changeTemplate"
                    visible: form.room.mayMakeTemplates && form.template.base !== ""
                    name: qsTr("Change this template")
                    iconName: "edit"
                    Layout.alignment: Qt.AlignBottom
                    onClicked: form.changeAsked()
                }
                UiIconButton {
                    objectName: "removeTemplate"
                    visible: form.room.mayMakeTemplates && form.template.base !== ""
                    name: qsTr("Remove this template")
                    iconName: "close"
                    Layout.alignment: Qt.AlignBottom
                    onClicked: form.removalAsked()
                }
            }
            UiSegments {
                objectName: "reportPeriod"
                model: ReportWords.periods()
                value: form.period
                Accessible.name: qsTr("Of which days")
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.alignment: Qt.AlignBottom
                onChosen: period => form.choose(period)
            }
        }
        GridLayout {
            visible: form.period === "chosen"
            columns: form.width >= 760 ? 2 : 1
            columnSpacing: Theme.wide
            rowSpacing: Theme.small
            Layout.fillWidth: true

            DayChooser {
                objectName: "reportFrom"
                day: form.chosenFrom
                today: form.today
                latest: form.chosenTo
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onChosen: day => form.chosenFrom = day
            }
            DayChooser {
                objectName: "reportTo"
                day: form.chosenTo
                today: form.today
                earliest: form.chosenFrom
                latest: form.today
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onChosen: day => form.chosenTo = day
            }
        }
        GridLayout {
            columns: form.tight && form.template.filters.length < 3 ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            Layout.fillWidth: true

            RowLayout {
                visible: form.template.filters.length > 0
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.preferredWidth: 2

                UiRepeater {
                    model: form.template.filters

                    UiChoice {
                        id: choice
                        required property var modelData

                        objectName: "reportFilter-" + choice.modelData.key
                        label: choice.modelData.title
                        model: form.room.valuesOf(choice.modelData.key, qsTr("All"), form.room.preview.values)
                        Layout.fillWidth: true
                        Component.onCompleted: choice.choose("")
                        onChosen: value => form.setFilter(choice.modelData.key, value)
                    }
                }
            }
            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.alignment: Qt.AlignBottom

                UiSegments {
                    id: formats
                    objectName: "reportFormat"
                    model: ReportWords.formats()
                    value: "pdf"
                    Accessible.name: qsTr("As which file")
                    Layout.fillWidth: true
                    Layout.maximumWidth: 420
                    onChosen: format => formats.value = format
                }
                Item {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 0
                }
                UiButton {
                    objectName: "makeReport"
                    text: qsTr("Make the report")
                    kind: "primary"
                    keys: "Ctrl+↵"
                    enabled: form.ready
                    onClicked: form.make()
                }
            }
        }
        Rectangle {
            implicitHeight: 1
            color: Theme.line
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiText {
                text: qsTr("The first rows")
                kind: "strong"
            }
            UiText {
                objectName: "rowCount"
                text: form.room.preview.rowCount > 0 ? qsTr("%n row(s) in all", "", form.room.preview.rowCount) : ""
                soft: true
                Layout.fillWidth: true
            }
            UiText {
                text: ReportWords.period(form.from, form.to)
                soft: true
            }
        }
        RowTable {
            objectName: "firstRows"
            preview: form.room.preview
            refused: form.refused
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
