// How calls are heard at a display: whether, how loud, in which languages, when not, and in whose company. A kiosk says what to do there to who
// wants it: whether, and how loud.
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
    property var chosen: [] // languages; none: as each call says

    readonly property bool isKiosk: dialog.screen?.kind === "kiosk"
    readonly property var draft: dialog.chosen

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
        dialog.chosen = Array.from(draft);
    }
    function choose(language: string, isChosen: bool) {
        const others = dialog.chosen.filter(one => one !== language);
        dialog.chosen = isChosen ? others.concat([language]) : others;
    }
    // 21:00, whatever was typed; nothing for nothing.
    function timeIn(field: TimeField): string {
        const two = number => String(number).padStart(2, "0");
        return field.minute < 0 ? "" : two(Math.floor(field.minute / 60)) + ":" + two(field.minute % 60);
    }

    about: dialog.screen?.id ?? ""
    findable: !dialog.room.screens.stale
    asksFirst: true
    action: "sound"
    watched: dialog.room.actions
    width: Math.min(620, parent ? parent.width - 2 * Theme.wide : 620)
    title: qsTr("Sound of “%1”").arg(Words.apart(dialog.screen?.name ?? ""))
    acceptText: qsTr("Save")
    acceptEnabled: from.valid && to.valid && (from.minute < 0) === (to.minute < 0)
    onAboutToShow: {
        const view = dialog.screen.view;
        sound.checked = view.sound;
        volume.choose(view.volume);
        zone.text = view.zone;
        dialog.chosen = Array.from(view.spokenIn);
        from.text = view.quietFrom;
        to.text = view.quietTo;
        sound.forceActiveFocus();
    }
    onConfirmed: dialog.room.actions.setSound(dialog.screen.id, sound.checked, volume.currentValue, zone.text.trim(),
        dialog.chosen, dialog.timeIn(from), dialog.timeIn(to))

    UiBanner {
        visible: dialog.screen?.soundless ?? false
        meaning: "warning"
        text: dialog.screen === null ? "" : DeviceWords.sound(dialog.screen.sound)
        Layout.fillWidth: true
    }
    UiCheck {
        id: sound
        objectName: "screenSound"
        text: dialog.isKiosk ? qsTr("It has a button that reads each page aloud") : qsTr("Calls are heard there: a tone, then a voice")
        focus: true
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.wide
        Layout.fillHeight: false

        UiChoice {
            id: volume
            objectName: "screenVolume"
            enabled: sound.checked
            label: qsTr("Volume")
            model: [...new Set([10, 25, 50, 75, 100, dialog.screen?.view.volume ?? 100])].sort((one, other) => one - other)
                .map(percent => ({ value: percent, text: qsTr("%1 %").arg(percent) }))
            Layout.preferredWidth: 140
        }
        UiField {
            id: zone
            visible: !dialog.isKiosk
            objectName: "screenZone"
            enabled: sound.checked
            label: qsTr("Room where it hangs")
            placeholder: qsTr("None: it speaks for itself")
            maximumLength: 32
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
    }
    UiText {
        visible: !dialog.isKiosk
        text: qsTr("Of all displays in one room one speaks, also what the others show. When it goes, another takes over.")
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        visible: !dialog.isKiosk
        spacing: Theme.wide
        Layout.fillHeight: false

        TimeField {
            id: from
            objectName: "quietFrom"
            enabled: sound.checked
            optional: true
            label: qsTr("Quiet from")
            placeholder: "21:00"
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
        TimeField {
            id: to
            objectName: "quietTo"
            enabled: sound.checked
            optional: true
            label: qsTr("until")
            placeholder: "06:00"
            Layout.fillWidth: true
            onAccepted: dialog.confirm()
        }
    }
    ColumnLayout {
        visible: !dialog.isKiosk
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: false

        UiText {
            text: qsTr("Languages that it speaks")
            kind: "strong"
            Layout.fillWidth: true
        }
        UiText {
            text: dialog.chosen.length === 0 ? qsTr("None is chosen: the patient's own, then the clinic's.")
                : qsTr("Only those that are chosen, in this order: %1.").arg(dialog.chosen.map(DeviceWords.language).join(", "))
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiRepeater {
            model: ["id", "en", "th"]

            delegate: UiCheck {
                id: check

                required property string modelData

                objectName: "speaks-" + check.modelData
                enabled: sound.checked
                text: DeviceWords.language(check.modelData)
                Layout.fillWidth: true
                onToggled: dialog.choose(check.modelData, check.checked)

                Binding on checked {
                    value: dialog.chosen.includes(check.modelData)
                }
            }
        }
    }
    UiButton {
        objectName: "tryCall"
        text: dialog.isKiosk ? qsTr("Let it speak") : qsTr("Test call")
        iconName: "call"
        enabled: (dialog.screen?.isOnline ?? false) && !dialog.waits
        busy: dialog.room.actions.working === "try"
        onClicked: dialog.room.actions.tryCall(dialog.screen.id, dialog.screen.name)
    }
}
