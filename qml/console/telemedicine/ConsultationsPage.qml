// Consultations by video: today's, with who waits and since when, one of them beside the list.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Telemedicine
import Loket.Ui

ConsolePage {
    id: page

    required property TelemedicineRoom room

    readonly property bool wide: page.width >= 1000
    property bool panelOpen: true // where there is room for one alone: it, or the list
    readonly property bool showsPanel: view.current !== null && page.panelOpen
    readonly property bool free: !page.blocked && !dialogs.anyOpen

    function parts(): var {
        return [
            { value: Consults.Today, text: qsTr("Today"), count: page.room.todayCount },
            { value: Consults.Later, text: qsTr("Later"), count: page.room.laterCount },
            { value: Consults.Past, text: qsTr("Over"), count: page.room.overCount }
        ];
    }
    function close() {
        page.panelOpen = false;
        view.forceActiveFocus();
    }
    // Whichever part it is in; false: it is not there.
    function show(id: string): bool {
        const consultation = page.room.consultation(id);
        if (consultation.id === "")
            return false;
        search.text = "";
        for (const part of [Consults.Today, Consults.Later, Consults.Past]) {
            filter.part = part;
            if (view.choose(consultation.id)) {
                page.panelOpen = true;
                return true;
            }
        }
        return false;
    }

    restingPlace: view
    menu: [
        PageAction {
            text: qsTr("Camera on phones…")
            onTriggered: dialogs.openTrust()
        }
    ]
    shortcuts: [
        { keys: "A", text: qsTr("Let in who waits longest") },
        { keys: "M", text: qsTr("Write to who waits longest") },
        { keys: "Del", text: qsTr("Send away who waits longest") },
        { keys: "O", text: qsTr("Open the consultation in the browser") },
        { keys: "I", text: qsTr("Invite: a link and its code") },
        { keys: "G", text: qsTr("Invite an interpreter or a relative…") },
        { keys: "F", text: qsTr("Finish the consultation") },
        { keys: "N", text: qsTr("Note something about it") },
        { keys: "Ctrl+N", text: qsTr("New consultation") },
        { keys: "Ctrl+F", text: qsTr("Search") }
    ]
    Component.onCompleted: {
        page.panelOpen = page.wide;
        view.forceActiveFocus();
    }

    WantedRow {
        id: wanted
        room: page.room
        stale: page.room.feed.stale
        onShowAsked: id => {
            if (page.show(id))
                wanted.found();
        }
    }
    ConsultationFilter {
        id: filter
        sourceModel: page.room.feed.consultations
        dayEnd: page.room.dayEnd
        text: search.text
    }
    Connections {
        target: page.room.actions

        function onDone(action: string, about: var) {
            if (ConsultationWords.done(action, about) !== "")
                page.told(() => ConsultationWords.done(action, about), "good", null);
            if (action === "create")
                page.show(about.id);
        }
        function onInvited(about: var, link: string, guestName: string) {
            const who = guestName === "" ? ConsultationWords.title(page.room.consultation(about.id)) : Words.oneLine(guestName);
            dialogs.showInvitation(page.room.whole(link), who, guestName !== "");
        }
        function onRefused(action: string, refusal: refusal) {
            if (!dialogs.anyOpen)
                page.told(() => refusal.words, "warning", null);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            UiSegments {
                objectName: "consultParts"
                model: page.parts()
                value: filter.part
                Accessible.name: qsTr("Which consultations")
                onChosen: part => filter.part = part
            }
            UiField {
                id: search
                objectName: "consultSearch"
                placeholder: qsTr("Search a name")
                iconName: "search"
                clearable: true
                Layout.fillWidth: true
                Layout.maximumWidth: 300
            }
            UiChip {
                objectName: "silentChip"
                text: qsTr("No sound")
                iconName: "silent"
                checked: page.room.silent
                onToggled: page.room.silent = checked
            }
            Item {
                Layout.fillWidth: true
            }
            UiButton {
                objectName: "newConsult"
                text: page.wide ? qsTr("New consultation") : qsTr("New", "consultation")
                kind: "primary"
                iconName: "plus"
                keys: "Ctrl+N"
                enabled: page.room.workplace.connection.online
                onClicked: dialogs.openNew()
            }
        }
        RowLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true

            UiCard {
                visible: page.wide || !panel.visible
                padding: Theme.small
                Layout.fillWidth: true
                Layout.fillHeight: true

                ConsultationList {
                    id: view
                    objectName: "consultView"
                    room: page.room
                    filter: filter
                    now: page.room.workplace.now
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onOpenAsked: page.panelOpen = true
                    onNewAsked: dialogs.openNew()
                    onAllAsked: search.text = ""
                }
            }
            ConsultationPanel {
                id: panel
                objectName: "consultPanel"
                visible: page.showsPanel
                room: page.room
                consultation: view.current
                now: page.room.workplace.now
                blocked: !page.free
                Layout.fillWidth: !page.wide
                Layout.preferredWidth: page.width >= 1500 ? 520 : 420
                Layout.fillHeight: true
                onShowAsked: roomId => page.show(roomId)
                onCloseAsked: page.close()
                onGuestAsked: dialogs.openGuest(panel.consultation.id)
                onFinishAsked: dialogs.openFinish(panel.consultation.id)
                onCancelAsked: dialogs.openCancel(panel.consultation.id)
                onDenyAsked: person => dialogs.openDeny(panel.consultation.id, person)
                onWriteAsked: person => dialogs.openMessage(panel.consultation.id, person)
                onNoBrowser: page.told(() => qsTr("No browser could be started on this PC."), "warning", null)
            }
        }
    }
    ConsultDialogs {
        id: dialogs
        room: page.room
    }
    ConsultKeys {
        panel: panel
        dialogs: dialogs
        free: page.free
        onSearchAsked: search.forceActiveFocus()
    }
}
