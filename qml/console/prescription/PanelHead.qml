// Whose prescription is shown whole: number, name, weight, and who prescribed it.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

ColumnLayout {
    id: head

    required property var order
    property date now

    readonly property string weight: OrderWords.weight(head.order.weight)

    signal closeAsked

    spacing: 2

    Item { // no layout: that leaves things where they were when the number was shorter
        id: top
        implicitHeight: Math.max(number.implicitHeight, close.implicitHeight)
        Layout.fillWidth: true

        UiText {
            id: number
            objectName: "panelNumber"
            text: OrderWords.numberOf(head.order)
            kind: "heading"
            width: Math.min(Math.ceil(implicitWidth), top.width - close.width - Theme.gap
                - (mark.visible ? mark.width + Theme.gap : 0))
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
        }
        UiPriority {
            id: mark
            objectName: "panelPriority"
            visible: text !== ""
            text: head.order.priorityText === "NORMAL" ? "" : Words.priority(head.order.priority, head.order.priorityText)
            lift: Words.lift(head.order.priority)
            anchors.left: number.right
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
        }
        UiIconButton {
            id: close
            objectName: "closePanel"
            name: qsTr("Close")
            iconName: "close"
            keys: "Esc"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            onClicked: head.closeAsked()
        }
    }
    UiText {
        text: Words.oneLine(Words.named(head.order.patientName))
        visible: text !== ""
        kind: "lead"
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.small
        Layout.fillWidth: true

        UiText {
            text: head.weight
            visible: text !== ""
            kind: "strong"
        }
        UiText {
            text: OrderWords.joined([head.order.patientId === head.order.visitId ? "" : Words.apart(head.order.patientId),
                OrderWords.kind(head.order.kind, head.order.kindText)])
            soft: true
            Layout.fillWidth: true
        }
    }
    UiText {
        text: OrderWords.joined([Words.apart(head.order.prescriber), Words.moment(head.order.createdAt, head.now)])
        soft: true
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Layout.fillWidth: true
    }
    CareNote {
        objectName: "careNote"
        visible: head.order.note !== ""
        text: Words.oneLine(head.order.note)
        Layout.fillWidth: true
        Layout.topMargin: Theme.small
    }
}
