// What has happened to a prescription so far: when, what, and by whom.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Prescription
import Loket.Ui

Column {
    id: steps

    required property var order
    property date now

    // {at, text} of what there is.
    readonly property var done: {
        const order = steps.order;
        const all = [
            { at: order.createdAt, text: steps.by(qsTr("Ordered"), order.createdBy) },
            { at: order.preparingAt, text: steps.by(qsTr("Taken"), order.owner) },
            { at: order.readyAt, text: steps.by(qsTr("Ready"), order.readyBy) },
            { at: order.collectedAt, text: steps.by(qsTr("Collected"), order.collectedBy) },
            { at: order.cancelledAt, text: OrderWords.joined([steps.by(qsTr("Cancelled"), order.cancelledBy),
                Words.oneLine(order.reason)]) }
        ];
        return all.filter(step => !isNaN(step.at.getTime()));
    }

    function by(what: string, name: string): string {
        return name === "" ? what : qsTr("%1 by %2", "what was done, and by whom").arg(what).arg(Words.apart(name));
    }

    spacing: Theme.tiny

    UiText {
        text: qsTr("So far")
        kind: "lead"
        font.weight: Font.DemiBold
    }
    UiRepeater {
        model: steps.done

        RowLayout {
            id: step

            required property var modelData

            spacing: Theme.gap
            width: steps.width

            UiText {
                text: Words.moment(step.modelData.at, steps.now)
                soft: true
                Layout.preferredWidth: 48
                Layout.alignment: Qt.AlignTop
            }
            UiText {
                text: step.modelData.text
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
