// Where backups go, and whether one is made every day.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

ActionDialog {
    id: dialog

    required property SetupRoom room
    property bool backsUp: false

    readonly property var plan: dialog.room.maintenance.state.plan // a backupPlan
    readonly property bool here: /^(localhost|127\.|\[?::1)/.test(dialog.room.workplace.connection.address)

    // `backsUp`: one is made at once then.
    function ask(backsUp: bool) {
        dialog.backsUp = backsUp;
        dialog.open();
    }

    function openAbout(about: string): bool {
        dialog.ask(about === "now");
        return true;
    }

    about: dialog.backsUp ? "now" : "" // what is kept beside what is typed
    findable: dialog.room.maintenance.known
    asksFirst: true
    action: "plan"
    watched: dialog.room.maintenanceActions
    width: Math.min(620, parent ? parent.width - 2 * Theme.wide : 620)
    title: qsTr("Where and when backups are made")
    explanation: dialog.here ? qsTr("Best on a stick or another computer's folder: what is on this computer is lost with it.")
        : qsTr("A folder of the server's computer. Best on a stick or another disk there: what is on the same disk is lost with it.")
    acceptText: dialog.backsUp ? qsTr("Save and back up now") : qsTr("Save")
    acceptEnabled: folder.text.trim() !== "" && (!daily.checked || time.valid && keep.valid)
    onAboutToShow: {
        folder.text = dialog.plan.folder !== "" ? dialog.plan.folder : dialog.room.maintenance.state.suggestedFolder;
        daily.checked = dialog.plan.daily || dialog.plan.folder === "";
        time.text = DataWords.time(dialog.plan.minute);
        keep.show(dialog.plan.keep);
        folder.forceActiveFocus();
    }
    onConfirmed: dialog.room.maintenanceActions.plan(folder.text.trim(), daily.checked,
        time.valid ? time.minute : dialog.plan.minute, keep.valid ? keep.value : dialog.plan.keep, dialog.backsUp)

    PathField {
        id: folder
        objectName: "backupFolder"
        folder: true
        here: dialog.here
        label: qsTr("Folder")
        focus: true
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    UiCheck {
        id: daily
        objectName: "backupDaily"
        text: qsTr("Make one every day")
        Layout.fillWidth: true
    }
    RowLayout {
        visible: daily.checked
        spacing: Theme.gap
        Layout.fillWidth: true

        TimeField {
            id: time
            objectName: "backupTime"
            label: qsTr("At")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onAccepted: dialog.confirm()
        }
        NumberField {
            id: keep
            objectName: "backupKeep"
            label: qsTr("How many are kept")
            least: 1
            most: 400
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            onAccepted: dialog.confirm()
        }
    }
    UiText {
        text: qsTr("If the computer is off at that time, it is made when Loket starts. Old ones go when a newer one is made and checked; those that you make by hand stay.")
        visible: daily.checked
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiText {
        text: qsTr("Backups hold patients' names. Loket's account alone can read them; keep a stick locked away, and a copy of the file loket.key apart from it.")
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
