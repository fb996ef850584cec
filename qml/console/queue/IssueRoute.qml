// Where a new visit goes after the first service: what is usual there, or something else.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

ColumnLayout {
    id: part

    required property QueueRoom room
    required property string serviceId

    property var chosen: []

    readonly property var usual: part.room.usualRoute(part.serviceId)
    readonly property string usualNames: part.room.wayOf(part.usual)
    // Ids, in order; empty: this service alone.
    readonly property var route: goesOn.checked ? part.chosen : []

    function begin() {
        goesOn.checked = false;
        part.chosen = [];
    }
    function offer() {
        if (goesOn.checked && part.chosen.length === 0)
            part.chosen = Array.from(part.usual);
    }

    onServiceIdChanged: {
        part.chosen = goesOn.checked ? Array.from(part.usual) : [];
    }

    spacing: Theme.small

    UiCheck {
        id: goesOn
        objectName: "goesOn"
        text: part.usual.length === 0 ? qsTr("Goes on to other services afterwards")
            : qsTr("Goes on afterwards, usually: %1").arg(part.usualNames)
        Layout.fillWidth: true
        onToggled: part.offer()
    }
    RouteEditor {
        objectName: "issueRoute"
        visible: goesOn.checked
        choices: part.room.serviceChoices
        without: part.serviceId
        route: part.chosen
        Layout.fillWidth: true
        onChanged: route => part.chosen = route
    }
}
