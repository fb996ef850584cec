// A medicine of the prescription that is shown whole: what was prescribed, and what becomes of it.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

Column { // no layout: that keeps the height that a name had where it was narrower
    id: line

    required property var modelData
    required property ChosenOrder chosen

    readonly property var item: line.modelData
    readonly property bool isOpen: line.item.outcome === Prescriptions.Open
    readonly property bool isNext: line.isOpen && line.chosen.isInWork && line.chosen.room.mayDispense
        && line.chosen.item !== null && line.chosen.item.id === line.item.id
    readonly property string amount: qsTr("%1 ×", "how many of a medicine").arg(line.item.quantity)
    readonly property string became: {
        switch (line.item.outcome) {
        case Prescriptions.Substituted: return Words.oneLine(line.item.substitute);
        case Prescriptions.Partly: return qsTr("%1 of %2 given").arg(line.item.given).arg(line.item.quantity);
        }
        return "";
    }

    spacing: 2

    Item {
        width: line.width
        implicitHeight: Math.max(name.implicitHeight, marks.implicitHeight)

        UiText {
            id: name
            text: Words.oneLine(line.item.name)
            kind: "strong"
            wrapMode: Text.Wrap
            anchors.left: parent.left
            anchors.right: marks.left
            anchors.rightMargin: Theme.small
            anchors.verticalCenter: parent.verticalCenter
        }
        Row {
            id: marks
            spacing: Theme.small
            anchors.right: parent.right

            UiBadge {
                text: OrderWords.outcome(line.item.outcome, line.item.outcomeText)
                meaning: OrderWords.outcomeMeaning(line.item.outcome)
                iconName: OrderWords.outcomeIcon(line.item.outcome)
            }
            UiIconButton {
                objectName: "reopenItem"
                visible: !line.isOpen && line.chosen.isInWork && line.chosen.room.mayDispense
                enabled: line.chosen.canSettle
                name: qsTr("Settle %1 again").arg(Words.oneLine(line.item.name))
                iconName: "undo"
                implicitHeight: 32
                implicitWidth: 32
                onClicked: line.chosen.reopen(line.item)
            }
        }
    }
    UiText {
        text: OrderWords.joined([line.amount, Words.oneLine(line.item.instructions)])
        soft: true
        wrapMode: Text.Wrap
        width: line.width
    }
    Item {
        visible: line.became !== "" || line.item.reason !== ""
        width: line.width
        implicitHeight: story.implicitHeight + Theme.tiny

        Rectangle {
            width: 2
            height: story.height
            y: Theme.tiny
            color: Theme.accent
        }
        Column {
            id: story
            x: 2 + Theme.small
            y: Theme.tiny
            width: line.width - story.x

            UiText {
                text: line.became
                visible: text !== ""
                wrapMode: Text.Wrap
                width: story.width
            }
            UiText {
                text: OrderWords.joined([Words.oneLine(line.item.reason), Words.apart(line.item.settledBy),
                    Words.clock(line.item.settledAt)])
                kind: "caption"
                wrapMode: Text.Wrap
                width: story.width
            }
        }
    }
    Item {
        visible: line.isNext
        width: line.width
        implicitHeight: Theme.tiny
    }
    GridLayout {
        visible: line.isNext
        columns: 2
        columnSpacing: Theme.small
        rowSpacing: Theme.small
        width: line.width

        StepButton {
            objectName: "giveAll"
            text: qsTr("Give all")
            kind: "primary"
            keys: "1"
            implicitHeight: 36
            enabled: line.chosen.canSettle
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: line.chosen.dispense(line.item.id)
        }
        UiButton {
            objectName: "givePart"
            text: qsTr("Give part")
            keys: "2"
            implicitHeight: 36
            enabled: line.chosen.canSettle && line.item.quantity > 1
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: line.chosen.settle(line.item, "partly")
        }
        UiButton {
            objectName: "substitute"
            text: qsTr("Substitute")
            keys: "3"
            implicitHeight: 36
            enabled: line.chosen.canSettle
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: line.chosen.settle(line.item, "substituted")
        }
        UiButton {
            objectName: "refuse"
            text: qsTr("Do not give")
            keys: "4"
            implicitHeight: 36
            enabled: line.chosen.canSettle
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: line.chosen.settle(line.item, "refused")
        }
    }
    Item {
        width: line.width
        implicitHeight: Theme.small + 1

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
            anchors.bottom: parent.bottom
        }
    }
}
