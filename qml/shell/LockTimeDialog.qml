// After how long without a key or the mouse this PC locks.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

KeptDialog {
    id: dialog

    required property Preferences preferences

    function wordsFor(minutes: int): string {
        return minutes === 0 ? qsTr("Never by itself") : qsTr("After %n minute(s)", "", minutes);
    }

    function choices(): var {
        const all = [];
        for (const minutes of [1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 0])
            all.push({ value: minutes, text: dialog.wordsFor(minutes) });
        return all;
    }

    title: qsTr("When this PC locks")
    explanation: qsTr("When nobody touches a key or the mouse for this long, patients' names are hidden until who is signed in types the password. Nothing that was begun is lost.")
    acceptText: qsTr("Save")
    onAboutToShow: {
        minutes.choose(dialog.preferences.lockMinutes);
        minutes.forceActiveFocus();
    }
    onConfirmed: {
        dialog.preferences.lockMinutes = minutes.currentValue;
        dialog.close();
    }

    UiChoice {
        id: minutes
        objectName: "lockMinutes"
        label: qsTr("Lock")
        model: dialog.choices()
        focus: true
        Layout.fillWidth: true
    }
    UiText {
        visible: minutes.currentValue === 0
        text: qsTr("Choose this only where nobody else comes to this PC. Alt+L locks it at any time.")
        color: Theme.warning
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
