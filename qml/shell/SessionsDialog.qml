// Where the person who is signed in here is signed in, too.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Shell
import Loket.Ui

KeptDialog {
    id: dialog

    required property Workplace workplace
    required property OwnSessions sessions

    function endCurrent() {
        const row = view.currentItem as SessionRow;
        if (row !== null && row.removable)
            dialog.sessions.end(row.sessionId);
    }

    width: Math.min(680, parent ? parent.width - 2 * Theme.wide : 680)
    title: qsTr("Where you are signed in")
    explanation: qsTr("End what is not yours, and change your password then.")
    acceptText: qsTr("End all others")
    acceptKind: "danger"
    acceptEnabled: dialog.sessions.others > 0 && dialog.workplace.connection.online
    rejectText: qsTr("Close")
    busy: dialog.sessions.working !== ""
    onAboutToShow: dialog.sessions.look()
    onOpened: view.forceActiveFocus()
    onConfirmed: dialog.sessions.endOthers()

    Connections {
        target: dialog.sessions
        enabled: dialog.visible

        function onRefused(action: string, refusal: refusal) {
            dialog.error = refusal.words;
        }
    }

    ListView {
        id: view
        objectName: "ownSessions"
        implicitHeight: Math.min(contentHeight, 360)
        clip: true
        model: dialog.sessions.list
        keyNavigationEnabled: true
        Keys.forwardTo: [far]
        activeFocusOnTab: true
        highlightMoveDuration: Motion.quick
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: UiScrollBar { }
        Accessible.role: Accessible.List
        Accessible.name: dialog.title
        Keys.onReturnPressed: dialog.endCurrent()
        Keys.onEnterPressed: dialog.endCurrent()
        Keys.onDeletePressed: dialog.endCurrent()
        Layout.fillWidth: true

        ListKeys {
            id: far
            view: view
        }

        delegate: SessionRow {
            width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
            now: dialog.workplace.now
            current: ListView.isCurrentItem && view.activeFocus
            removable: !isOwn && !dialog.busy && dialog.workplace.connection.online
            onClicked: {
                view.currentIndex = index;
                view.forceActiveFocus();
            }
            onEndAsked: dialog.sessions.end(sessionId)
        }
        WholeRows {
            view: view
        }
    }
}
