// What a screen is called, and what it shows.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Devices
import Loket.Ui

ActionDialog {
    id: dialog

    required property DevicesRoom room
    property var screen: null
    property var chosen: [] // ids of services; none: all
    property var also: [] // languages beside the first

    readonly property bool shows: !(dialog.screen?.isMonitor ?? false) // something, on a screen
    readonly property bool isDisplay: dialog.screen?.kind === "display"
    readonly property var draft: [dialog.chosen, dialog.also]

    function ask(screen: var) {
        dialog.screen = screen;
        dialog.open();
    }
    function openAbout(about: string): bool {
        const screen = dialog.room.screens.valueFor(about);
        if (screen !== undefined)
            dialog.ask(screen);
        return screen !== undefined;
    }
    function takeDraft(draft: var) {
        dialog.chosen = Array.from(draft[0]);
        dialog.also = Array.from(draft[1]);
    }
    function show(code: string, isShown: bool) {
        const others = dialog.also.filter(one => one !== code);
        dialog.also = isShown ? others.concat([code]) : others;
    }
    function choose(serviceId: string, isChosen: bool) {
        const others = dialog.chosen.filter(id => id !== serviceId);
        dialog.chosen = isChosen ? others.concat([serviceId]) : others;
    }

    about: dialog.screen?.id ?? ""
    findable: !dialog.room.screens.stale
    asksFirst: true
    action: "update"
    watched: dialog.room.actions
    width: Math.min(620, parent ? parent.width - 2 * Theme.wide : 620)
    title: qsTr("Change “%1”").arg(Words.apart(dialog.screen?.name ?? ""))
    acceptText: qsTr("Save")
    acceptEnabled: name.text.trim() !== ""
    onAboutToShow: {
        name.text = dialog.screen.name;
        language.choose(dialog.screen.view.language);
        dialog.chosen = Array.from(dialog.screen.view.services);
        dialog.also = Array.from(dialog.screen.view.also);
        turns.choose(dialog.screen.view.takesTurns);
        layout.choose(dialog.screen.view.layout);
        ticker.text = dialog.screen.view.ticker;
        name.forceActiveFocus();
    }
    onConfirmed: {
        if (dialog.isDisplay)
            dialog.room.actions.updateDisplay(dialog.screen.id, name.text.trim(), dialog.chosen, language.currentValue,
                dialog.also, turns.currentValue, layout.currentValue, ticker.text.trim());
        else
            dialog.room.actions.update(dialog.screen.id, name.text.trim(), dialog.chosen, language.currentValue);
    }

    UiField {
        id: name
        objectName: "screenNewName"
        label: qsTr("Name")
        maximumLength: 64
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    UiChoice {
        id: language
        objectName: "screenLanguage"
        visible: dialog.shows
        label: qsTr("Language")
        model: [{ value: "", text: qsTr("As it was started") },
            { value: "id", text: DeviceWords.language("id") }, { value: "en", text: DeviceWords.language("en") },
            { value: "th", text: DeviceWords.language("th") }]
        Layout.fillWidth: true
    }
    ColumnLayout {
        visible: dialog.isDisplay
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: false

        UiText {
            text: qsTr("Languages beside it")
            kind: "strong"
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.wide
            Layout.fillWidth: true

            UiRepeater {
                model: ["id", "en", "th"]

                delegate: UiCheck {
                    id: beside

                    required property string modelData

                    objectName: "also-" + beside.modelData
                    visible: beside.modelData !== language.currentValue
                    text: DeviceWords.language(beside.modelData)
                    onToggled: dialog.show(beside.modelData, beside.checked)

                    Binding on checked {
                        value: dialog.also.includes(beside.modelData)
                    }
                }
            }
        }
    }
    UiChoice {
        id: turns
        objectName: "screenTurns"
        visible: dialog.isDisplay && dialog.also.length > 0
        label: qsTr("How several languages are shown")
        model: [{ value: false, text: qsTr("All together") }, { value: true, text: qsTr("One after the other, every ten seconds") }]
        Layout.fillWidth: true
    }
    UiChoice {
        id: layout
        objectName: "screenLayout"
        visible: dialog.isDisplay
        label: qsTr("Layout")
        model: [{ value: Screens.Automatic, text: qsTr("By the number of services") },
            { value: Screens.One, text: qsTr("One service: the call is large") },
            { value: Screens.Several, text: qsTr("Several services: calls and how many wait") },
            { value: Screens.Many, text: qsTr("Many services: a list of all") }]
        Layout.fillWidth: true
    }
    UiField {
        id: ticker
        objectName: "screenTicker"
        visible: dialog.isDisplay
        label: qsTr("Line at the foot")
        placeholder: qsTr("None: the foot stays empty")
        maximumLength: 300
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    ColumnLayout {
        visible: dialog.shows
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: false

        UiText {
            text: qsTr("Whose numbers it shows")
            kind: "strong"
            Layout.fillWidth: true
        }
        UiText {
            text: dialog.chosen.length === 0 ? qsTr("None is chosen: it shows all, or those that it was started with.")
                : qsTr("Only those that are chosen.")
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiRepeater {
            model: dialog.room.services

            delegate: UiCheck {
                id: check

                required property string id
                required property string prefix

                objectName: "shows-" + check.id
                text: check.prefix + "  " + dialog.room.namesOf([check.id])
                Layout.fillWidth: true
                onToggled: dialog.choose(check.id, check.checked)

                Binding on checked {
                    value: dialog.chosen.includes(check.id)
                }
            }
        }
    }
}
