// What can be done with an account.
import QtQuick
import Loket.Console.Setup
import Loket.Ui

UiMenu {
    id: menu

    required property SetupRoom room
    property var person: null

    readonly property bool isMine: menu.person !== null && menu.person.id === menu.room.myId

    signal changeAsked(var person)
    signal passwordAsked(var person)
    signal disableAsked(var person)

    function ask(person: var, button: Item) {
        menu.person = person;
        menu.popup(button, button.width - menu.implicitWidth, button.height);
    }

    UiMenuItem {
        objectName: "changeItem"
        text: qsTr("Change…")
        iconName: "person"
        onTriggered: menu.changeAsked(menu.person)
    }
    UiMenuItem {
        objectName: "passwordItem"
        text: qsTr("New password…")
        iconName: "key"
        offered: !menu.isMine
        onTriggered: menu.passwordAsked(menu.person)
    }
    UiMenuItem {
        objectName: "disableItem"
        text: qsTr("Disable…")
        iconName: "cancel"
        dangerous: true
        offered: !menu.isMine && menu.person !== null && !menu.person.isDisabled
        onTriggered: menu.disableAsked(menu.person)
    }
    UiMenuItem {
        objectName: "enableItem"
        text: qsTr("Let sign in again")
        iconName: "finish"
        offered: menu.person !== null && menu.person.isDisabled
        onTriggered: menu.room.actions.enablePerson(menu.person.id)
    }
}
