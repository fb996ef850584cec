// The backups: the last good one or why there is none, when the next is made, and all that there are.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

UiCard {
    id: card

    required property SetupRoom room
    required property bool online

    readonly property MaintenanceWatch watch: card.room.maintenance
    readonly property var state: card.watch.state // a maintenanceState
    readonly property var plan: card.state.plan // a backupPlan
    readonly property bool working: card.state.job === Maintenance.Backup
    readonly property bool idle: card.online && card.watch.known && card.state.job === Maintenance.None
    readonly property alias view: view

    // `backsUp`: and one is to be made at once.
    signal planAsked(backsUp: bool)

    function backUp() {
        if (card.plan.folder === "")
            card.planAsked(true);
        else
            card.room.maintenanceActions.backUp();
    }
    function tryCurrent() {
        const row = view.currentItem as BackupRow;
        if (card.idle && row !== null && row.value.there)
            card.room.maintenanceActions.tryRestore(row.value.id);
    }

    title: qsTr("Backups")
    corner: [
        UiButton {
            objectName: "planButton"
            text: card.plan.folder === "" ? qsTr("Where and when…") : qsTr("Change…")
            kind: "quiet"
            iconName: "edit"
            enabled: card.online && card.watch.known
            onClicked: card.planAsked(false)
        },
        UiButton {
            objectName: "backUpButton"
            visible: !card.working
            text: qsTr("Back up now")
            kind: "primary"
            iconName: "save"
            enabled: card.idle
            busy: card.room.maintenanceActions.working === "back-up"
            onClicked: card.backUp()
        },
        UiButton {
            objectName: "stopBackupButton"
            visible: card.working
            text: qsTr("Stop")
            iconName: "cancel"
            enabled: card.online
            busy: card.room.maintenanceActions.working === "stop"
            onClicked: card.room.maintenanceActions.stop()
        }
    ]

    UiBanner {
        objectName: "backupFailure"
        visible: card.state.failure.code !== ""
        meaning: "danger"
        text: qsTr("%1: no backup could be made. %2", "time, why").arg(Words.moment(card.state.failure.at, card.room.workplace.now))
            .arg(card.room.wordsFor(card.state.failure.code))
        Layout.fillWidth: true
    }
    RowLayout {
        visible: card.watch.known && (view.count > 0 || card.plan.folder !== "")
        spacing: Theme.gap
        Layout.fillWidth: true

        UiIcon {
            icon: card.watch.hasGood ? "finish" : "warning"
            color: card.watch.hasGood ? Theme.good : Theme.warning
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            UiText {
                objectName: "lastGood"
                text: card.watch.hasGood
                    ? qsTr("Last good one: %1, %2").arg(Words.moment(card.watch.lastGood.madeAt, card.room.workplace.now))
                        .arg(DataWords.size(card.watch.lastGood.bytes))
                    : qsTr("There is no good backup yet.")
                kind: "strong"
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            UiText {
                visible: card.watch.hasGood
                text: card.watch.lastGood.file
                kind: "caption"
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Layout.fillWidth: true
            }
        }
    }
    UiText {
        objectName: "planText"
        visible: card.watch.known && card.plan.folder !== ""
        text: DataWords.plan(card.plan, card.state.nextAt, card.room.workplace.now)
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        soft: true
        Layout.fillWidth: true
    }
    UiText {
        objectName: "placeDoubt"
        visible: card.plan.folder !== "" && (card.state.sameDisk || card.state.openFolder)
        text: card.state.sameDisk ? qsTr("The folder is on the same disk as the data: if that breaks, both are gone. A stick or another computer's folder is safer.")
            : qsTr("Others who use the server's computer may look into the folder. The backups themselves can be read by Loket's account alone.")
        color: Theme.warning
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    WorkingLine {
        objectName: "backupWork"
        visible: card.working
        words: card.state.copying ? qsTr("Copying the data…") : qsTr("Checking the copy…")
        progress: card.state.progress
        Layout.fillWidth: true
    }
    ListView {
        id: view
        objectName: "backupView"
        focus: true
        clip: true
        model: card.watch.backups
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: Motion.quick
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: card.title
        Keys.forwardTo: [far]
        Keys.onReturnPressed: card.tryCurrent()
        Keys.onEnterPressed: card.tryCurrent()
        onCountChanged: {
            if (currentIndex < 0 && count > 0)
                currentIndex = 0;
        }
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: BackupRow {
            id: row

            width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
            now: card.room.workplace.now
            current: ListView.isCurrentItem && view.activeFocus
            triable: card.idle
            onClicked: {
                view.currentIndex = row.index;
                view.forceActiveFocus();
            }
            onTrialAsked: {
                view.currentIndex = row.index;
                view.forceActiveFocus();
                card.tryCurrent();
            }
        }

        ListKeys {
            id: far
            view: view
        }
        EmptyState {
            objectName: "noBackups"
            anchors.centerIn: parent
            width: Math.min(420, parent.width - 2 * Theme.wide)
            visible: view.count === 0
            iconName: "save"
            title: card.watch.known ? qsTr("There is no backup yet") : qsTr("Asking the server…")
            text: card.watch.known ? qsTr("Without one, what is lost with the computer is lost. Choose where backups go, and Loket makes one every day by itself; everybody can go on working.") : ""
        }
        WholeRows {
            view: view
        }
    }
}
