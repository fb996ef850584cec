// The first start of a house, from the first account on: name, services and counters, screens, a first call. Where one
// is in it is kept on the server.
import QtQuick
import Loket.Console.Core
import Loket.Console.Devices
import Loket.FirstStart

ConsolePage {
    id: page

    required property FirstStartRoom room

    readonly property int index: FirstStartWords.steps.indexOf(page.room.step)
    readonly property bool last: page.index === FirstStartWords.steps.length - 1
    property int shown: -1
    readonly property var files: ["ClinicStep.qml", "ServicesStep.qml", "ScreensStep.qml", "TryStep.qml"]
    readonly property list<bool> done: [page.room.workplace.clinic.name !== "", page.room.setup.services.count > 0,
        page.room.devices.screens.count > 0, false]

    // What was typed stays where the step is the same.
    function show() {
        if (page.shown === page.index)
            return;
        page.shown = page.index;
        steps.setSource(page.files[Math.max(0, page.index)], { room: page.room });
        (steps.item as FirstStartStep).beginAsked();
        frame.showTop();
    }
    function goTo(index: int) {
        page.room.goTo(FirstStartWords.steps[index]);
    }
    function goOn() {
        if (page.last) {
            page.room.finish();
            page.backAsked();
        } else {
            page.goTo(page.index + 1);
        }
    }
    function rows(): var {
        const rows = [
            { text: qsTr("Language"), about: FirstStartWords.language(page.room.setup.language), done: true, reachable: false },
            { text: qsTr("Your account"), about: page.room.workplace.connection.userName, done: true, reachable: false }
        ];
        FirstStartWords.steps.forEach((step, i) => rows.push({ text: FirstStartWords.title(step), about: page.about(i),
            done: page.done[i], reachable: true }));
        return rows;
    }
    function about(i: int): string {
        const name = page.room.workplace.clinic.name;
        switch (i) {
        case 0: return name === "" ? FirstStartWords.about(FirstStartWords.steps[i]) : name;
        case 1: return page.done[1] ? qsTr("%n service(s)", "", page.room.setup.services.count) + ", "
            + qsTr("%n counter(s)", "", page.room.setup.counters.count) : FirstStartWords.about(FirstStartWords.steps[i]);
        case 2: return page.done[2] ? qsTr("%n screen(s)", "", page.room.devices.screens.count)
            : FirstStartWords.about(FirstStartWords.steps[i]);
        }
        return FirstStartWords.about(FirstStartWords.steps[i]);
    }

    wholeWindow: true
    title: qsTr("First start")
    Component.onCompleted: {
        page.room.setup.look();
        page.room.lookForNetwork();
        page.show();
    }

    Connections {
        target: page.room

        function onStepChanged() {
            page.show();
        }
    }
    Connections {
        target: page.room.setup.actions

        function onRefused(action: string, refusal: refusal) {
            if (action === "begin")
                page.told(() => refusal.words, "danger", null);
        }
    }
    Connections {
        target: page.room.devices.actions

        function onDone(action: string, name: string) {
            page.told(() => DeviceWords.screenDone(action, name), "good", null);
        }
    }
    Connections {
        target: page.room.workplace.connection

        function onOpened() {
            page.room.setup.look();
        }
    }
    Connections {
        target: steps.item
        ignoreUnknownSignals: true

        function onOnwards() {
            page.goOn();
        }
        function onPassed() {
            frame.nextButton.forceActiveFocus(Qt.TabFocusReason);
        }
    }

    StepFrame {
        id: frame
        anchors.fill: parent
        current: page.index + 2
        steps: page.rows()
        logo: page.room.workplace.clinic.logo
        clinicName: page.room.workplace.clinic.name
        question: [
            qsTr("What is your clinic called?"),
            qsTr("Which services do you offer?"),
            qsTr("Which screens and PCs belong to it?"),
            qsTr("Does a call arrive?")
        ][page.index] ?? ""
        explanation: [
            "",
            qsTr("Choose what is nearest, then change names, letters and counters."),
            qsTr("Displays, kiosks and other PCs find this server at its address. You can add more at any time."),
            qsTr("A test number is shown on every display for a few seconds. Nobody is called, and no number is used.")
        ][page.index] ?? ""
        nextText: page.last ? qsTr("Finish") : qsTr("Next: %1").arg(FirstStartWords.title(FirstStartWords.steps[page.index + 1]))
        nextEnabled: page.room.workplace.connection.online && ((steps.item as FirstStartStep)?.ready ?? false)
        backOffered: page.index > 0
        leavable: true
        onChosen: index => page.goTo(index - 2)
        onBack: page.goTo(page.index - 1)
        onOnwards: (steps.item as FirstStartStep).onwardsAsked()
        onLeave: {
            page.room.leaveForLater();
            page.backAsked();
        }

        Loader {
            id: steps
            objectName: "firstStartSteps"
            width: Math.min(parent.width, page.index === 1 || page.index === 2 ? parent.width : 620)
        }
    }
}
