// The console's window: the rail of rooms, the header, what is wrong with the connection, and the page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Shell
import Loket.Ui

ApplicationWindow {
    id: window

    required property Workplace workplace
    required property Languages languages
    required property Navigator navigator
    required property OwnSessions ownSessions

    readonly property Drafts drafts: window.workplace.drafts // for whatever keeps some
    readonly property bool locked: window.workplace.lock.locked
    readonly property ConsolePage page: pages.item as ConsolePage
    readonly property bool whole: window.page?.wholeWindow ?? false
    readonly property string house: window.workplace.clinic.name === "" ? qsTr("Loket") : window.workplace.clinic.name
    readonly property string where: (window.page?.title ?? "") !== "" ? window.page.title
        : window.locked ? "" : window.navigator.current?.title ?? ""
    readonly property bool before: help.visible || (window.own?.anyOpen ?? false)
    readonly property OwnDialogs own: ownDialogs.item as OwnDialogs // null: nobody is there
    readonly property string trouble: window.navigator.current === null ? "" : window.navigator.current.trouble

    function showWhileSignedOut() {
        if (window.workplace.wantsSetUp)
            pages.setSource("qrc:/qt/qml/Loket/FirstStart/SetUpPage.qml",
                { workplace: window.workplace, languages: window.languages });
        else
            pages.setSource("SignInPage.qml", { workplace: window.workplace });
    }
    // A page that is left is gone with all that stood on it and before it; what was typed there is kept.
    function showPage() {
        place.name = "";
        toasts.clear();
        help.close();
        if (!window.locked) // else they are there again
            window.own?.close();
        if (window.locked)
            pages.setSource("LockPage.qml", { workplace: window.workplace });
        else if (window.navigator.current !== null)
            window.showRoom(window.navigator.current);
        else
            window.showWhileSignedOut();
    }
    function showRoom(room: ConsoleRoom) {
        pages.setSource(room.page, { room: room });
        place.name = "page/" + room.id;
        place.begin();
    }

    title: window.where === "" ? window.house : qsTr("%1 – %2").arg(window.where).arg(window.house)
    width: 1366
    height: 768
    minimumWidth: 1024
    minimumHeight: 640 // with its frame on a screen of 700
    color: Theme.ground
    font.family: Theme.family
    font.pixelSize: Theme.body
    Component.onCompleted: window.showPage()

    Binding {
        target: Theme
        property: "mode"
        value: window.workplace.preferences.theme
    }

    Binding {
        target: Words
        property: "namesShown"
        value: window.workplace.seesPatients
    }
    Binding {
        target: Theme
        property: "old"
        value: window.workplace.signedIn && !window.workplace.connection.online
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rail {
            objectName: "rail"
            navigator: window.navigator
            named: window.width >= 1280
            wide: window.width >= 1600
            visible: window.navigator.current !== null && count > 1 && !window.whole
            Layout.fillHeight: true
        }
        Item { // a layout may miss that the header has gone
            Layout.fillWidth: true
            Layout.fillHeight: true

            AppHeader {
                id: header

                visible: !window.whole
                workplace: window.workplace
                languages: window.languages
                navigator: window.navigator
                page: window.page
                toastLeast: window.whole ? 0 : toasts.least
                onHelpAsked: help.open()
                onTold: (words, meaning, undoWords) => toasts.show(words, meaning, undoWords)
                onSessionsAsked: window.own.openSessions()
                onPasswordAsked: window.own.openPassword()
                onLockTimeAsked: window.own.openLockTime()
                onSignOutAsked: window.own.askToSignOut(window.navigator.unfinished())
                anchors.left: parent.left
                anchors.right: parent.right
            }
            ColumnLayout {
                spacing: 0
                anchors.fill: parent
                anchors.topMargin: header.visible ? header.height : 0

                Strips {
                    id: strips
                    navigator: window.navigator
                    signedIn: window.workplace.signedIn && !window.locked
                    onTold: (words, meaning, undoWords) => toasts.show(words, meaning, undoWords)
                    onNews: words => header.tell(words)
                    Layout.fillWidth: true
                    Layout.fillHeight: false
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
                    online: window.workplace.connection.online && window.workplace.signedIn && !window.locked
                    Layout.fillWidth: true
                    Layout.margins: Theme.wide
                    Layout.bottomMargin: 0
                }
                UiBanner {
                    objectName: "troubleBanner"
                    text: window.trouble
                    visible: text !== "" && window.workplace.connection.online && !window.locked
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
        }
    }

    Binding {
        target: pages.item
        property: "blocked"
        value: window.before
        when: pages.status === Loader.Ready
    }

    ShortcutsHelp {
        id: help
        objectName: "help"
        shortcuts: (window.page?.shortcuts ?? []).concat(header.noticeShortcuts, strips.shortcuts, [
            { keys: "Alt+1 …", text: qsTr("Go to a room") },
            { keys: "Ctrl+PgDn", text: qsTr("To the next room; Ctrl+PgUp to the one above") },
            { keys: "Alt+L", text: qsTr("Lock") },
            { keys: "?", text: qsTr("This list") }
        ])
    }
    Loader {
        id: ownDialogs

        readonly property bool wanted: window.workplace.signedIn && !window.locked

        onWantedChanged: {
            if (ownDialogs.wanted)
                ownDialogs.setSource("OwnDialogs.qml", { workplace: window.workplace, ownSessions: window.ownSessions });
            else
                ownDialogs.source = "";
        }
    }
    DraftKeeper {
        id: place
        scope: pages.item as Item
    }
    Shortcut {
        sequences: ["?", "F1"]
        autoRepeat: false
        enabled: !window.locked
        onActivated: help.open()
    }
    Shortcut {
        sequences: ["Alt+L"]
        context: Qt.ApplicationShortcut // also while a dialog is open
        autoRepeat: false
        enabled: window.active // a second window has the same key
        onActivated: window.workplace.lock.lock()
    }
    Instantiator { // always the same ones: what is made anew with the rooms leaves some behind, and both are dead
        model: 10

        delegate: Shortcut {
            id: way

            required property int index

            sequences: ["Alt+" + (way.index + 1) % 10]
            autoRepeat: false
            enabled: !window.before && !window.locked && way.index < window.navigator.rooms.length
            onActivated: window.navigator.enter(window.navigator.rooms[way.index])
        }
    }
    Shortcut {
        sequences: ["Ctrl+PgDown"]
        autoRepeat: false
        enabled: !window.before && !window.locked && window.navigator.current !== null
        onActivated: window.navigator.step(1)
    }
    Shortcut {
        sequences: ["Ctrl+PgUp"]
        autoRepeat: false
        enabled: !window.before && !window.locked && window.navigator.current !== null
        onActivated: window.navigator.step(-1)
    }
    UiToasts {
        id: toasts
        objectName: "toasts"
        parent: (window.whole ? window.contentItem : header.newsPlace) as Item
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.tiny
        width: window.whole ? Math.min(560, parent.width * 0.42) : Math.min(560, parent.width) - Theme.tiny
        most: window.whole ? 0 : header.height - 2 * Theme.tiny
        language: window.languages.current
        online: window.workplace.connection.online
        onAction: window.page?.undone()
    }
    FocusGuard { }
    Connections {
        target: window.page

        function onTold(words: var, meaning: string, undoWords: var) {
            toasts.show(words, meaning, undoWords);
        }
        function onLeadAsked(roomId: string, target: string) {
            window.navigator.lead(roomId, target);
        }
        function onBackAsked() {
            window.navigator.goBack();
            header.rest();
        }
    }
    Connections {
        target: window.ownSessions

        function onPasswordChanged() {
            toasts.show(() => qsTr("Your password is changed."), "good", null);
        }
    }
    Connections {
        target: window.navigator

        function onCurrentChanged() {
            window.showPage();
        }
    }
    Connections {
        target: window.workplace.lock

        function onLockedChanged() {
            window.showPage();
        }
    }
    Connections {
        target: window.workplace

        function onWantsSetUpChanged() {
            window.showPage();
        }
        function onClockRefused(refusal: refusal) {
            toasts.show(() => refusal.words, "warning", null);
        }
    }
}
