// Which displays and kiosks are not connected, and since when. It takes no room while all are there; a
// click lists them all.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console
import Loket.Ui

AbstractButton {
    id: mark

    required property var screens // [{name, kind, since}]
    required property date now

    function whole(): string {
        if (mark.screens.length === 0)
            return "";
        const since = mark.screens.map(screen => Words.moment(screen.since, mark.now));
        if (mark.screens.length === 1)
            return qsTr("%1: off since %2").arg(mark.screens[0].name).arg(since[0]);
        return qsTr("%n screen(s) off: %1", "", mark.screens.length)
            .arg(mark.screens.map((screen, i) => screen.name + " " + since[i]).join(", "));
    }

    visible: mark.screens.length > 0
    text: mark.whole()
    implicitHeight: Theme.target
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: mark.text
    Keys.onReturnPressed: mark.clicked()
    Keys.onEnterPressed: mark.clicked()
    onClicked: list.open()

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
            size: 18
            color: Theme.warning
        }
        UiText {
            text: mark.text
            kind: "strong"
            color: Theme.warning
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }

    Popup {
        id: list
        objectName: "lostScreensList"
        x: mark.width - width
        y: mark.height + Theme.tiny
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
            Repeater {
                model: mark.screens

                RowLayout {
                    id: row

                    required property var modelData

                    spacing: Theme.wide

                    UiText {
                        text: row.modelData.name
                        Layout.preferredWidth: 220
                    }
                    UiText {
                        text: row.modelData.kind === "kiosk" ? qsTr("Kiosk") : qsTr("Display")
                        soft: true
                        Layout.preferredWidth: 80
                    }
                    UiText {
                        text: qsTr("since %1").arg(Words.moment(row.modelData.since, mark.now))
                    }
                }
            }
            UiText {
                text: qsTr("Is it switched on, and is its network cable in? It connects again by itself.")
                kind: "caption"
                wrapMode: Text.WordWrap
                Layout.preferredWidth: 380
            }
        }
    }
}
