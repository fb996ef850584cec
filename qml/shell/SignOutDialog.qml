// Before somebody leaves what would stand still without them.
import QtQuick
import Loket.Console.Core
import Loket.Ui

UiDialog {
    id: dialog

    required property Workplace workplace

    // At once where nothing is `unfinished`.
    function ask(unfinished: string) {
        dialog.explanation = unfinished;
        if (unfinished === "")
            dialog.workplace.signOut();
        else
            dialog.open();
    }

    title: qsTr("Sign out?")
    acceptText: qsTr("Sign out")
    rejectText: qsTr("Stay")
    onConfirmed: {
        dialog.close();
        dialog.workplace.signOut();
    }
}
