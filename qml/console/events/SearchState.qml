// How far a search has looked, and the way to look further.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Events
import Loket.Ui

RowLayout {
    id: state

    required property EventList list
    required property bool online
    property date now

    readonly property string reach: isNaN(state.list.lookedTo.getTime()) ? ""
        : qsTr("Looked back to %1").arg(Words.moment(state.list.lookedTo, state.now))

    visible: state.list.searching || state.list.events.count > 0
    spacing: Theme.gap

    UiText {
        objectName: "reach"
        text: {
            if (state.list.searching)
                return state.reach === "" ? qsTr("Searching…") : state.reach + " …";
            const all = qsTr("%n event(s)", "", state.list.events.count);
            return state.list.hasMore && state.reach !== "" ? all + ". " + state.reach + "." : all;
        }
        kind: "caption"
        Layout.fillWidth: true
    }
    UiButton {
        objectName: "moreButton"
        visible: state.list.hasMore && !state.list.searching
        enabled: state.online
        text: qsTr("Look further back")
        iconName: "down"
        onClicked: state.list.more()
    }
    UiButton {
        objectName: "stopButton"
        visible: state.list.searching
        text: qsTr("Stop")
        onClicked: state.list.cancel()
    }
}
