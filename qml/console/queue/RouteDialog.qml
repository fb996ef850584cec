// Where a visit goes after this stop, and after that.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Ui

VisitDialog {
    id: dialog

    required property QueueRoom room

    property var route: []

    readonly property string serviceId: dialog.visit.serviceId
    readonly property var usual: dialog.room.usualRoute(dialog.serviceId)

    action: "route"
    width: Math.min(620, parent ? parent.width - 2 * Theme.wide : 620)
    title: qsTr("Where %1 goes next").arg(dialog.number)
    explanation: qsTr("When this stop is finished the visit waits at the next by itself, with the same number.")
    acceptText: qsTr("Save")
    onAboutToShow: {
        dialog.route = Array.from(dialog.visit.route);
        editor.forceActiveFocus();
    }
    onConfirmed: dialog.actions.setRoute(dialog.visitId, dialog.route)

    UiButton {
        objectName: "usualRoute"
        visible: dialog.usual.length > 0
        text: qsTr("The usual way: %1").arg(dialog.room.wayOf(dialog.usual))
        Layout.fillWidth: true
        onClicked: dialog.route = Array.from(dialog.usual)
    }
    RouteEditor {
        id: editor
        objectName: "routeEditor"
        choices: dialog.room.serviceChoices
        without: dialog.serviceId
        route: dialog.route
        focus: true
        Layout.fillWidth: true
        onChanged: route => dialog.route = route
    }
}
