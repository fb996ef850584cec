// The page a receptionist works with all day: who is at the counter, who is next, who waits, and how the
// house is doing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console
import Loket.Ui

ConsolePage {
    id: page

    readonly property Desk desk: page.workplace.desk
    readonly property QueueActions actions: page.workplace.actions
    readonly property bool online: page.workplace.connection.online
    readonly property bool ready: page.online && !page.blocked && !dialogs.anyOpen && page.workplace.mayCall
    readonly property bool isCalled: page.desk.hasCurrent && page.desk.current.state === Queue.Called
    readonly property bool isServing: page.desk.hasCurrent && page.desk.current.state === Queue.Serving
    readonly property bool canCallNext: page.ready && page.desk.isOpen && !page.isCalled && page.desk.hasNext
    readonly property alias dialogs: dialogs
    readonly property alias list: list

    restingPlace: list.view
    Component.onCompleted: list.focusList()

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide
        opacity: page.workplace.feed.stale && page.workplace.visits.count > 0 ? 0.5 : 1

        ColumnLayout {
            visible: page.desk.counterId !== ""
            spacing: Theme.wide
            Layout.preferredWidth: page.width >= 1600 ? 440 : page.width >= 1280 ? 370 : 330
            Layout.maximumWidth: Layout.preferredWidth
            Layout.minimumWidth: Layout.preferredWidth
            Layout.fillHeight: true

            CurrentCard {
                workplace: page.workplace
                dialogs: dialogs
                enabled: page.online
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            NextCard {
                workplace: page.workplace
                canCallNext: page.canCallNext
                compact: page.height < 680
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true

            UiBanner {
                objectName: "runningLow"
                visible: page.workplace.services.runningLow !== ""
                meaning: "warning"
                text: qsTr("Few numbers are left: %1").arg(page.workplace.services.runningLow)
                Layout.fillWidth: true
            }
            SummaryStrip {
                workplace: page.workplace
                Layout.fillWidth: true
                Layout.fillHeight: false
                onTooLongAsked: list.showTooLong()
                onNewVisitAsked: dialogs.openIssue()
            }
            VisitList {
                id: list
                workplace: page.workplace
                dialogs: dialogs
                focus: true
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
        ColumnLayout {
            visible: page.width >= 1240
            spacing: Theme.wide
            Layout.preferredWidth: page.width >= 1600 ? 340 : 260
            Layout.maximumWidth: Layout.preferredWidth
            Layout.minimumWidth: Layout.preferredWidth
            Layout.fillHeight: true

            CountersCard {
                workplace: page.workplace
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ServicesCard {
                workplace: page.workplace
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }

    VisitDialogs {
        id: dialogs
        objectName: "dialogs"
        workplace: page.workplace
    }

    Shortcut {
        sequences: ["F2"]
        enabled: page.canCallNext
        onActivated: page.actions.callNext()
    }
    Shortcut {
        sequences: ["F3"]
        enabled: page.ready && page.isCalled
        onActivated: page.actions.recall(page.desk.current.id)
    }
    Shortcut {
        sequences: ["F4"]
        enabled: page.ready && page.isCalled
        onActivated: page.actions.start(page.desk.current.id)
    }
    Shortcut {
        sequences: ["F5"]
        enabled: page.ready && page.isServing
        onActivated: page.actions.finish(page.desk.current.id)
    }
    Shortcut {
        sequences: ["F6"]
        enabled: page.ready && page.isCalled
        onActivated: page.actions.noShow(page.desk.current.id)
    }
    Shortcut {
        sequences: ["F7"]
        enabled: page.ready && page.isCalled
        onActivated: dialogs.openRequeue(page.desk.current)
    }
    Shortcut {
        sequences: ["F8"]
        enabled: page.ready && page.desk.hasCurrent
        onActivated: dialogs.openTransfer(page.desk.current)
    }
    Shortcut {
        sequences: ["F9"]
        enabled: page.ready && page.desk.hasCurrent
        onActivated: dialogs.openPark(page.desk.current)
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        enabled: page.online && !page.blocked && !dialogs.anyOpen && page.workplace.mayIssue
        onActivated: dialogs.openIssue()
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        enabled: !page.blocked && !dialogs.anyOpen
        onActivated: list.focusSearch()
    }
    Shortcut {
        sequences: ["Ctrl+Z"]
        enabled: page.ready && page.actions.undoable !== ""
        onActivated: page.actions.undo()
    }
}
