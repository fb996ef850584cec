// The counter is left for a while: until when, as far as that is known.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

VisitDialog {
    id: dialog

    required property Workplace workplace

    readonly property bool isTyped: length.value === "typed"
    readonly property bool isOver: time.minute >= 0 && time.on(dialog.workplace.now).getTime() <= dialog.workplace.now.getTime()

    // An invalid date: nobody knows.
    function backAt(): date {
        if (dialog.isTyped)
            return time.on(dialog.workplace.now);
        const minutes = Number(length.value);
        return minutes > 0 ? new Date(dialog.workplace.now.getTime() + minutes * 60000) : new Date(NaN);
    }

    action: "pause-counter"
    width: Math.min(620, parent ? parent.width - 2 * Theme.wide : 620)
    title: qsTr("A break")
    explanation: qsTr("Nobody is called to this counter meanwhile. Displays and colleagues see when it goes on.")
    acceptText: qsTr("Begin the break")
    acceptEnabled: !dialog.isTyped || time.minute >= 0 && !dialog.isOver
    onAboutToShow: {
        length.value = "15";
        time.text = "";
        length.forceActiveFocus();
    }
    onConfirmed: dialog.actions.pauseCounter(dialog.backAt())

    UiSegments {
        id: length
        objectName: "breakLength"
        label: qsTr("Back in")
        value: "15"
        model: [
            { value: "10", text: Words.minutes(10) },
            { value: "15", text: Words.minutes(15) },
            { value: "30", text: Words.minutes(30) },
            { value: "60", text: Words.minutes(60) },
            { value: "typed", text: qsTr("At…") },
            { value: "0", text: qsTr("Not known") }
        ]
        focus: true
        Layout.fillWidth: true
        onChosen: value => {
            length.value = value;
            if (dialog.isTyped)
                time.forceActiveFocus();
        }
        Keys.onReturnPressed: dialog.confirm()
    }
    TimeField {
        id: time
        objectName: "breakTime"
        visible: dialog.isTyped
        label: qsTr("Back at")
        Layout.fillWidth: true
        onAccepted: dialog.confirm()
    }
    UiText {
        objectName: "breakOver"
        visible: dialog.isTyped && dialog.isOver
        text: qsTr("This time is over. Choose a later one.")
        kind: "caption"
        color: Theme.warning
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiText {
        visible: !dialog.isTyped
        text: QueueWords.counterState(true, true, dialog.backAt())
        soft: true
        Layout.fillWidth: true
    }
}
