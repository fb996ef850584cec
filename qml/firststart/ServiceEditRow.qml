// A service that is changed where it stands. What was typed is kept when the keyboard leaves the row, or by Enter.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.FirstStart
import Loket.Ui

FocusScope {
    id: row

    required property var value // a service
    required property SetupRoom setup
    required property string language
    required property string other
    property bool online: true

    property var known: null // what the fields showed when nobody had typed
    property bool saving: false
    property string sent: "" // all that was typed then, in one text …
    property string refused: "" // … and was refused

    readonly property string letters: prefix.text.trim().toUpperCase()
    readonly property string called: SetupWords.called(row.value, row.language)
    readonly property string otherName: row.value.names[row.other] ?? ""
    readonly property string typed: row.inOne(row.letters, name.text.trim(), second.text.trim(), minutes.text.trim())
    readonly property string kept: row.inOne(row.value.prefix, row.called, row.otherName, String(row.value.expectedMinutes))
    readonly property bool changed: row.typed !== row.kept
    readonly property bool letterIsWrong: !/^[A-Z0-9]{1,8}$/.test(row.letters)
    readonly property bool sound: name.text.trim() !== "" && !row.letterIsWrong && minutes.valid

    signal removalAsked
    signal additionAsked

    function inOne(letters: string, name: string, other: string, minutes: string): string {
        return letters + "\n" + name + "\n" + other + "\n" + minutes;
    }
    // What nobody has typed in follows the server.
    function show() {
        const before = row.known;
        // Reckoned here: what is bound to the value may still be as it was before.
        const next = [row.value.prefix, SetupWords.called(row.value, row.language), row.value.names[row.other] ?? "",
            String(row.value.expectedMinutes)];
        [prefix, name, second, minutes].forEach((field, i) => {
            if (before === null || field.text === before[i])
                field.text = next[i];
        });
        row.known = next;
    }
    function save() {
        if (!row.changed || !row.sound || row.typed === row.refused || row.setup.actions.working !== "" || !row.online)
            return;
        const called = row.setup.calledAnew(row.value.name, row.value.names, name.text.trim());
        if (second.text.trim() === "")
            delete called.names[row.other];
        else if (second.text.trim() !== row.otherName)
            called.names[row.other] = second.text.trim();
        row.saving = true;
        row.sent = row.typed;
        row.setup.actions.saveService(row.value.id, { name: called.name, names: called.names, prefix: row.letters,
            expectedMinutes: minutes.value });
    }

    implicitHeight: column.implicitHeight
    onValueChanged: row.show()
    Component.onCompleted: row.show()
    onActiveFocusChanged: {
        if (!row.activeFocus)
            row.save();
    }

    Connections {
        target: row.setup.actions

        function onRefused(action: string, refusal: refusal) {
            if (row.saving && action === "change-service") {
                row.refused = row.sent;
                problem.text = refusal.words;
            }
        }
        // What could not be sent while another was under way.
        function onWorkingChanged() {
            if (row.setup.actions.working !== "")
                return;
            row.saving = false;
            if (!row.activeFocus)
                row.save();
        }
    }

    ColumnLayout {
        id: column
        width: row.width
        spacing: Theme.tiny

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiField {
                id: prefix
                objectName: "letter-" + row.value.id
                maximumLength: 8
                focus: true
                input.horizontalAlignment: TextInput.AlignHCenter
                input.font.weight: Font.DemiBold
                input.color: Theme.accent
                input.Accessible.name: qsTr("Letter of %1").arg(Words.apart(row.called))
                Layout.preferredWidth: 60
                onAccepted: row.save()
            }
            UiField {
                id: name
                objectName: "name-" + row.value.id
                maximumLength: 200
                input.Accessible.name: qsTr("Name of %1").arg(Words.apart(row.called))
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onAccepted: row.save()
            }
            UiField {
                id: second
                objectName: "second-" + row.value.id
                placeholder: name.text.trim()
                maximumLength: 200
                input.Accessible.name: qsTr("%1 in the other language").arg(Words.apart(row.called))
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onAccepted: row.save()
            }
            NumberField {
                id: minutes
                objectName: "minutes-" + row.value.id
                least: 1
                most: 1440
                input.Accessible.name: qsTr("Minutes a patient of %1").arg(Words.apart(row.called))
                Layout.preferredWidth: 64
                onAccepted: row.save()
            }
            ServedAt {
                service: row.value
                setup: row.setup
                enabled: row.online
                Layout.preferredWidth: 150
                onAdditionAsked: row.additionAsked()
            }
            UiIconButton {
                objectName: "remove-" + row.value.id
                name: qsTr("Remove %1").arg(Words.apart(row.called))
                iconName: "close"
                enabled: row.online
                onClicked: row.removalAsked()
            }
        }
        UiText {
            id: problem
            visible: text !== "" && row.refused !== "" && row.typed === row.refused
            kind: "caption"
            color: Theme.warning
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            visible: row.changed && row.letterIsWrong
            text: qsTr("A letter is A to Z and digits, at most 8.")
            kind: "caption"
            color: Theme.warning
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
