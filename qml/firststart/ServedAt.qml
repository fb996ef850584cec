// The counters of a service: a menu in which each is chosen or not.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Console.Core
import Loket.Console.Setup
import Loket.FirstStart
import Loket.Ui

UiButton {
    id: button

    required property var service
    required property SetupRoom setup

    property int age: 0 // rises with the counters

    signal additionAsked

    function counterAt(index: int): var {
        return (all.objectAt(index) as ListedValue)?.value ?? null;
    }
    // "Counter 1, 2" where they are called alike but for the end.
    function words(age: int): string {
        const names = [];
        for (let i = 0; i < all.count; ++i) {
            const counter = button.counterAt(i);
            if (counter !== null && counter.serviceIds.includes(button.service.id))
                names.push(SetupWords.called(counter, button.setup.language));
        }
        const heads = names.map(name => name.replace(/\s*\S+$/, ""));
        if (names.length > 1 && heads[0] !== "" && heads.every(head => head === heads[0]))
            return names[0] + ", " + names.slice(1).map(name => name.slice(heads[0].length).trim()).join(", ");
        return names.join(", ");
    }
    function toggle(counter: var) {
        const others = counter.serviceIds.filter(id => id !== button.service.id);
        const isIn = others.length < counter.serviceIds.length;
        button.setup.actions.saveCounter(counter.id,
            { serviceIds: isIn ? others : Array.from(counter.serviceIds).concat([button.service.id]) });
    }

    readonly property string served: button.words(button.age)

    objectName: "servedAt-" + button.service.id
    text: button.served === "" ? qsTr("Nowhere yet") : button.served
    font.weight: Font.Normal
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    Accessible.name: qsTr("%1 is served at: %2").arg(Words.apart(SetupWords.called(button.service, button.setup.language))).arg(button.text)
    onClicked: menu.popup(button, 0, button.height)

    Instantiator {
        id: all
        model: button.setup.counters
        onObjectAdded: ++button.age
        onObjectRemoved: ++button.age

        delegate: ListedValue {
            onValueChanged: ++button.age
        }
    }
    UiMenu {
        id: menu
        onClosed: button.forceActiveFocus()

        Instantiator {
            model: button.age >= 0 ? all.count : 0
            onObjectAdded: (index, item) => menu.insertItem(index, item as UiMenuItem)
            onObjectRemoved: (index, item) => menu.removeItem(item as UiMenuItem)

            delegate: UiMenuItem {
                id: item

                required property int index

                readonly property var counter: button.age >= 0 ? button.counterAt(item.index) : null

                objectName: "serves-" + (item.counter?.id ?? "")
                text: item.counter === null ? "" : SetupWords.called(item.counter, button.setup.language)
                checkable: true
                checked: item.counter?.serviceIds.includes(button.service.id) ?? false
                enabled: button.setup.actions.working === "" && button.setup.actions.online
                onTriggered: button.toggle(item.counter)
            }
        }
        UiMenuItem {
            objectName: "addCounterItem"
            text: qsTr("Add a counter…")
            iconName: "plus"
            onTriggered: button.additionAsked()
        }
    }
}
