// The buttons of the panel: first what this visit wants most, the rest under "…".
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Queue
import Loket.Ui

ColumnLayout {
    id: buttons

    required property VisitDeeds deeds

    readonly property string visitId: buttons.deeds.visit.id

    spacing: Theme.small
    visible: buttons.deeds.room.mayCall

    GridLayout {
        columns: buttons.width >= 640 ? 4 : buttons.width >= 480 ? 3 : 2
        columnSpacing: Theme.small
        rowSpacing: Theme.small
        Layout.fillWidth: true

        StepButton {
            objectName: "panelCall"
            visible: buttons.deeds.isWaiting
            text: qsTr("Call")
            keys: "C"
            iconName: "call"
            leftPadding: Theme.small
            enabled: buttons.deeds.canCall
            busy: buttons.deeds.actions.working === "call"
            onClicked: buttons.deeds.call()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        StepButton {
            objectName: "panelCheckIn"
            visible: buttons.deeds.visitState === Queue.Booked
            text: qsTr("Check in")
            iconName: "check-in"
            leftPadding: Theme.small
            enabled: buttons.deeds.free && buttons.deeds.room.mayIssue
            busy: buttons.deeds.actions.working === "check-in"
            onClicked: buttons.deeds.actions.checkIn(buttons.visitId)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        StepButton {
            objectName: "panelResume"
            visible: buttons.deeds.visitState === Queue.Parked
            text: qsTr("Resume")
            iconName: "start"
            leftPadding: Theme.small
            enabled: buttons.deeds.free && buttons.deeds.canBeCalled
            busy: buttons.deeds.actions.working === "resume"
            onClicked: buttons.deeds.actions.resume(buttons.visitId)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        StepButton {
            objectName: "panelRejoin"
            visible: buttons.deeds.visitState === Queue.NoShow
            text: qsTr("Rejoin")
            iconName: "undo"
            leftPadding: Theme.small
            enabled: buttons.deeds.free
            busy: buttons.deeds.actions.working === "rejoin"
            onClicked: buttons.deeds.actions.rejoin(buttons.visitId)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        UiButton {
            objectName: "panelTransfer"
            visible: buttons.deeds.isWaiting || buttons.deeds.isAtCounter
            text: qsTr("Transfer")
            keys: "T"
            iconName: "transfer"
            leftPadding: Theme.small
            enabled: buttons.deeds.canTransfer
            onClicked: buttons.deeds.transfer()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        UiButton {
            objectName: "panelEdit"
            visible: buttons.deeds.isOpen
            text: qsTr("Edit")
            keys: "E"
            iconName: "edit"
            leftPadding: Theme.small
            enabled: buttons.deeds.canEdit
            onClicked: buttons.deeds.edit()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        UiButton {
            id: more
            objectName: "panelMore"
            visible: buttons.deeds.isOpen || buttons.deeds.visitState === Queue.NoShow
            text: qsTr("More…")
            iconName: "more"
            leftPadding: Theme.small
            enabled: buttons.deeds.free
            onClicked: menu.popup(more, 0, more.height)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        UiButton {
            objectName: "panelUndo"
            visible: buttons.deeds.actions.undoable !== "" && buttons.deeds.actions.undoable === buttons.visitId
            text: qsTr("Undo")
            keys: "Ctrl+Z"
            iconName: "undo"
            leftPadding: Theme.small
            enabled: buttons.deeds.free
            onClicked: buttons.deeds.actions.undo()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
    UiText {
        objectName: "whyNotCall"
        visible: text !== "" && (buttons.deeds.isWaiting || buttons.deeds.visitState === Queue.Parked)
        text: buttons.deeds.whyNotCall
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    VisitMenu {
        id: menu
        objectName: "panelMenu"
        room: buttons.deeds.room
        dialogs: buttons.deeds.dialogs
        visit: buttons.deeds.visit
        onNoteAsked: buttons.deeds.writeNote()
    }
}
