// One consultation: who waits and who is inside, what can be done with it, and what was noted about it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Telemedicine
import Loket.Ui

FocusScope {
    id: panel

    required property TelemedicineRoom room
    required property var consultation // null: none is chosen
    property bool blocked: false
    property date now

    readonly property ConsultActions actions: panel.room.actions
    readonly property bool any: panel.consultation !== null
    readonly property var appointment: panel.consultation?.appointment ?? null
    readonly property string appointmentId: panel.consultation?.appointment.id ?? ""
    readonly property var lobby: panel.consultation?.room.lobby ?? []
    readonly property var inside: panel.consultation?.room.users ?? []
    readonly property bool isOver: (panel.consultation?.stage ?? -1) === Consults.Over
    readonly property bool isPlanned: (panel.appointment?.state ?? -1) === Telemedicine.Planned
    readonly property bool online: panel.any && !panel.blocked && panel.room.workplace.connection.online && !panel.room.feed.stale
    readonly property bool free: panel.online && panel.actions.working === ""
    readonly property bool canOpen: panel.online && !panel.isOver
    readonly property bool canInvite: panel.free && panel.appointmentId !== "" && !panel.isOver
    readonly property bool canFinish: panel.free && panel.appointmentId !== "" && !panel.isOver && !panel.isPlanned
    readonly property bool canCancel: panel.free && panel.isPlanned
    property consultPerson nobody // stays empty
    readonly property var firstWaiting: panel.lobby.length > 0 ? panel.lobby[0] : null

    // Which one it is, and the half-typed notes about all.
    readonly property var draft: ({ roomId: panel.consultation?.id ?? "", notes: begun.draft })

    signal showAsked(string roomId)
    signal closeAsked
    signal guestAsked
    signal finishAsked
    signal cancelAsked
    signal denyAsked(var person)
    signal writeAsked(var person)
    signal noBrowser

    function takeDraft(draft: var) {
        begun.show(draft.notes);
        panel.showAsked(draft.roomId);
    }
    function openPage() {
        if (panel.canOpen && !panel.room.openPage(panel.consultation.id))
            panel.noBrowser();
    }
    function admit(person: var) {
        if (panel.free && person !== null && !person.lost)
            panel.actions.admit(panel.consultation.id, person.id);
    }
    function noteIt() {
        const text = note.text.trim();
        if (text !== "" && panel.free && panel.appointmentId !== "")
            panel.actions.note(panel.appointmentId, text);
    }
    function writeNote() {
        note.forceActiveFocus();
    }

    Accessible.role: Accessible.Pane
    Accessible.name: panel.any ? ConsultationWords.title(panel.consultation) : ""
    Keys.onEscapePressed: panel.closeAsked()
    onAppointmentIdChanged: panel.room.notes.follow(panel.appointmentId)
    Component.onCompleted: panel.room.notes.follow(panel.appointmentId)

    Connections {
        target: panel.actions

        function onFinished(action: string) {
            if (action === "note")
                begun.forget(panel.appointmentId);
        }
    }
    BegunTexts {
        id: begun
        field: note
        about: panel.appointmentId
    }
    UiCard {
        anchors.fill: parent

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 2
                Layout.fillWidth: true

                UiText {
                    objectName: "consultTitle"
                    text: panel.any ? ConsultationWords.title(panel.consultation) : ""
                    kind: "title"
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
                UiText {
                    text: panel.any ? ConsultationWords.joined([ConsultationWords.about(panel.consultation),
                        ConsultationWords.when(panel.consultation, panel.now)]) : ""
                    visible: text !== ""
                    kind: "caption"
                    Layout.fillWidth: true
                }
            }
            UiBadge {
                objectName: "consultState"
                visible: panel.any
                text: panel.any ? ConsultationWords.state(panel.consultation, panel.now) : ""
                meaning: panel.any ? ConsultationWords.meaning(panel.consultation, panel.now) : "plain"
                Layout.alignment: Qt.AlignTop
            }
            UiIconButton {
                objectName: "closePanel"
                name: qsTr("Close")
                iconName: "close"
                keys: "Esc"
                Layout.alignment: Qt.AlignTop
                onClicked: panel.closeAsked()
            }
        }
        Flow {
            visible: !panel.isOver
            spacing: Theme.small
            Layout.fillWidth: true

            UiButton {
                objectName: "openConsult"
                text: qsTr("Open in the browser")
                kind: panel.firstWaiting === null ? "primary" : "plain"
                iconName: "video"
                keys: "O"
                enabled: panel.canOpen
                onClicked: panel.openPage()
            }
            UiButton {
                objectName: "inviteButton"
                visible: panel.appointmentId !== ""
                text: qsTr("Invite")
                iconName: "person"
                keys: "I"
                enabled: panel.canInvite
                busy: panel.actions.working === "invite"
                onClicked: panel.actions.invite(panel.appointmentId, "")
            }
            UiButton {
                objectName: "inviteGuest"
                visible: panel.appointmentId !== ""
                text: qsTr("Invite a guest")
                iconName: "plus"
                keys: "G"
                enabled: panel.canInvite
                onClicked: panel.guestAsked()
            }
            UiButton {
                objectName: "finishConsult"
                visible: panel.appointmentId !== "" && !panel.isPlanned
                text: qsTr("Finish")
                iconName: "finish"
                keys: "F"
                enabled: panel.canFinish
                onClicked: panel.finishAsked()
            }
            UiButton {
                objectName: "cancelConsult"
                visible: panel.isPlanned
                text: qsTr("Cancel it")
                iconName: "cancel"
                enabled: panel.canCancel
                onClicked: panel.cancelAsked()
            }
        }
        Flickable {
            id: story
            objectName: "consultStory"
            clip: true
            activeFocusOnTab: true
            contentHeight: parts.implicitHeight + 2 * Theme.tiny
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: -Theme.small
            Layout.rightMargin: -Theme.small
            ScrollBar.vertical: UiScrollBar { }
            Accessible.role: Accessible.Pane
            Accessible.name: qsTr("Lobby and notes")
            Keys.onUpPressed: story.flick(0, 500)
            Keys.onDownPressed: story.flick(0, -500)

            FocusRing {
                shown: story.activeFocus
                distance: 0
                parent: story
            }
            ColumnLayout {
                id: parts
                x: Theme.small // beside the ring, below the title
                y: Theme.tiny
                width: story.width - 2 * Theme.small - (story.ScrollBar.vertical.visible ? 14 : 0)
                spacing: Theme.small

                ColumnTitle {
                    visible: !panel.isOver
                    text: qsTr("Lobby")
                    count: String(panel.lobby.length)
                }
                UiText {
                    objectName: "lobbyEmpty"
                    visible: !panel.isOver && panel.lobby.length === 0
                    text: qsTr("Nobody waits.")
                    soft: true
                    Layout.fillWidth: true
                }
                UiRepeater {
                    model: panel.lobby.length

                    LobbyPerson {
                        required property int index

                        person: panel.lobby[index] ?? panel.nobody
                        now: panel.now
                        free: panel.free
                        admitting: panel.actions.working === "admit" && index === 0
                        first: index === 0
                        Layout.fillWidth: true
                        onAdmitAsked: panel.admit(person)
                        onDenyAsked: panel.denyAsked(person)
                        onWriteAsked: panel.writeAsked(person)
                    }
                }
                UiText {
                    objectName: "insideText"
                    visible: panel.inside.length > 0
                    text: qsTr("Inside: %1").arg(panel.inside.map(person => Words.apart(person.userName)
                        + (person.lost ? " (" + qsTr("connection lost") + ")" : "")).join(", "))
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                UiText {
                    visible: (panel.appointment?.reason ?? "") !== "" && panel.isOver
                    text: Words.apart(panel.appointment?.reason ?? "")
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                ColumnTitle {
                    visible: panel.appointmentId !== ""
                    text: qsTr("Notes")
                    count: panel.room.notes.notes.count > 0 ? String(panel.room.notes.notes.count) : ""
                    note: qsTr("for staff alone")
                }
                UiRepeater {
                    model: panel.room.notes.notes

                    NoteRow {
                        now: panel.now
                        Layout.fillWidth: true
                    }
                }
            }
            WholeRows {
                view: story
                ground: Theme.surface
            }
        }
        RowLayout {
            visible: panel.appointmentId !== ""
            spacing: Theme.small
            Layout.fillWidth: true

            UiField {
                id: note
                objectName: "noteField"
                placeholder: qsTr("Note something")
                maximumLength: 2000
                Layout.fillWidth: true
                onAccepted: panel.noteIt()
            }
            UiButton {
                objectName: "noteButton"
                text: qsTr("Note")
                enabled: panel.free && note.text.trim() !== ""
                busy: panel.actions.working === "note"
                onClicked: panel.noteIt()
            }
        }
    }
}
