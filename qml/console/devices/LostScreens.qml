// Which displays and kiosks are not connected, and since when; where there is no room for that, how many.
// It takes no room while all are there; a click lists them all.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Devices
import Loket.Ui

AbstractButton {
    id: mark

    required property DevicesRoom room
    // What it may take of the header's width.
    required property real available

    readonly property var screens: mark.room.workplace.connection.online ? mark.room.lost : []
    readonly property date now: mark.room.workplace.now

    readonly property int iconSize: 18
    readonly property bool fits: mark.widthWith(full) <= mark.available
    readonly property real leastWidth: mark.widthWith(count)

    function whole(): string {
        if (mark.screens.length === 0)
            return "";
        const since = mark.screens.map(screen => Words.moment(screen.since, mark.now));
        if (mark.screens.length === 1)
            return qsTr("%1: off since %2").replace("%2", since[0]).replace("%1", () => Words.apart(mark.screens[0].name));
        return qsTr("%n screen(s) off: %1", "", mark.screens.length)
            .arg(mark.screens.map((screen, i) => Words.apart(screen.name) + " " + since[i]).join(", "));
    }
    function widthWith(words: Text): real {
        return Math.ceil(words.implicitWidth) + 2 * mark.iconSize + 2 * Theme.tiny + 2 * Theme.gap;
    }

    objectName: "lostScreens"
    visible: mark.screens.length > 0
    text: mark.whole()
    implicitHeight: Theme.target
    implicitWidth: mark.widthWith(mark.fits ? full : count)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: mark.text
    Keys.forwardTo: [press]
    onClicked: list.open()

    PressKeys {
        id: press
        button: mark
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.warningGround
        border.color: mark.hovered ? Theme.warning : "transparent"

        FocusRing {
            shown: mark.visualFocus
        }
    }
    contentItem: RowLayout {
        spacing: Theme.tiny

        UiIcon {
            icon: "offline"
            size: mark.iconSize
            color: Theme.warning
        }
        UiText {
            objectName: "lostScreensWords"
            text: mark.fits ? full.text : count.text
            kind: "strong"
            color: Theme.warning
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        UiIcon {
            icon: "down"
            size: mark.iconSize
            color: Theme.warning
        }
    }

    UiText {
        id: full
        text: mark.text
        kind: "strong"
        visible: false
    }
    UiText {
        id: count
        text: qsTr("%n screen(s) off", "", mark.screens.length)
        kind: "strong"
        visible: false
    }

    Popup {
        id: list
        objectName: "lostScreensList"
        x: mark.width - width
        y: mark.height + Theme.tiny
        margins: Theme.small
        padding: Theme.wide
        focus: true

        background: Rectangle {
            color: Theme.surface
            border.color: Theme.edge
            radius: Theme.radius
        }

        ColumnLayout {
            spacing: Theme.small

            UiText {
                text: qsTr("Not connected")
                kind: "title"
            }
            Flickable {
                id: lost
                clip: true
                contentHeight: rows.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                implicitHeight: Math.min(rows.implicitHeight, 360)
                Layout.preferredWidth: rows.width + 14
                ScrollBar.vertical: UiScrollBar { }

                ColumnLayout {
                    id: rows
                    width: 480
                    spacing: Theme.small

                    UiRepeater {
                        model: mark.screens

                        RowLayout {
                            id: row

                            required property var modelData

                            spacing: Theme.wide
                            Layout.fillWidth: true

                            UiText {
                                text: row.modelData.name
                                wrapMode: Text.Wrap
                                Layout.fillWidth: true
                            }
                            UiText {
                                text: DeviceWords.screen(row.modelData.kind)
                                soft: true
                                Layout.preferredWidth: 80
                            }
                            UiText {
                                text: qsTr("since %1").arg(Words.moment(row.modelData.since, mark.now))
                                horizontalAlignment: Text.AlignRight
                                Layout.preferredWidth: Math.max(90, implicitWidth)
                            }
                        }
                    }
                }
                WholeRows {
                    view: lost
                }
            }
            UiText {
                text: qsTr("Is it switched on, and is its network cable in? It connects again by itself.")
                kind: "caption"
                wrapMode: Text.Wrap
                Layout.preferredWidth: rows.width
            }
        }
    }
}
