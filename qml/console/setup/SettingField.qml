// The field for a setting, as its kind wants it: a number, yes or no, one of a few, some of a few, or a text.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

FocusScope {
    id: field

    required property SetupRoom room
    property var setting: null
    property string text: "" // as loket.toml says it
    property string error: "" // what the server says of it

    readonly property int kind: field.setting?.kind ?? Settings.Text
    readonly property var choices: field.setting?.choices ?? []
    readonly property bool hasChecks: field.kind === Settings.List && field.choices.length > 0
    readonly property bool isService: field.setting !== null && SettingWords.isService(field.setting.id)
    readonly property bool isChosen: field.kind === Settings.Choice || field.isService
    readonly property bool isTyped: field.kind !== Settings.Flag && !field.isChosen && !field.hasChecks
    readonly property bool isNumber: field.kind === Settings.Number
    readonly property bool outside: field.isNumber && field.text !== ""
        && (!/^\d{1,9}$/.test(field.text) || Number(field.text) < field.setting.least || Number(field.text) > field.setting.most)
    readonly property bool wrongTime: field.setting !== null && SettingWords.isTime(field.setting.id) && field.text !== ""
        && Words.minuteTyped(field.text) < 0
    // Of what was typed; what stood there before may stay.
    readonly property var missing: field.setting === null || !field.isTyped || field.text === field.setting.next ? []
        : field.room.missingServices(field.setting.id, field.text)
    readonly property bool valid: !field.outside && !field.wrongTime && field.missing.length === 0
        && (!field.isService || choice.currentIndex >= 0)
    readonly property string problem: {
        if (field.error !== "")
            return field.error;
        if (field.outside)
            return qsTr("It must be %1 to %2.").arg(field.setting.least).arg(field.setting.most);
        if (field.wrongTime)
            return SettingWords.allowed(field.setting.id);
        return field.missing.length === 0 ? "" : qsTr("There is no service “%1”. There are: %2.").arg(Words.apart(field.missing[0]))
            .arg(field.room.serviceChoices.map(service => service.value + " (" + service.text + ")").join(", "));
    }
    readonly property string unit: field.setting === null ? "" : SettingWords.unit(field.setting.id)

    readonly property string draft: field.text

    signal accepted

    function takeDraft(draft: var) {
        field.take(draft);
    }

    function show(setting: var) {
        field.setting = setting;
        field.take(setting.next);
    }
    function take(text: string) {
        field.error = "";
        field.text = text;
        typed.text = text;
        choice.choose(text);
    }
    function put(entry: string, isIn: bool) {
        const chosen = field.text.split(",").filter(one => one !== "" && one !== entry);
        field.text = field.choices.filter(one => chosen.includes(one) || isIn && one === entry).join(",");
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: parent.width
        spacing: 0

        RowLayout {
            visible: field.isTyped
            spacing: Theme.gap
            Layout.fillWidth: true

            UiField {
                id: typed
                objectName: "settingText"
                focus: field.isTyped
                label: field.isNumber ? qsTr("%1 to %2").arg(field.setting.least).arg(field.setting.most) : qsTr("Value")
                maximumLength: field.isNumber ? 9 : 2000
                error: field.problem
                input.Accessible.name: field.setting === null ? "" : SettingWords.title(field.setting.id)
                Layout.fillWidth: true
                onEdited: {
                    field.error = "";
                    field.text = typed.text.trim();
                }
                onAccepted: field.accepted()
            }
            UiText {
                visible: field.unit !== ""
                text: field.unit === qsTr("ms") && field.valid && field.text !== "" ? "ms = " + SettingWords.time(field.text) : field.unit
                Layout.topMargin: 26
                Layout.alignment: Qt.AlignVCenter
            }
        }
        UiCheck {
            objectName: "settingFlag"
            visible: field.kind === Settings.Flag
            focus: visible
            text: field.setting === null ? "" : SettingWords.title(field.setting.id)
            Layout.fillWidth: true
            onToggled: field.text = checked ? "true" : "false"

            Binding on checked {
                value: field.text === "true"
            }
        }
        UiChoice {
            id: choice
            objectName: "settingChoice"
            visible: field.isChosen
            focus: visible
            label: qsTr("Value")
            model: field.isService ? field.room.serviceChoices : field.choices.map(one => ({ value: one, text: SettingWords.choice(one) }))
            Layout.fillWidth: true
            onChosen: value => field.text = value
        }
        UiRepeater {
            model: field.hasChecks ? field.choices : []

            delegate: UiCheck {
                id: check

                required property string modelData
                required property int index

                objectName: "settingCheck-" + check.modelData
                focus: field.hasChecks && check.index === 0
                text: SettingWords.choice(check.modelData)
                Layout.fillWidth: true
                onToggled: field.put(check.modelData, check.checked)

                Binding on checked {
                    value: field.text.split(",").includes(check.modelData)
                }
            }
        }
        UiText {
            visible: field.error !== "" && !field.isTyped
            text: field.error
            kind: "caption"
            color: Theme.warning
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
