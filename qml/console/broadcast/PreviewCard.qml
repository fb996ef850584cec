// How the draft would look, while it is written.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Broadcast
import Loket.Ui

UiCard {
    id: card

    required property BroadcastRoom room
    required property string language

    readonly property BroadcastDraft draft: card.room.draft
    // Of what is written in this language, or else in another.
    readonly property string text: card.draft.languages ? card.draft.shown(card.language) : ""

    title: qsTr("As it is seen")
    corner: UiSegments {
        id: which
        objectName: "previewTabs"
        value: "display"
        model: [{ value: "display", text: qsTr("Display") }, { value: "staff", text: qsTr("Console") }]
        Accessible.name: qsTr("Preview")
        onChosen: value => which.value = value
    }

    Item {
        visible: which.value === "display"
        Layout.fillWidth: true
        Layout.fillHeight: true

        DisplayPreview {
            anchors.centerIn: parent
            width: Math.min(parent.width, parent.height * 16 / 9)
            height: width * 9 / 16
            text: card.text
            level: BroadcastWords.band(card.draft.level)
            now: card.room.workplace.now
            numbers: card.room.numbers
        }
    }
    StaffMessage {
        objectName: "staffPreview"
        visible: which.value === "staff"
        text: card.text === "" ? qsTr("Nothing is written yet.") : card.text
        level: card.draft.level
        origin: card.room.workplace.connection.userName
        radius: Theme.radius
        Layout.fillWidth: true
    }
    Item {
        visible: which.value === "staff"
        Layout.fillHeight: true
    }
}
