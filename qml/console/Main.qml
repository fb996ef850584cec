// The console's window: header, what is wrong with the connection, and the page.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console
import Loket.Ui

ApplicationWindow {
    id: window

    required property Workplace workplace
    required property Languages languages

    function showPage() {
        switch (window.workplace.page) {
        case "set-up":
            pages.setSource("SetUpPage.qml", { workplace: window.workplace });
            break;
        case "counter":
            pages.setSource("CounterPage.qml", { workplace: window.workplace });
            break;
        case "screens":
            pages.setSource("ScreensPage.qml", { workplace: window.workplace });
            break;
        case "queue":
            pages.setSource("QueuePage.qml", { workplace: window.workplace });
            break;
        default:
            pages.setSource("SignInPage.qml", { workplace: window.workplace });
        }
    }

    title: workplace.desk.counterName === "" ? qsTr("Loket")
        : qsTr("%1 – Loket").arg(workplace.desk.counterName)
    width: 1366
    height: 768
    minimumWidth: 1024
    minimumHeight: 700
    color: Theme.ground
    font.family: Theme.family
    font.pixelSize: Theme.body
    Component.onCompleted: window.showPage()

    Binding {
        target: Theme
        property: "mode"
        value: window.workplace.preferences.theme
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        AppHeader {
            workplace: window.workplace
            languages: window.languages
            onHelpAsked: help.open()
            onCloseDayAsked: closeDay.open()
            onSessionsAsked: sessions.open()
            Layout.fillWidth: true
        }
        ConnectionBanner {
            online: window.workplace.connection.online || !window.workplace.signedIn
            ageSeconds: window.workplace.connection.ageSeconds
            address: window.workplace.connection.address
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.bottomMargin: 0
        }
        ClockBanner {
            clock: window.workplace.clock
            mayConfirm: window.workplace.mayConfirmClock
            online: window.workplace.connection.online && window.workplace.signedIn
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.bottomMargin: 0
        }
        UiBanner {
            objectName: "troubleBanner"
            text: window.workplace.trouble
            visible: text !== "" && window.workplace.connection.online
            meaning: "warning"
            Layout.fillWidth: true
            Layout.margins: Theme.wide
            Layout.bottomMargin: 0
        }
        Loader {
            id: pages
            objectName: "pages"
            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    Binding {
        target: pages.item
        property: "blocked"
        value: help.visible || closeDay.visible || sessions.visible
        when: pages.status === Loader.Ready
    }

    ShortcutsHelp {
        id: help
        objectName: "help"
        shortcuts: [
            { keys: "F2", text: qsTr("Call next") },
            { keys: "F3", text: qsTr("Recall") },
            { keys: "F4", text: qsTr("Start") },
            { keys: "F5", text: qsTr("Finish") },
            { keys: "F6", text: qsTr("No-show") },
            { keys: "F7", text: qsTr("Put back in the queue") },
            { keys: "F8", text: qsTr("Transfer") },
            { keys: "F9", text: qsTr("Park") },
            { keys: "Ctrl+N", text: qsTr("New visit") },
            { keys: "Ctrl+F", text: qsTr("Search") },
            { keys: "Ctrl+Z", text: qsTr("Undo the last action") },
            { keys: "↑ ↓", text: qsTr("Move in the list") },
            { keys: "↵", text: qsTr("What can be done with the selected visit") },
            { keys: "?", text: qsTr("This list") }
        ]
    }
    CloseDayDialog {
        id: closeDay
        objectName: "closeDay"
        actions: window.workplace.actions
    }
    SessionsDialog {
        id: sessions
        objectName: "sessionsDialog"
        workplace: window.workplace
    }
    Shortcut {
        sequences: ["?", "F1"]
        onActivated: help.open()
    }
    UiToasts {
        id: toasts
        objectName: "toasts"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.wide
        language: window.languages.current
        onAction: window.workplace.actions.undo()
    }
    FocusGuard { }
    Connections {
        target: window.workplace.actions

        function onDone(action: string, visit: var) {
            const undoable = window.workplace.actions.undoable !== "";
            toasts.show(() => Words.done(action, visit.number), "good", undoable ? () => qsTr("Undo") : null);
        }
        function onRefused(action: string, refusal: refusal) {
            toasts.show(() => refusal.words, "danger", null);
        }
    }
    Connections {
        target: window.workplace.screenActions

        function onDone(action: string, name: string) {
            toasts.show(() => Words.screenDone(action, name), "good", null);
        }
        function onRefused(action: string, refusal: refusal) {
            if (action.startsWith("dismiss"))
                toasts.show(() => refusal.words, "danger", null);
        }
    }
    Connections {
        target: window.workplace

        function onPageChanged() {
            window.showPage();
            toasts.clear();
            help.close();
            closeDay.close();
            sessions.close();
        }
    }
}
