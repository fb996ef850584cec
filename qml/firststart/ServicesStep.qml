// What the house offers and where: begun from a preset, and changed in its place, beside what patients will see.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.FirstStart
import Loket.Ui

FirstStartStep {
    id: step

    readonly property SetupRoom setup: step.room.setup
    readonly property bool online: step.room.workplace.connection.online
    readonly property bool free: step.setup.actions.working === "" && step.online
    readonly property bool wide: step.width >= 980
    readonly property string language: step.setup.language
    readonly property string other: step.language === "en" ? "id" : "en"
    property string preset: ""
    property bool wantsOn: false

    // Whether all that was typed is kept.
    function keep(): bool {
        let isKept = true;
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as ServiceEditRow;
            isKept = !row.changed && isKept;
            row.save();
        }
        return isKept;
    }
    function goOnWhenKept() {
        if (step.wantsOn && step.keep()) {
            step.wantsOn = false;
            step.onwards();
        }
    }
    function choose(preset: string) {
        step.preset = preset;
        step.room.beginWith(preset);
    }
    function ask(preset: string) {
        if (!step.free)
            return;
        if (step.setup.services.count + step.setup.counters.count === 0)
            step.choose(preset);
        else if (preset !== step.preset)
            anew.ask(preset);
    }

    ready: step.setup.services.count > 0 && step.setup.counters.count > 0
    onBeginAsked: presets.begin()
    onOnwardsAsked: {
        step.wantsOn = true;
        step.goOnWhenKept();
        step.wantsOn = step.wantsOn && step.setup.actions.working !== "";
    }

    Connections {
        target: step.setup.actions

        function onFinished(action: string) {
            step.goOnWhenKept();
        }
        function onRefused(action: string, refusal: refusal) {
            step.wantsOn = false;
            if (action === "begin")
                step.preset = "";
        }
    }

    // The answer may come before the news of what it changed.
    Connections {
        target: step.setup.services

        function onChanged() {
            step.goOnWhenKept();
        }
    }

    PresetTiles {
        id: presets
        presets: step.setup.presets
        chosen: step.preset
        enabled: step.online
        Layout.fillWidth: true
        onAsked: preset => step.ask(preset)
        onConfirmed: {
            if (step.ready && step.free)
                step.onwardsAsked();
        }
    }
    RowLayout {
        spacing: Theme.margin
        visible: step.setup.services.count + step.setup.counters.count > 0 || step.preset === "empty"
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            UiCard {
                title: qsTr("Services")
                Layout.fillWidth: true

                ServiceHeadings {
                    visible: rows.count > 0
                    language: step.language
                    other: step.other
                    Layout.fillWidth: true
                }
                UiRepeater {
                    id: rows
                    model: step.setup.services

                    delegate: ServiceEditRow {
                        setup: step.setup
                        language: step.language
                        other: step.other
                        online: step.room.workplace.connection.online
                        Layout.fillWidth: true
                        onRemovalAsked: takeAway.ask("service", value)
                        onAdditionAsked: counterDialog.ask(null)
                    }
                }
                UiButton {
                    objectName: "addService"
                    text: qsTr("Add a service")
                    iconName: "plus"
                    kind: "quiet"
                    enabled: step.online
                    onClicked: serviceDialog.ask(null)
                }
            }
            CountersGrid {
                setup: step.setup
                offered: step.online
                Layout.fillWidth: true
                onChangeAsked: counter => counterDialog.ask(counter)
                onRemovalAsked: counter => takeAway.ask("counter", counter)
            }
        }
        PreviewScreen {
            visible: step.wide
            room: step.room
            Layout.fillWidth: false
            Layout.preferredWidth: 270
            Layout.alignment: Qt.AlignTop
        }
    }
    UiText {
        text: qsTr("Everything can be changed later, in “Setting up”.")
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }

    ServiceDialog {
        id: serviceDialog
        objectName: "serviceDialog"
        actions: step.setup.actions
        room: step.setup
    }
    CounterDialog {
        id: counterDialog
        objectName: "counterDialog"
        room: step.setup
    }
    TakeAwayDialog {
        id: takeAway
        objectName: "takeAwayDialog"
        room: step.setup
    }
    AnewDialog {
        id: anew
        objectName: "anewDialog"
        actions: step.setup.actions
        onTaken: preset => step.choose(preset)
    }
}
