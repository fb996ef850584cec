// What can be done with one visit of the list: only what its state allows (contract, section 6).
import QtQuick
import Loket.Client
import Loket.Console.Queue
import Loket.Ui

UiMenu {
    id: menu

    required property QueueRoom room
    required property VisitDialogs dialogs
    property var visit

    signal noteAsked(string visitId)

    readonly property QueueActions actions: menu.room.actions
    readonly property Desk desk: menu.room.desk
    readonly property int visitState: menu.visit === undefined ? -1 : menu.visit.state
    readonly property bool isCalled: menu.visitState === Queue.Called
    readonly property bool isServing: menu.visitState === Queue.Serving

    readonly property bool isOpen: menu.isCalled || menu.isServing || menu.visitState === Queue.Waiting
        || menu.visitState === Queue.Parked || menu.visitState === Queue.Booked

    // This counter may have it now.
    readonly property bool isPossibleHere: menu.desk.free && menu.visit !== undefined
        && menu.desk.serves(menu.visit.serviceId)

    UiMenuItem {
        text: qsTr("Call")
        iconName: "call"
        keys: "C"
        offered: menu.visitState === Queue.Waiting && menu.desk.serves(menu.visit.serviceId)
        enabled: menu.desk.free
        onTriggered: menu.actions.call(menu.visit.id)
    }
    UiMenuItem {
        text: qsTr("Check in")
        iconName: "check-in"
        offered: menu.visitState === Queue.Booked
        onTriggered: menu.actions.checkIn(menu.visit.id)
    }
    UiMenuItem {
        text: qsTr("Recall")
        iconName: "recall"
        offered: menu.isCalled
        onTriggered: menu.dialogs.doAtCounter("recall", menu.visit)
    }
    UiMenuItem {
        text: qsTr("Start")
        iconName: "start"
        offered: menu.isCalled
        onTriggered: menu.dialogs.doAtCounter("start", menu.visit)
    }
    UiMenuItem {
        text: qsTr("Finish")
        iconName: "finish"
        offered: menu.isServing
        onTriggered: menu.dialogs.doAtCounter("finish", menu.visit)
    }
    UiMenuItem {
        text: qsTr("Put back in the queue…")
        iconName: "requeue"
        offered: menu.isCalled
        onTriggered: menu.dialogs.openRequeue(menu.visit)
    }
    UiMenuItem {
        text: qsTr("Transfer…")
        iconName: "transfer"
        keys: "T"
        offered: menu.isCalled || menu.isServing || menu.visitState === Queue.Waiting
        onTriggered: menu.dialogs.openTransfer(menu.visit)
    }
    UiMenuItem {
        text: qsTr("Park…")
        iconName: "park"
        offered: menu.isCalled || menu.isServing
        onTriggered: menu.dialogs.openPark(menu.visit)
    }
    UiMenuItem {
        text: qsTr("Then to…")
        iconName: "right"
        keys: "R"
        offered: menu.isOpen
        onTriggered: menu.dialogs.openRoute(menu.visit)
    }
    UiMenuItem {
        text: qsTr("No-show")
        iconName: "no-show"
        offered: menu.isCalled
        onTriggered: menu.dialogs.doAtCounter("no-show", menu.visit)
    }
    UiMenuItem {
        text: qsTr("Resume at this counter")
        iconName: "start"
        offered: menu.visitState === Queue.Parked && menu.desk.counterId !== ""
        enabled: menu.isPossibleHere
        onTriggered: menu.actions.resume(menu.visit.id)
    }
    UiMenuItem {
        text: qsTr("Resume at another counter…")
        iconName: "swap"
        offered: menu.visitState === Queue.Parked
        onTriggered: menu.dialogs.openResume(menu.visit)
    }
    UiMenuItem {
        text: qsTr("Rejoin the queue")
        iconName: "undo"
        keys: "B"
        offered: menu.visitState === Queue.NoShow
        onTriggered: menu.actions.rejoin(menu.visit.id)
    }
    UiMenuItem {
        text: qsTr("Edit…")
        iconName: "edit"
        keys: "E"
        offered: menu.isOpen
        onTriggered: menu.dialogs.openEdit(menu.visit)
    }
    UiMenuItem {
        objectName: "priorityItem"
        text: qsTr("Priority…")
        iconName: "up-double"
        keys: "P"
        offered: menu.isOpen
        onTriggered: menu.dialogs.openPriority(menu.visit)
    }
    UiMenuItem {
        objectName: "noteItem"
        text: qsTr("Write a note")
        iconName: "note"
        keys: "N"
        onTriggered: menu.noteAsked(menu.visit.id)
    }
    UiMenuItem {
        objectName: "printItem"
        text: menu.visit !== undefined && menu.visit.slip.state !== Slips.None ? qsTr("Print the slip again") : qsTr("Print the slip")
        iconName: "print"
        keys: "S"
        offered: menu.room.mayPrint && (menu.isOpen || menu.visitState === Queue.NoShow)
        enabled: menu.room.slips.working === "" && menu.room.slips.online
        onTriggered: menu.room.slips.print(menu.visit.id)
    }
    UiMenuItem {
        objectName: "voidItem"
        text: qsTr("Void the slip…")
        iconName: "no-show"
        offered: menu.room.mayPrint && (menu.isOpen || menu.visitState === Queue.NoShow)
            && (menu.visit.slip.state === Slips.Printed || menu.visit.slip.state === Slips.NotPrinted)
        enabled: menu.room.slips.working === "" && menu.room.slips.online
        onTriggered: menu.dialogs.openVoid(menu.visit)
    }
    UiMenuItem {
        text: qsTr("Cancel the visit…")
        iconName: "cancel"
        keys: "Del"
        dangerous: true
        offered: menu.visitState === Queue.Waiting || menu.visitState === Queue.Booked
        onTriggered: menu.dialogs.openCancel(menu.visit)
    }
}
