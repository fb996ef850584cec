// What comes next for the prescription that is shown whole. The first thing to do is filled.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

ColumnLayout {
    id: foot

    required property ChosenOrder chosen

    required property var order
    readonly property int settled: foot.order.itemCount - foot.order.openItems
    readonly property bool isCallable: foot.order.visitId !== "" && foot.chosen.visitOver === ""
    readonly property string hint: {
        if (foot.chosen.board.whyNot !== "")
            return foot.chosen.board.whyNot;
        if (foot.chosen.isInWork && foot.order.openItems > 0)
            return qsTr("%n items are left to settle before the patient is called.", "", foot.order.openItems);
        if (foot.chosen.isInWork && foot.chosen.isNothing)
            return qsTr("Nothing of this is given: there is nothing to fetch. Cancel it, and say why.");
        if (foot.chosen.visitOver !== "" && (foot.chosen.isFresh || foot.chosen.isInWork || foot.chosen.isReady))
            return qsTr("%1: the number cannot be called any more.", "how the visit ended").arg(foot.chosen.visitOver);
        if (foot.chosen.isReady && !foot.chosen.callable && foot.order.visitId !== "" && !foot.chosen.isCalled)
            return qsTr("The patient can be called as soon as the number waits here and a counter is open and free.");
        return foot.chosen.isReady && foot.order.visitId === "" ? qsTr("There is no number to call: call by name.") : "";
    }

    spacing: Theme.small

    UiText {
        visible: foot.chosen.isInWork
        text: qsTr("%1 of %2 settled").arg(foot.settled).arg(foot.order.itemCount)
        kind: "caption"
    }
    RowLayout {
        spacing: Theme.small
        Layout.fillWidth: true

        StepButton {
            objectName: "takeButton"
            visible: foot.chosen.room.mayDispense && (foot.chosen.isFresh || foot.chosen.isInWork && !foot.chosen.isMine)
            text: foot.chosen.isFresh ? qsTr("Take") : qsTr("Take over")
            kind: foot.chosen.isFresh ? "primary" : "plain"
            iconName: "start"
            keys: "T"
            enabled: foot.chosen.canTake
            busy: foot.chosen.actions.working === "prepare"
            Layout.fillWidth: true
            onClicked: foot.chosen.take()
        }
        StepButton {
            objectName: "restButton"
            visible: foot.chosen.room.mayDispense && foot.chosen.isInWork && foot.order.openItems > 1
            text: qsTr("Give all %1").arg(foot.order.openItems)
            iconName: "finish"
            keys: "A"
            enabled: foot.chosen.canSettle
            Layout.fillWidth: true
            onClicked: foot.chosen.dispenseRest()
        }
        StepButton {
            objectName: "readyButton"
            visible: foot.chosen.room.mayDispense && foot.chosen.isInWork && foot.order.openItems <= 1 && !foot.chosen.isNothing
            text: foot.isCallable ? qsTr("Ready, call") : qsTr("Ready")
            kind: foot.chosen.canFinish ? "primary" : "plain"
            iconName: "call"
            keys: "R"
            enabled: foot.chosen.canFinish
            busy: foot.chosen.actions.working === "ready"
            Layout.fillWidth: true
            onClicked: foot.chosen.finish()
        }
        StepButton {
            objectName: "callButton"
            visible: foot.chosen.callable
            text: foot.chosen.isCalled ? qsTr("Call again") : qsTr("Call to %1").arg(Words.apart(foot.chosen.counter.name))
            kind: foot.chosen.isCalled ? "plain" : "primary"
            iconName: foot.chosen.isCalled ? "recall" : "call"
            keys: "R"
            enabled: foot.chosen.canCall
            busy: foot.chosen.calls.workingVisit !== ""
            Layout.fillWidth: true
            onClicked: foot.chosen.call()
        }
        StepButton {
            objectName: "collectButton"
            visible: foot.chosen.room.mayDispense && foot.chosen.isReady
            text: qsTr("Collected")
            kind: foot.chosen.callable && !foot.chosen.isCalled ? "plain" : "primary"
            iconName: "finish"
            keys: "D"
            enabled: foot.chosen.canCollect
            busy: foot.chosen.actions.working === "collect"
            Layout.fillWidth: true
            onClicked: foot.chosen.collect()
        }
        UiIconButton {
            objectName: "labelButton"
            visible: foot.chosen.room.mayLabel && foot.chosen.room.slips.feed.printers.count > 0
                && (foot.chosen.isInWork || foot.chosen.isReady)
            name: foot.chosen.room.slips.working === "label" ? qsTr("Printing the labels…") : qsTr("Print the labels")
            iconName: "print"
            keys: "L"
            enabled: foot.chosen.canLabel
            onClicked: foot.chosen.label()
        }
        StepButton {
            objectName: "nothingButton"
            visible: foot.chosen.room.mayPrescribe && foot.chosen.isInWork && foot.chosen.isNothing
            text: qsTr("Cancel the prescription")
            kind: "primary"
            iconName: "cancel"
            keys: "Del"
            enabled: foot.chosen.canCancel
            Layout.fillWidth: true
            onClicked: foot.chosen.cancel()
        }
        UiIconButton {
            objectName: "cancelOrderButton"
            visible: !(foot.chosen.isInWork && foot.chosen.isNothing) && foot.chosen.room.mayPrescribe && (foot.chosen.isFresh || foot.chosen.isInWork || foot.chosen.isReady)
            name: qsTr("Cancel the prescription")
            iconName: "cancel"
            keys: "Del"
            enabled: foot.chosen.canCancel
            onClicked: foot.chosen.cancel()
        }
    }
    UiText {
        objectName: "panelHint"
        visible: text !== ""
        text: foot.hint
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
