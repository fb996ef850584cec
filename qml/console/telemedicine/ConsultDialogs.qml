// The dialogs of the consultations' page.
import QtQuick
import Loket.Console.Telemedicine

Item {
    id: dialogs

    required property TelemedicineRoom room

    readonly property bool anyOpen: fresh.visible || invitation.visible || deny.visible || message.visible || finish.visible || cancel.visible || trust.visible || guest.visible

    function openNew() {
        fresh.open();
    }
    function showInvitation(link: string, who: string, isGuests: bool) {
        invitation.show(link, who, isGuests);
    }
    function openDeny(roomId: string, person: var) {
        deny.ask(roomId, person);
    }
    function openMessage(roomId: string, person: var) {
        message.ask(roomId, person);
    }
    function openFinish(roomId: string) {
        finish.ask(roomId, null);
    }
    function openCancel(roomId: string) {
        cancel.ask(roomId, null);
    }

    function openGuest(roomId: string) {
        guest.ask(roomId, null);
    }
    function openTrust() {
        trust.open();
    }

    NewConsultDialog {
        id: fresh
        objectName: "newConsultDialog"
        room: dialogs.room
    }
    InviteDialog {
        id: invitation
        room: dialogs.room
        onTrustAsked: trust.open()
    }
    TrustDialog {
        id: trust
        room: dialogs.room
    }
    GuestDialog {
        id: guest
        objectName: "guestDialog"
        room: dialogs.room
    }
    DenyDialog {
        id: deny
        objectName: "denyDialog"
        room: dialogs.room
    }
    LobbyMessageDialog {
        id: message
        objectName: "lobbyMessageDialog"
        room: dialogs.room
    }
    FinishDialog {
        id: finish
        objectName: "finishConsultDialog"
        room: dialogs.room
    }
    CancelConsultDialog {
        id: cancel
        objectName: "cancelConsultDialog"
        room: dialogs.room
    }
}
