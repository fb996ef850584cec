// A setting is changed, or goes back to its default.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

ActionDialog {
    id: dialog

    required property SetupRoom room
    property var setting: null

    readonly property bool isFixed: dialog.setting !== null && dialog.setting.isFixed
    readonly property string standard: dialog.setting?.standard ?? ""

    function ask(setting: var) {
        dialog.setting = setting;
        dialog.open();
    }

    function openAbout(about: string): bool {
        const setting = dialog.room.settings.valueFor(about);
        if (setting !== undefined)
            dialog.ask(setting);
        return setting !== undefined;
    }
    function showAtField(refusal: refusal): bool {
        const isOfForm = refusal.code === "SETTING_REFUSED";
        const isOfValue = isOfForm || refusal.code === "NO_SUCH_SERVICE";
        const allowed = isOfForm ? SettingWords.allowed(dialog.about) : "";
        value.error = !isOfValue ? "" : allowed !== "" ? allowed : refusal.words;
        return isOfValue;
    }

    about: dialog.setting?.id ?? ""
    findable: !dialog.room.settings.stale
    action: "change-setting"
    watched: dialog.room.actions
    title: dialog.setting === null ? "" : SettingWords.title(dialog.setting.id)
    explanation: dialog.setting === null ? "" : SettingWords.about(dialog.setting.id, dialog.setting.about)
    rejectText: dialog.isFixed ? qsTr("Close") : qsTr("Cancel")
    acceptText: dialog.isFixed ? "" : qsTr("Save")
    acceptEnabled: !dialog.isFixed && value.valid
    onAboutToShow: {
        value.show(dialog.setting);
        value.forceActiveFocus();
    }
    onConfirmed: {
        const text = SettingWords.written(dialog.setting.id, value.text);
        if (text === dialog.setting.next)
            dialog.close();
        else
            dialog.room.changeSetting(dialog.setting.id, text);
    }

    UiBanner {
        visible: dialog.isFixed
        meaning: "accent"
        text: dialog.setting?.fixedBy === "loket.toml"
            ? qsTr("It is changed in the file loket.toml of the server alone: with a wrong value Loket might not start any more.")
            : qsTr("It is set by %1 where Loket is started, and is changed there.").arg(dialog.setting?.fixedBy ?? "")
        Layout.fillWidth: true
    }
    SettingField {
        id: value
        objectName: "settingValue"
        enabled: !dialog.isFixed
        room: dialog.room
        focus: true
        Layout.fillWidth: true
        Layout.fillHeight: false
        onAccepted: dialog.confirm()
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiText {
            text: qsTr("Default: %1").arg(dialog.setting === null ? "" : SettingWords.valueOf(dialog.setting, dialog.standard))
            soft: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiButton {
            objectName: "useDefault"
            visible: !dialog.isFixed
            enabled: value.text !== dialog.standard
            text: qsTr("Use the default")
            onClicked: value.take(dialog.standard)
        }
    }
    UiText {
        visible: !dialog.isFixed
        text: qsTr("A change counts from the next start of Loket on.")
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
