// A new broadcast: how important, what, to whom, when.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Broadcast
import Loket.Ui

UiCard {
    id: composer

    required property BroadcastRoom room

    readonly property BroadcastDraft draft: composer.room.draft
    readonly property bool online: composer.room.workplace.connection.online
    readonly property bool sending: composer.room.actions.working === "send"
    readonly property alias language: message.language
    // Every change of the draft, and the clock, may change what is missing.
    readonly property int lack: {
        const texts = composer.draft.languages;
        const now = composer.room.workplace.now;
        const times = [composer.draft.start, composer.draft.end, composer.draft.startText, composer.draft.endText];
        return texts && now && times && composer.room.parts ? composer.draft.lack(composer.room.time()) : BroadcastDraft.Lack.Nothing;
    }
    readonly property string hint: {
        if (!composer.online)
            return qsTr("No connection: nothing can be sent now. What you write is kept.");
        return composer.draft.empty ? "" : BroadcastWords.lack(composer.lack);
    }
    property Item restingPlace: message.area

    signal sendAsked
    signal clearAsked

    function send() {
        if (sendButton.enabled)
            composer.sendAsked();
    }
    function enter() {
        message.enter();
    }
    function add() {
        audience.add();
    }

    title: qsTr("New broadcast")
    corner: UiText {
        objectName: "keptText"
        visible: !isNaN(composer.room.keptAt.getTime())
        text: qsTr("Draft kept at %1").arg(Words.clock(composer.room.keptAt))
        kind: "caption"
    }

    Flickable {
        id: flickable
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true
        ScrollBar.vertical: UiScrollBar { }

        ColumnLayout {
            id: column
            width: flickable.width - (flickable.contentHeight > flickable.height ? 14 : 0)
            spacing: Theme.gap

            RowLayout {
                spacing: Theme.small
                Layout.fillWidth: true
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("How important")

                UiRepeater {
                    model: [Broadcasts.Information, Broadcasts.Warning, Broadcasts.Urgent]

                    delegate: LevelTile {
                        required property int modelData

                        level: modelData
                        chosen: composer.draft.level === modelData
                        roomy: column.width >= 530
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        onClicked: composer.draft.level = modelData
                    }
                }
            }
            Flow {
                spacing: Theme.small
                Layout.fillWidth: true

                UiText {
                    text: qsTr("Start from")
                    kind: "strong"
                    height: 36
                }
                UiRepeater {
                    model: [BroadcastDraft.Template.Delay, BroadcastDraft.Template.RoomMoved, BroadcastDraft.Template.DoctorLate,
                        BroadcastDraft.Template.ClosingEarly, BroadcastDraft.Template.Empty]

                    delegate: UiButton {
                        id: template

                        required property int modelData

                        objectName: "template-" + template.modelData
                        implicitHeight: 36
                        text: BroadcastWords.start(template.modelData)
                        onClicked: {
                            composer.draft.begin(template.modelData);
                            message.enter();
                        }
                    }
                }
            }
            MessageField {
                id: message
                room: composer.room
                Layout.fillWidth: true
            }
            AudienceField {
                id: audience
                room: composer.room
                Layout.fillWidth: true
            }
            ReachLine {
                room: composer.room
                Layout.fillWidth: true
            }
            TimesField {
                draft: composer.draft
                Layout.fillWidth: true
            }
        }
        RevealFocus {
            form: flickable
        }
        WholeRows {
            view: flickable
        }
    }
    UiText {
        objectName: "hint"
        text: composer.hint
        visible: text !== ""
        color: Theme.warning
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.fillHeight: false
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        UiButton {
            objectName: "clearButton"
            text: qsTr("Clear")
            enabled: !composer.draft.empty && !composer.sending
            onClicked: composer.clearAsked()
        }
        Item {
            Layout.fillWidth: true
        }
        UiButton {
            id: sendButton
            objectName: "sendButton"
            kind: "primary"
            text: qsTr("Send")
            keys: "Ctrl ↵"
            busy: composer.sending
            enabled: composer.online && !composer.sending && composer.lack === BroadcastDraft.Lack.Nothing
            onClicked: composer.sendAsked()
        }
    }
}
