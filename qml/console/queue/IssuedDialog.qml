// The number that was given, large enough to be read to the patient, and when its turn is.
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Console.Slip
import Loket.Ui

KeptDialog {
    id: dialog

    required property QueueRoom room
    property visit visit
    // As the house tells of it now.
    readonly property var slip: dialog.live(dialog.room.calls.age)
    readonly property bool hasCode: dialog.visit.id !== "" && dialog.room.slips.lookedAt === dialog.visit.id
        && dialog.room.slips.address !== ""

    readonly property bool isBooked: dialog.visit.state === Queue.Booked
    readonly property string when: {
        if (dialog.isBooked)
            return qsTr("Booked for %1").arg(Words.moment(dialog.visit.appointmentAt, dialog.room.workplace.now));
        const place = dialog.visit.position > 0 ? qsTr("No. %1 in line").arg(dialog.visit.position) : "";
        const expected = !dialog.room.desk.servedIds.includes(dialog.visit.serviceId) ? qsTr("no counter open")
            : dialog.visit.waitHigh < 0 ? ""
            : qsTr("Expected %1").arg(StoryWords.span(dialog.visit, dialog.room.workplace.now));
        return StoryWords.sentence(place, expected);
    }

    signal openAsked(string visitId)

    // Reckoned anew with `age`.
    function live(age: int): var {
        return age < 0 ? undefined : dialog.room.actions.visit(dialog.visit.id).slip;
    }

    function openAbout(about: string): bool {
        const visit = dialog.room.actions.visit(about);
        if (visit.id === "")
            return false;
        dialog.visit = visit;
        dialog.open();
        return true;
    }

    about: dialog.visit.id
    findable: dialog.room.actions.knowsVisits
    title: qsTr("The new number")
    acceptText: qsTr("Done")
    rejectText: ""
    onAboutToShow: {
        if (dialog.room.mayPrint)
            dialog.room.slips.look(dialog.visit.id);
    }
    onConfirmed: dialog.close()
    onOpened: number.forceActiveFocus()

    Shortcut {
        sequences: ["Ctrl+P"]
        autoRepeat: false
        enabled: dialog.opened && dialog.room.mayPrint
        onActivated: paper.printIt()
    }
    RowLayout {
        spacing: Theme.wide
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.tiny
            Layout.fillWidth: true

            UiText {
                id: number
                objectName: "issuedNumber"
                text: dialog.visit.number
                kind: "hero"
                font.pixelSize: 96
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 40
                color: Theme.accent
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Keys.onPressed: event => {
                    event.accepted = [Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key);
                    if (event.accepted && !event.isAutoRepeat)
                        dialog.confirm();
                }
            }
            UiText {
                text: Words.patient(dialog.visit.patientName)
                kind: "title"
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            UiText {
                objectName: "issuedPerson"
                text: QueueWords.identity(dialog.visit)
                visible: text !== ""
                soft: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            UiText {
                text: dialog.room.names.service(dialog.visit.serviceId, dialog.visit.serviceName)
                soft: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            UiText {
                objectName: "issuedWhen"
                text: dialog.when
                visible: text !== ""
                kind: "lead"
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            visible: dialog.room.mayPrint
            spacing: Theme.tiny
            Layout.preferredWidth: 160
            Layout.maximumWidth: 160

            UiQr {
                objectName: "issuedQr"
                text: dialog.hasCode ? dialog.room.slips.address : ""
                implicitWidth: 160
                implicitHeight: 160
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Code of the patient's page")
            }
            UiText {
                text: qsTr("Scan to follow the queue on the phone")
                visible: dialog.hasCode
                kind: "caption"
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
    SlipPanel {
        id: paper
        objectName: "issuedSlip"
        visible: dialog.room.mayPrint
        actions: dialog.room.slips
        visitId: dialog.visit.id
        slip: dialog.slip
        Layout.fillWidth: true
    }
    UiButton {
        objectName: "openIssued"
        text: qsTr("Open the visit")
        kind: "quiet"
        Layout.alignment: Qt.AlignHCenter
        onClicked: {
            dialog.close();
            dialog.openAsked(dialog.visit.id);
        }
    }
}
