// The page a receptionist works with all day: who is at the counter, who is next, who waits, and how the
// house is doing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Queue
import Loket.Ui

FocusScope {
    id: page

    required property QueueRoom room
    // Something in front of the page has the keyboard.
    property bool blocked: false
    // Has the keyboard when the button that had it is gone.
    property Item restingPlace: list.view

    readonly property Desk desk: page.room.desk
    readonly property QueueActions actions: page.room.actions
    readonly property bool online: page.room.workplace.connection.online
    readonly property bool ready: page.online && !page.blocked && !dialogs.anyOpen && page.room.mayCall
    readonly property bool mayWork: page.ready && !page.desk.anothers
    readonly property bool isCalled: page.desk.hasCurrent && page.desk.current.state === Queue.Called
    readonly property bool isServing: page.desk.hasCurrent && page.desk.current.state === Queue.Serving
    readonly property bool canCallNext: page.mayWork && page.desk.isOpen && !page.desk.away && !page.isCalled && page.desk.hasNext
    readonly property alias dialogs: dialogs
    readonly property alias list: list

    readonly property bool isWide: page.width >= 1240
    readonly property real besideList: page.isWide && panel.isOpen ? panel.width + Theme.wide : 0

    function look(visitId: string) {
        page.room.story.follow(visitId);
        panel.rest();
    }
    function lookAway() {
        page.room.story.leave();
        list.focusList();
    }

    Component.onCompleted: {
        list.focusList();
        const wanted = page.room.takeWanted(); // a visit, or a counter
        if (page.room.feed.counters.valueFor(wanted) !== undefined)
            Qt.callLater(page.room.chooseCounter, wanted);
        else if (wanted !== "")
            Qt.callLater(page.look, wanted);
    }
    Keys.onEscapePressed: event => {
        event.accepted = panel.isOpen;
        if (panel.isOpen)
            page.lookAway();
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        anchors.rightMargin: Theme.wide + page.besideList
        spacing: Theme.wide

        ColumnLayout {
            id: counter
            visible: page.desk.counterId !== ""
            spacing: Theme.wide
            Layout.preferredWidth: page.width >= 1600 ? 440 : page.width >= 1280 ? 370 : 330
            Layout.maximumWidth: Layout.preferredWidth
            Layout.minimumWidth: Layout.preferredWidth
            Layout.fillHeight: true

            CurrentCard {
                room: page.room
                dialogs: dialogs
                enabled: page.online
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            NextCard {
                room: page.room
                canCallNext: page.canCallNext
                compact: page.height < 680
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            visible: page.isWide || !panel.isOpen // else the panel has its place
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true

            UiBanner {
                objectName: "runningLow"
                visible: page.room.feed.runningLow !== ""
                meaning: "warning"
                text: qsTr("Few numbers are left: %1").arg(page.room.feed.runningLow)
                Layout.fillWidth: true
            }
            SummaryStrip {
                room: page.room
                Layout.fillWidth: true
                Layout.fillHeight: false
                onTooLongAsked: list.showTooLong()
                onNewVisitAsked: dialogs.openIssue()
            }
            VisitList {
                id: list
                room: page.room
                dialogs: dialogs
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
                onOpened: visitId => page.look(visitId)
                onNoteAsked: visitId => {
                    page.look(visitId);
                    panel.writeNote();
                }
            }
        }
        ColumnLayout {
            visible: page.isWide && (!panel.isOpen || page.width >= 1860)
            spacing: Theme.wide
            Layout.preferredWidth: page.width >= 1600 ? 340 : 260
            Layout.maximumWidth: Layout.preferredWidth
            Layout.minimumWidth: Layout.preferredWidth
            Layout.fillHeight: true

            CountersCard {
                room: page.room
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ServicesCard {
                room: page.room
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    VisitPanel {
        id: panel
        objectName: "visitPanel"
        room: page.room
        dialogs: dialogs
        width: page.width >= 1600 ? 416 : page.isWide ? 352
            : page.width - 2 * Theme.wide - (counter.visible ? counter.width + Theme.wide : 0)
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.margins: Theme.wide
        opacity: page.room.feed.stale ? 0.5 : 1
        onCloseAsked: page.lookAway()
    }
    VisitDialogs {
        id: dialogs
        objectName: "dialogs"
        room: page.room
        onOpened: visitId => page.look(visitId)
    }

    Shortcut {
        sequences: ["F2"]
        autoRepeat: false
        enabled: page.canCallNext
        onActivated: page.actions.callNext()
    }
    Shortcut {
        sequences: ["F3"]
        autoRepeat: false
        enabled: page.mayWork && page.isCalled
        onActivated: page.actions.recall(page.desk.current.id)
    }
    Shortcut {
        sequences: ["F4"]
        autoRepeat: false
        enabled: page.mayWork && page.isCalled
        onActivated: page.actions.start(page.desk.current.id)
    }
    Shortcut {
        sequences: ["F5"]
        autoRepeat: false
        enabled: page.mayWork && page.isServing
        onActivated: page.actions.finish(page.desk.current.id)
    }
    Shortcut {
        sequences: ["F6"]
        autoRepeat: false
        enabled: page.mayWork && page.isCalled
        onActivated: page.actions.noShow(page.desk.current.id)
    }
    Shortcut {
        sequences: ["F7"]
        autoRepeat: false
        enabled: page.mayWork && page.isCalled
        onActivated: dialogs.openRequeue(page.desk.current)
    }
    Shortcut {
        sequences: ["F8"]
        autoRepeat: false
        enabled: page.mayWork && page.desk.hasCurrent
        onActivated: dialogs.openTransfer(page.desk.current)
    }
    Shortcut {
        sequences: ["F9"]
        autoRepeat: false
        enabled: page.mayWork && page.desk.hasCurrent
        onActivated: dialogs.openPark(page.desk.current)
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        autoRepeat: false
        enabled: page.online && !page.blocked && !dialogs.anyOpen && page.room.mayIssue
        onActivated: dialogs.openIssue()
    }
    Shortcut {
        sequences: ["Ctrl+F", "Ctrl+K"]
        autoRepeat: false
        enabled: !page.blocked && !dialogs.anyOpen
        onActivated: list.focusSearch()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        autoRepeat: false
        enabled: page.ready && page.actions.undoable !== ""
        onActivated: page.actions.undo()
    }
}
