// Services in an order: those that come one after the other, and buttons for those that could follow. Keys on a
// stop: Alt with Up and Down moves it, Delete takes it out.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

FocusScope {
    id: editor

    required property var choices // [{value: id, text: name}]
    property var route: [] // ids, the next first
    property string without: "" // where one is already

    readonly property var others: editor.choices.filter(one => one.value !== editor.without && !editor.route.includes(one.value))

    readonly property var draft: editor.route

    signal changed(var route)

    function takeDraft(draft: var) {
        editor.changed(Array.from(draft));
    }

    function nameOf(serviceId: string): string {
        return editor.choices.find(one => one.value === serviceId)?.text ?? serviceId;
    }
    function add(serviceId: string) {
        editor.changed(editor.route.concat([serviceId]));
    }
    function remove(place: int) {
        editor.changed(editor.route.filter((id, at) => at !== place));
    }
    function move(place: int, by: int) {
        const to = place + by;
        if (to < 0 || to >= editor.route.length)
            return;
        const route = Array.from(editor.route);
        route.splice(to, 0, route.splice(place, 1)[0]);
        editor.changed(route);
        stops.currentIndex = to;
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column
        width: editor.width
        spacing: Theme.small

        ListView {
            id: stops
            objectName: "routeStops"
            visible: count > 0
            clip: true
            model: editor.route
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("The way from here")
            Keys.onPressed: event => {
                const by = { [Qt.Key_Up]: -1, [Qt.Key_Down]: 1 }[event.key];
                event.accepted = by !== undefined && (event.modifiers & Qt.AltModifier) !== 0;
                if (event.accepted)
                    editor.move(stops.currentIndex, by);
            }
            Keys.onDeletePressed: if (stops.currentIndex >= 0) editor.remove(stops.currentIndex)
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(5, count) * 44

            delegate: RouteStop {
                required property int index
                required property string modelData

                width: ListView.view.width
                place: index + 1
                title: editor.nameOf(modelData)
                isFirst: index === 0
                isLast: index === editor.route.length - 1
                current: ListView.isCurrentItem && stops.activeFocus
                onMoveAsked: by => editor.move(index, by)
                onRemoveAsked: editor.remove(index)
            }
        }
        UiText {
            visible: stops.count === 0
            text: qsTr("Nothing comes afterwards.")
            soft: true
            Layout.fillWidth: true
        }
        Flow {
            spacing: Theme.small
            Layout.fillWidth: true

            UiRepeater {
                model: editor.others

                UiButton {
                    required property var modelData

                    objectName: "add-" + modelData.value
                    text: modelData.text
                    iconName: "plus"
                    Accessible.name: qsTr("Then to %1").arg(modelData.text)
                    onClicked: editor.add(modelData.value)
                }
            }
        }
    }
}
