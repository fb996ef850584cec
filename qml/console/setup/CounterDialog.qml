// A new counter, or one that is changed: what it is called, and what it serves.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

ActionDialog {
    id: dialog

    required property SetupRoom room
    property var counter: null // null: a new one
    property var chosen: [] // ids of services, in their order
    property var owners: [] // ids of people

    readonly property bool isNew: dialog.counter === null

    readonly property string called: dialog.isNew ? "" : SetupWords.called(dialog.counter, dialog.room.language)

    function ask(counter: var) {
        dialog.counter = counter;
        dialog.open();
    }
    function choose(serviceId: string, isChosen: bool) {
        const others = dialog.chosen.filter(id => id !== serviceId);
        dialog.chosen = isChosen ? others.concat([serviceId]) : others;
    }
    function own(personId: string, isOwner: bool) {
        const others = dialog.owners.filter(id => id !== personId);
        dialog.owners = isOwner ? others.concat([personId]) : others;
    }
    // As it is called in every language, after what was typed.
    function calledAnew(): var {
        return dialog.isNew ? { name: name.text.trim(), names: {} }
            : dialog.room.calledAnew(dialog.counter.name, dialog.counter.names, name.text.trim());
    }
    function values(): var {
        const called = dialog.calledAnew();
        return {
            name: called.name,
            names: names.values(called.names),
            serviceIds: dialog.chosen,
            ownerIds: dialog.owners,
            places: places.values(dialog.counter?.places ?? {})
        };
    }

    function openAbout(about: string): bool {
        const counter = about === "" ? null : dialog.room.counters.valueFor(about);
        if (counter !== undefined)
            dialog.ask(counter);
        return counter !== undefined;
    }
    function takeDraft(draft: var) {
        dialog.chosen = Array.from(draft.chosen);
        dialog.owners = Array.from(draft.owners);
    }

    readonly property var draft: ({ chosen: dialog.chosen, owners: dialog.owners })

    about: dialog.counter?.id ?? ""
    findable: !dialog.room.counters.stale
    asksFirst: true
    action: dialog.isNew ? "add-counter" : "change-counter"
    watched: dialog.room.actions
    width: Math.min(620, parent ? parent.width - 2 * Theme.wide : 620)
    title: dialog.isNew ? qsTr("New counter") : qsTr("Change “%1”").arg(Words.apart(dialog.called))
    acceptText: dialog.isNew ? qsTr("Add the counter") : qsTr("Save")
    acceptEnabled: name.text.trim() !== ""
    onAboutToShow: {
        name.text = dialog.called;
        names.show(dialog.counter?.names ?? {});
        places.show(dialog.counter?.places ?? {});
        dialog.chosen = Array.from(dialog.counter?.serviceIds ?? []);
        dialog.owners = Array.from(dialog.counter?.ownerIds ?? []);
        name.forceActiveFocus();
    }
    onConfirmed: dialog.room.actions.saveCounter(dialog.isNew ? "" : dialog.counter.id, dialog.values())

    UiField {
        id: name
        objectName: "counterName"
        label: qsTr("Name")
        placeholder: qsTr("Counter 1")
        maximumLength: 200
        focus: true
        Layout.fillWidth: true
        onEdited: names.follow(dialog.calledAnew().names)
        onAccepted: dialog.confirm()
    }
    NamesFields {
        id: names
        without: dialog.room.language
        otherwise: name.text.trim()
        Layout.fillWidth: true
        Layout.fillHeight: false
        onAccepted: dialog.confirm()
    }
    NamesFields {
        id: places
        heading: qsTr("Where it is, on the phone of who is called (optional)")
        prefix: "place-"
        Layout.fillWidth: true
        Layout.fillHeight: false
        onAccepted: dialog.confirm()
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: false

        UiText {
            text: qsTr("What it serves")
            kind: "strong"
            Layout.fillWidth: true
        }
        UiText {
            text: services.count === 0 ? qsTr("There are no services yet.")
                : qsTr("In the order in which you choose them: the first comes before the others.")
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiRepeater {
            id: services
            model: dialog.room.services

            delegate: UiCheck {
                id: check

                required property string id
                required property var value
                required property string prefix

                readonly property int place: dialog.chosen.indexOf(check.id) + 1
                readonly property string called: check.prefix + "  " + SetupWords.called(check.value, dialog.room.language)

                objectName: "serves-" + check.id
                text: check.place === 0 || dialog.chosen.length < 2 ? check.called
                    : qsTr("%1 (as number %2)").arg(check.called).arg(check.place)
                Layout.fillWidth: true
                onToggled: dialog.choose(check.id, check.checked)

                Binding on checked {
                    value: check.place > 0
                }
            }
        }
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.fillHeight: false

        UiText {
            text: qsTr("Whose it is")
            kind: "strong"
            Layout.fillWidth: true
        }
        UiText {
            text: qsTr("Whom you choose is offered this counter first when they sign in, and others are not. Nobody chosen: it is offered to everybody.")
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiRepeater {
            model: dialog.room.people

            delegate: UiCheck {
                id: owner

                required property string id
                required property string name

                readonly property bool isOwner: dialog.owners.includes(owner.id)

                objectName: "owner-" + owner.id
                text: owner.name
                Layout.fillWidth: true
                onToggled: dialog.own(owner.id, owner.checked)

                Binding on checked {
                    value: owner.isOwner
                }
            }
        }
    }
}
