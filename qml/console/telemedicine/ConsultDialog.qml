// A dialog before something is done with a consultation, or with somebody who waits for it.
import QtQuick
import Loket.Console.Core
import Loket.Console.Telemedicine

ActionDialog {
    id: dialog

    required property TelemedicineRoom room
    property string roomId: ""
    property string personId: "" // of the connection; empty: nobody
    property string who: "" // the person's name, or the consultation's

    function ask(roomId: string, person: var) {
        const consultation = dialog.room.consultation(roomId);
        dialog.roomId = roomId;
        dialog.personId = person === null ? "" : person.id;
        dialog.who = person === null ? ConsultationWords.title(consultation) : Words.oneLine(person.userName);
        dialog.open();
    }
    function openAbout(about: string): bool {
        const [roomId, personId] = about.split("\n");
        const consultation = dialog.room.consultation(roomId);
        const person = personId === "" ? null : consultation.room.lobby.find(one => one.id === personId);
        if (consultation.id === "" || person === undefined)
            return false;
        dialog.ask(roomId, person);
        return true;
    }

    watched: dialog.room.actions
    about: dialog.roomId + "\n" + dialog.personId
    findable: !dialog.room.feed.stale
}
