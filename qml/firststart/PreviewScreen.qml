// What patients will see: a display as it will be, with the first service's first number.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Setup
import Loket.FirstStart
import Loket.Ui

ColumnLayout {
    id: preview

    required property FirstStartRoom room

    readonly property TestCall call: TestCall { room: preview.room }

    spacing: Theme.small

    UiText {
        text: qsTr("What patients will see")
        kind: "caption"
        Layout.fillWidth: true
    }
    Rectangle {
        color: Theme.ground
        border.width: 8
        border.color: "#26333d"
        radius: Theme.radius
        implicitHeight: inside.implicitHeight + 36
        Layout.fillWidth: true

        ColumnLayout {
            id: inside
            anchors.fill: parent
            anchors.margins: 18
            spacing: Theme.small

            RowLayout {
                spacing: Theme.small
                Layout.fillWidth: true

                ClinicMark {
                    visible: preview.room.workplace.clinic.logo !== ""
                    logo: preview.room.workplace.clinic.logo
                    size: 20
                }
                UiText {
                    text: preview.room.workplace.clinic.name
                    kind: "caption"
                    soft: false
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }
                UiText {
                    text: Qt.formatTime(preview.room.workplace.now, "HH:mm")
                    kind: "caption"
                    soft: false
                    font.weight: Font.DemiBold
                }
            }
            Rectangle {
                color: Theme.call
                radius: 6
                implicitHeight: called.implicitHeight + 2 * Theme.small
                Layout.fillWidth: true

                ColumnLayout {
                    id: called
                    anchors.fill: parent
                    anchors.margins: Theme.small
                    spacing: 0

                    UiText {
                        text: qsTr("Now calling")
                        kind: "caption"
                        color: Theme.callText
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                    }
                    UiText {
                        text: preview.call.number
                        kind: "number"
                        color: Theme.callText
                        fontSizeMode: Text.HorizontalFit
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                    }
                    UiText {
                        text: preview.call.counterName
                        kind: "strong"
                        color: Theme.callText
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                    }
                }
            }
            Flow {
                spacing: Theme.tiny
                Layout.fillWidth: true

                UiRepeater {
                    model: preview.room.setup.services

                    delegate: Rectangle {
                        id: tile

                        required property string prefix
                        required property var value

                        color: Theme.surface
                        border.color: Theme.line
                        radius: 4
                        implicitWidth: Math.min(label.implicitWidth + 16, parent?.width ?? 100)
                        implicitHeight: 26

                        UiText {
                            id: label
                            anchors.centerIn: parent
                            width: Math.min(implicitWidth, tile.width - 8)
                            text: tile.prefix + "  " + SetupWords.called(tile.value, preview.room.setup.language)
                            kind: "caption"
                            soft: false
                        }
                    }
                }
            }
        }
    }
}
