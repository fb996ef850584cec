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
    // What has been said so far of a number that is not asked for yet.
    property var service: null
    property string patientId: ""
    property bool asksForId: false
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
        return window.asksForId ? "id" : "welcome";
    }
    // Somebody has touched it, and something of theirs is on it.
    readonly property bool isUsed: window.page !== "welcome" && window.page !== "wait" && window.page !== "lost" || window.patientId !== ""
        || foot.larger || foot.contrast || window.kiosk.language !== window.firstLanguage
    property string firstLanguage: window.kiosk.language

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
    function begin() {
        window.service = null;
        window.patientId = "";
        window.asksForId = false;
        window.isStaff = false;
        foot.larger = false;
        foot.contrast = false;
        window.kiosk.leave();
        window.moreTime();
    }

    width: 1080 / 2
    height: 1920 / 2
    title: qsTr("Loket")
    color: Theme.ground
    onClosing: close => close.accepted = window.mayClose
    onPageChanged: window.moreTime()

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
        anchors.bottom: foot.top
        width: parent.width
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
        onIdAsked: window.asksForId = true
        onIdDropped: window.patientId = ""
    }
    AskPage {
        anchors.fill: stage
        visible: window.page === "priority"
        focus: visible
        unit: window.unit
        upright: window.upright
        scaling: window.scaling
        title: qsTr("Does one of these apply to you?")
        text: qsTr("Elderly, pregnant, or with a disability: you go first at this service.")

        KioskButton {
            objectName: "withPriority"
            Layout.fillWidth: true
            unit: window.unit
            scaling: window.scaling
            size: 44
            text: qsTr("Yes, one of these applies to me")
            onClicked: window.ask(window.service, true)
        }
        KioskButton {
            objectName: "withoutPriority"
            Layout.fillWidth: true
            unit: window.unit
            scaling: window.scaling
            size: 44
            text: qsTr("No")
            onClicked: window.ask(window.service, false)
        }
        KioskButton {
            objectName: "back"
            Layout.fillWidth: true
            unit: window.unit
            scaling: window.scaling
            text: qsTr("Back")
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
            window.asksForId = false;
        }
        onWentBack: window.asksForId = false
    }
    MessagePage {
        anchors.fill: stage
        visible: window.page === "asking"
        focus: visible
        unit: window.unit
        upright: window.upright
        scaling: window.scaling
        iconName: "clock"
        title: qsTr("One moment, please.")
        text: window.kiosk.stale
            ? qsTr("The connection is lost. Your number comes as soon as it is back; if it takes long, please ask at the reception.")
            : qsTr("Your number is coming.")
    }
    NumberPage {
        anchors.fill: stage
        visible: window.page === "number"
        focus: visible
        kiosk: window.kiosk
        unit: window.unit
        scaling: window.scaling
        upright: window.upright
        secondsLeft: window.secondsLeft
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
        title: TroubleWords.title(window.kiosk.request.code, window.kiosk.request.otherNumber)
        text: TroubleWords.advice(window.kiosk.request.code)

        KioskButton {
            objectName: "again"
            Layout.fillWidth: true
            unit: window.unit
            scaling: window.scaling
            primary: true
            centred: true
            size: 44
            text: qsTr("Back to the beginning")
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
        title: qsTr("No numbers here for a moment.")
        text: qsTr("The connection is lost; it comes back by itself. Please ask at the reception for your number.")
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
            case Kiosk.Pairing: return qsTr("Connect this kiosk");
            case Kiosk.Unreachable: return qsTr("No connection to the server");
            }
            return qsTr("Connecting…");
        }
        text: {
            switch (window.kiosk.state) {
            case Kiosk.Pairing: return qsTr("An administrator types this code in the Loket console, under “Screens”:");
            case Kiosk.Unreachable: return qsTr("Trying again by itself.") + "\n" + window.kiosk.address;
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
        objectName: "idle"
        anchors.fill: parent
        visible: window.isUsed && window.page !== "number" && window.secondsLeft <= 10
        unit: window.unit
        scaling: window.scaling
        secondsLeft: window.secondsLeft
        onMoreTime: window.moreTime()
    }
    MouseArea { // every touch is a sign of life, and goes on to what is touched
        anchors.fill: parent
        onPressed: mouse => {
            window.moreTime();
            mouse.accepted = false;
        }
    }
}
