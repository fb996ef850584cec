// The clinic's displays and kiosks: which are connected, and how a new one is let in. For administrators.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console
import Loket.Ui

ConsolePage {
    id: page

    function askRemoval() {
        const row = view.currentItem as ScreenRow;
        if (row !== null && row.removable)
            removal.ask(row.screenId, row.name);
    }

    Component.onCompleted: {
        page.workplace.screenActions.look();
        pairing.begin();
    }
    Keys.onEscapePressed: page.workplace.leaveScreens()

    Connections {
        target: page.workplace

        function onNowChanged() {
            page.workplace.screenActions.look();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.wide
        spacing: Theme.wide

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            UiText {
                text: qsTr("Screens")
                kind: "heading"
                Layout.fillWidth: true
            }
            UiButton {
                objectName: "back"
                text: qsTr("Back")
                keys: "Esc"
                onClicked: page.workplace.leaveScreens()
            }
        }
        RowLayout {
            spacing: Theme.wide
            Layout.fillWidth: true
            Layout.fillHeight: true

            UiCard {
                title: qsTr("Displays and kiosks")
                Layout.fillWidth: true
                Layout.fillHeight: true

                ListView {
                    id: view
                    objectName: "screenView"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    model: page.workplace.screens
                    keyNavigationEnabled: true
                    activeFocusOnTab: true
                    highlightMoveDuration: Motion.quick
                    cacheBuffer: 0
                    boundsBehavior: Flickable.StopAtBounds
                    opacity: page.workplace.screens.stale && count > 0 ? 0.5 : 1
                    ScrollBar.vertical: UiScrollBar { }
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("Displays and kiosks")
                    Keys.onReturnPressed: page.askRemoval()
                    Keys.onEnterPressed: page.askRemoval()
                    Keys.onDeletePressed: page.askRemoval()

                    delegate: ScreenRow {
                        width: view.width - (view.ScrollBar.vertical.visible ? 14 : 0)
                        now: page.workplace.now
                        current: ListView.isCurrentItem && view.activeFocus
                        removable: page.workplace.connection.online
                        onClicked: {
                            view.currentIndex = index;
                            view.forceActiveFocus();
                        }
                        onRemovalAsked: {
                            view.currentIndex = index;
                            page.askRemoval();
                        }
                    }

                    EmptyState {
                        objectName: "noScreens"
                        anchors.centerIn: parent
                        width: Math.min(420, parent.width - 2 * Theme.wide)
                        visible: view.count === 0
                        iconName: "screen"
                        title: page.workplace.screens.stale ? qsTr("Asking the server…") : qsTr("No screen is connected yet")
                        text: page.workplace.screens.stale ? "" : qsTr("A new one shows a code. Type the code beside this list.")
                    }
                }
            }
            PairingCard {
                id: pairing
                objectName: "pairing"
                workplace: page.workplace
                Layout.preferredWidth: 380
                Layout.fillHeight: true
            }
        }
    }

    RemoveScreenDialog {
        id: removal
        objectName: "removeScreen"
        actions: page.workplace.screenActions
    }
}
