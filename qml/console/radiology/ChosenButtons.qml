// The buttons of the chosen one of those that wait. The first thing to do is filled.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Radiology
import Loket.Ui

ColumnLayout {
    id: buttons

    required property ChosenScan chosen

    readonly property RadiologyRoom room: buttons.chosen.board.room
    readonly property bool callsFirst: buttons.chosen.callable && !buttons.chosen.isCalled

    spacing: Theme.tiny

    Row {
        id: row

        readonly property real given: row.width - (cancel.visible ? cancel.width + row.spacing : 0)
        // What start leaves to call.
        readonly property real forCall: row.given - start.shown - (start.visible ? row.spacing : 0)

        spacing: Theme.small
        Layout.fillWidth: true

        StepButton {
            id: call
            objectName: "callButton"
            visible: buttons.chosen.callable
            text: buttons.chosen.isCalled ? qsTr("Call again")
                : qsTr("Call to %1").arg(Words.apart(buttons.chosen.counter.name))
            kind: buttons.callsFirst ? "primary" : "plain"
            iconName: buttons.chosen.isCalled ? "recall" : "call"
            keys: "C"
            width: Math.max(Theme.target, row.forCall)
            height: 36
            leftPadding: Theme.small
            enabled: buttons.chosen.canCall
            busy: buttons.chosen.calls.workingVisit !== ""
            focusPolicy: Qt.NoFocus
            onClicked: buttons.chosen.call()
        }
        StepButton {
            id: start

            // What is to be done first can be read to its end.
            readonly property real beside: row.given - call.leastWidth - row.spacing
            readonly property real wanted: buttons.callsFirst ? start.implicitWidth : row.given / 2
            readonly property real shown: !start.visible ? 0 : !call.visible ? row.given
                : Math.max(start.leastWidth, Math.min(start.wanted, start.beside))

            objectName: "startButton"
            visible: buttons.room.mayPerform
            text: buttons.chosen.freeRoom === "" || buttons.callsFirst ? qsTr("Start")
                : qsTr("Start in %1").arg(Words.apart(buttons.chosen.freeRoom))
            kind: buttons.callsFirst ? "plain" : "primary"
            iconName: "start"
            keys: "S"
            width: start.shown
            height: 36
            leftPadding: Theme.small
            enabled: buttons.chosen.canStart
            busy: buttons.chosen.actions.working === "start"
            focusPolicy: Qt.NoFocus
            onClicked: buttons.chosen.start()
        }
        UiIconButton {
            id: cancel
            objectName: "cancelButton"
            visible: buttons.room.mayRequest
            name: qsTr("Cancel the scan")
            iconName: "cancel"
            keys: "Del"
            height: 36
            enabled: buttons.chosen.board.canCancel
            focusPolicy: Qt.NoFocus
            onClicked: buttons.chosen.cancel()
        }
    }
    UiText {
        objectName: "whyNotStart"
        visible: text !== "" && buttons.room.mayPerform
        text: buttons.chosen.whyNotStart
        kind: "caption"
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
