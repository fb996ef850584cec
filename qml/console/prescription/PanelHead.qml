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

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiText {
            objectName: "panelNumber"
            text: OrderWords.numberOf(head.order)
            kind: "heading"
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
        }
        Item { // always in the row: one that comes to light while the panel is hidden is given no place in it
            objectName: "panelPriority"
            implicitWidth: priority.text === "" ? 0 : priority.implicitWidth
            implicitHeight: priority.implicitHeight

            UiPriority {
                id: priority
                text: head.order.priorityText === "NORMAL" ? "" : Words.priority(head.order.priority, head.order.priorityText)
                lift: Words.lift(head.order.priority)
            }
        }
        Item {
            Layout.fillWidth: true
        }
        UiIconButton {
            objectName: "closePanel"
            name: qsTr("Close")
            iconName: "close"
            keys: "Esc"
            onClicked: head.closeAsked()
        }
    }
    UiText {
        text: Words.oneLine(head.order.patientName)
        visible: text !== ""
        kind: "lead"
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
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
        Layout.fillWidth: true
    }
    UiBanner {
        objectName: "careNote"
        visible: head.order.note !== ""
        text: Words.oneLine(head.order.note)
        meaning: "warning"
        Layout.fillWidth: true
        Layout.topMargin: Theme.small
    }
}
