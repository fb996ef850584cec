// The end of the day for everyone who is still in the queue: how many these are, and which.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Queue
import Loket.Ui

VisitDialog {
    id: dialog

    required property QueueRoom room
    property int age: 0 // rises with every change of the lists

    // Of all states that the day ends.
    readonly property int count: dialog.age < 0 ? 0 : dialog.room.numbersIn(Queue.Called).length
        + dialog.room.numbersIn(Queue.Serving).length + dialog.room.numbersIn(Queue.Waiting).length
        + dialog.room.numbersIn(Queue.Parked).length + dialog.room.numbersIn(Queue.Booked).length

    action: "close-day"
    width: Math.min(620, parent ? parent.width - 2 * Theme.wide : 620)
    title: qsTr("Close the day?")
    explanation: qsTr("Every visit that is still open ends now, in the whole house. All counters close, and displays show no calls any more. This cannot be taken back.")
    acceptText: qsTr("Close the day")
    acceptKind: "danger"
    acceptEnabled: sure.checked
    rejectText: qsTr("Not yet")
    onAboutToShow: sure.checked = false
    onConfirmed: dialog.actions.closeDay()

    Connections {
        target: dialog.room.feed.visits

        function onChanged() {
            dialog.age += 1;
        }
    }
    UiText {
        objectName: "closeDayCount"
        text: dialog.count === 0 ? qsTr("Nothing is open any more.") : qsTr("This ends %n visit(s):", "", dialog.count)
        kind: "strong"
        Layout.fillWidth: true
    }
    Flickable {
        id: flickable
        visible: dialog.count > 0
        clip: true
        contentHeight: groups.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: contentHeight > height
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What ends with the day")
        Keys.onUpPressed: flickable.flick(0, 400)
        Keys.onDownPressed: flickable.flick(0, -400)
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(groups.implicitHeight, 240)

        ColumnLayout {
            id: groups
            width: flickable.width - 14
            spacing: Theme.small

            UiRepeater {
                model: [Queue.Called, Queue.Serving, Queue.Waiting, Queue.Parked, Queue.Booked]

                delegate: ColumnLayout {
                    id: group

                    required property int modelData

                    readonly property list<string> numbers: dialog.age < 0 ? [] : dialog.room.numbersIn(group.modelData)

                    visible: group.numbers.length > 0
                    spacing: 0
                    Layout.fillWidth: true

                    UiText {
                        text: QueueWords.state(group.modelData, "") + "  " + group.numbers.length
                        kind: "caption"
                        Layout.fillWidth: true
                    }
                    UiText {
                        text: dialog.age < 0 ? "" : dialog.room.numbersTextOf(group.modelData)
                        wrapMode: Text.Wrap
                        Layout.fillWidth: true
                    }
                }
            }
        }
        WholeRows {
            view: flickable
        }
    }
    UiCheck {
        id: sure
        objectName: "closeDaySure"
        text: qsTr("Nobody is waiting any more, or they have been told")
        focus: true
        Layout.fillWidth: true
    }
}
