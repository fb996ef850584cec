// The kiosk's window: one page at a time, and no way out but the staff's.
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Loket.Client
import Loket.Kiosk
import Loket.Ui

Window {
    id: window

    required property Kiosk kiosk

    readonly property bool upright: height >= width
    readonly property real unit: window.upright ? Math.min(width / 1080, height / 1920) : Math.min(width / 1920, height / 1080)
    readonly property real scaling: window.unit * (foot.larger ? 1.25 : 1)
    readonly property int secondsInAll: 30
    readonly property bool isFresh: settling.running // what stands there now nobody has seen yet
    // What has been said so far of a number that is not asked for yet.
    property var service: null
    property string patientId: ""
    property string asksFor: "" // "id" or "code"
    property bool isStaff: false
    property bool mayClose: false
    property int secondsLeft: window.secondsInAll

    readonly property string page: {
        if (window.isStaff)
            return "staff";
        if (window.kiosk.state !== Kiosk.Ready)
            return "wait";
        switch (window.kiosk.request.state) {
        case NumberRequest.Asking: return "asking";
        case NumberRequest.Given: return "number";
        case NumberRequest.Refused: return "refused";
        }
        if (window.kiosk.stale)
            return "lost";
        if (window.service !== null)
            return "priority";
        return window.asksFor === "" ? "welcome" : window.asksFor;
    }
    // Somebody has touched it, and something of theirs is on it.
    readonly property bool isUsed: window.page !== "welcome" && window.page !== "wait" && window.page !== "lost" || window.patientId !== ""
        || foot.larger || foot.contrast || window.kiosk.guide.on || !window.kiosk.speaksAsAtFirst
    // What is said of it to who cannot read it.
    readonly property int prompt: {
        if (idle.visible)
            return Prompts.Idle;
        switch (window.page) {
        case "welcome": return window.kiosk.open ? Prompts.Welcome : Prompts.Closed;
        case "id": return Prompts.PatientId;
        case "code": return Prompts.Code;
        case "priority": return Prompts.Priority;
        case "number": return Prompts.Number;
        case "refused": return Prompts.Refused;
        case "lost": return Prompts.Lost;
        case "asking": return window.kiosk.stale ? Prompts.Lost : Prompts.Unknown;
        }
        return Prompts.Unknown;
    }
    readonly property string spoken: window.kiosk.language
    readonly property bool reads: window.page === "welcome" || window.page === "id" || window.page === "code"

    function guide() {
        window.kiosk.guide.show(window.prompt, window.spoken);
    }
    function moreTime() {
        window.secondsLeft = window.secondsInAll;
    }
    function take(service: var) {
        if (service.offersPriority)
            window.service = service;
        else
            window.ask(service, false);
    }
    function ask(service: var, hasPriority: bool) {
        window.kiosk.ask(service.id, hasPriority, window.patientId);
        window.service = null;
        window.patientId = "";
    }
    // What a reader has read: the code of an appointment checks in, anything else is a patient's number.
    function takeRead(text: string) {
        const patientId = window.kiosk.takesPatientId ? window.kiosk.patientIdIn(text) : "";
        if (window.kiosk.isCode(text)) {
            window.checkIn(text);
        } else if (patientId !== "") {
            window.patientId = patientId;
            window.asksFor = "";
        }
    }
    function checkIn(code: string) {
        window.kiosk.checkIn(code);
        window.asksFor = "";
        window.patientId = "";
    }
    function begin() {
        window.kiosk.leave(); // and nothing more is read aloud
        window.service = null;
        window.patientId = "";
        window.asksFor = "";
        window.isStaff = false;
        foot.larger = false;
        foot.contrast = false;
        window.moreTime();
    }

    width: 1080 / 2
    height: 1920 / 2
    title: qsTr("Loket")
    color: Theme.ground
    onClosing: close => close.accepted = window.mayClose
    onPageChanged: {
        settling.restart();
        window.moreTime();
    }
    onPromptChanged: window.guide()
    onSpokenChanged: window.guide()
    Component.onCompleted: window.guide()

    Scanner {
        source: window
        listens: window.reads
        takesAll: window.page === "welcome"
        onTyped: window.moreTime()
        onRead: text => window.takeRead(text)
    }
    Connections {
        target: window.kiosk.print

        function onChanged() {
            window.moreTime();
        }
    }
    Binding {
        target: Theme
        property: "mode"
        value: foot.contrast ? "dark" : "light"
    }
    Timer {
        interval: 1000
        repeat: true
        running: window.isUsed
        onTriggered: {
            window.secondsLeft -= 1;
            if (window.secondsLeft <= 0)
                window.begin();
        }
        onRunningChanged: window.moreTime()
    }
    Timer {
        id: settling
        interval: 500 // a hand that trembles touches twice within it
    }
    Shortcut {
        sequence: "Ctrl+Q"
        autoRepeat: false
        enabled: window.kiosk.hasPin
        onActivated: window.isStaff = true
    }

    KioskHead {
        id: head
        width: parent.width
        kiosk: window.kiosk
        unit: window.unit
        scaling: window.unit
        onStaffCame: window.isStaff = window.kiosk.hasPin
    }
    Item {
        id: stage
        anchors.top: head.bottom
        anchors.bottom: band.top
        width: parent.width
    }
    StaffBand {
        id: band
        anchors.bottom: foot.top
        width: parent.width
        call: window.kiosk.staffCall
        unit: window.unit
        scaling: window.unit
    }
    FootBar {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        kiosk: window.kiosk
        upright: window.upright
        choosesLanguage: !window.upright && window.page === "welcome"
        unit: window.unit
    }
    WelcomePage {
        anchors.fill: stage
        visible: window.page === "welcome"
        focus: visible
        kiosk: window.kiosk
        unit: window.unit
        scaling: window.scaling
        upright: window.upright
        patientId: window.patientId
        onChosen: service => window.take(service)
        onIdAsked: window.asksFor = "id"
        onCodeAsked: window.asksFor = "code"
        onIdDropped: window.patientId = ""
    }
    AskPage {
        anchors.fill: stage
        visible: window.page === "priority"
        focus: visible
        unit: window.unit
        upright: window.upright
        scaling: window.scaling
        title: qsTranslate("Web", "Are you pregnant, elderly or disabled?")
        text: qsTranslate("Web", "Here such people are called before others.")

        KioskButton {
            objectName: "withPriority"
            Layout.fillWidth: true
            unit: window.unit
            scaling: window.scaling
            size: 44
            text: qsTranslate("Web", "Yes")
            onClicked: window.ask(window.service, true)
        }
        KioskButton {
            objectName: "withoutPriority"
            Layout.fillWidth: true
            unit: window.unit
            scaling: window.scaling
            size: 44
            text: qsTranslate("Web", "No")
            onClicked: window.ask(window.service, false)
        }
        KioskButton {
            objectName: "back"
            Layout.fillWidth: true
            unit: window.unit
            scaling: window.scaling
            text: qsTranslate("Web", "Back")
            onClicked: window.service = null
        }
    }
    IdPage {
        anchors.fill: stage
        visible: window.page === "id"
        focus: visible
        unit: window.unit
        upright: window.upright
        scaling: window.scaling
        onGiven: patientId => {
            window.patientId = patientId;
            window.asksFor = "";
        }
        onWentBack: window.asksFor = ""
    }
    CodePage {
        anchors.fill: stage
        visible: window.page === "code"
        focus: visible
        unit: window.unit
        upright: window.upright
        scaling: window.scaling
        onGiven: code => window.checkIn(code)
        onWentBack: window.asksFor = ""
    }
    MessagePage {
        anchors.fill: stage
        visible: window.page === "asking"
        focus: visible
        unit: window.unit
        upright: window.upright
        scaling: window.scaling
        iconName: "clock"
        title: window.kiosk.stale ? qsTranslate("Web", "No connection at the moment") : qsTranslate("Web", "One moment…")
        text: window.kiosk.stale ? qsTranslate("Web", "Your number comes as soon as there is one again. You need not press again.") : ""
    }
    NumberPage {
        anchors.fill: stage
        visible: window.page === "number"
        focus: visible
        kiosk: window.kiosk
        unit: window.unit
        scaling: window.scaling
        upright: window.upright
        secondsLeft: visible ? window.secondsLeft : 0
        onDone: window.begin()
        onMoreTime: window.moreTime()
    }
    MessagePage {
        anchors.fill: stage
        visible: window.page === "refused"
        focus: visible
        unit: window.unit
        upright: window.upright
        scaling: window.scaling
        iconName: "info"
        title: TroubleWords.title(window.kiosk.request.code, window.kiosk.request.checksIn)
        text: TroubleWords.text(window.kiosk.request.code, window.kiosk.request.from, window.kiosk.request.day, window.kiosk.now)
        code: TroubleWords.number(window.kiosk.request.code, window.kiosk.request.otherNumber)

        KioskButton {
            objectName: "again"
            Layout.fillWidth: true
            unit: window.unit
            scaling: window.scaling
            primary: true
            centred: true
            size: 44
            text: qsTranslate("Web", "Back")
            onClicked: window.begin()
        }
    }
    MessagePage {
        anchors.fill: stage
        visible: window.page === "lost"
        focus: visible
        unit: window.unit
        upright: window.upright
        scaling: window.scaling
        iconName: "offline"
        title: qsTranslate("Web", "No connection at the moment")
        text: qsTranslate("Web", "This kiosk tries again by itself. Please go to the reception if it takes long.")
    }
    MessagePage {
        anchors.fill: stage
        visible: window.page === "wait"
        focus: visible
        unit: window.unit
        upright: window.upright
        scaling: window.scaling
        title: {
            switch (window.kiosk.state) {
            case Kiosk.Pairing: return qsTranslate("Web", "Connect this screen");
            case Kiosk.Unreachable: return qsTranslate("Web", "No connection to the server");
            }
            return qsTranslate("Web", "Connecting…");
        }
        text: {
            switch (window.kiosk.state) {
            case Kiosk.Pairing: return qsTranslate("Web", "An administrator types this code in the Loket console, under “Screens”:");
            case Kiosk.Unreachable: return qsTranslate("Web", "Trying again by itself.") + "\n" + window.kiosk.address;
            }
            return window.kiosk.address;
        }
        code: window.kiosk.state === Kiosk.Pairing ? window.kiosk.code : ""
    }
    StaffDoor {
        anchors.fill: stage
        visible: window.page === "staff"
        focus: visible
        kiosk: window.kiosk
        unit: window.unit
        upright: window.upright
        scaling: window.scaling
        onWentBack: window.isStaff = false
        onOpened: {
            window.mayClose = true;
            window.close();
        }
    }
    IdleCard {
        id: idle
        objectName: "idle"
        anchors.fill: parent
        visible: window.isUsed && window.page !== "number" && window.secondsLeft <= 10
        unit: window.unit
        scaling: window.scaling
        secondsLeft: visible ? window.secondsLeft : 0 // what is not shown is not painted anew, either
        onMoreTime: window.moreTime()
    }
    MouseArea { // every touch is a sign of life, and goes on to what is touched: but not to a page that has only just come
        anchors.fill: parent
        onPressed: mouse => {
            window.moreTime();
            mouse.accepted = window.isFresh;
        }
    }
}
