// The number, and what one does with it.
import QtQuick
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

Item {
    id: page

    required property Kiosk kiosk
    required property real unit
    required property real scaling
    required property bool upright
    required property int secondsLeft

    readonly property var visit: page.kiosk.request.visit

    signal done
    signal moreTime

    function clock(minutes: int): string {
        return new Date(page.kiosk.now.getTime() + minutes * 60000).toLocaleTimeString(Qt.locale(), qsTr("HH:mm", "time format"));
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: 56 * page.unit
        anchors.topMargin: 36 * page.unit
        columns: page.upright ? 1 : 2
        columnSpacing: 56 * page.unit
        rowSpacing: 24 * page.unit

        ColumnLayout {
            spacing: 24 * page.unit
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            KioskText {
                scaling: page.scaling
                size: 44
                text: page.kiosk.request.checksIn ? qsTranslate("Web", "You are checked in. Your number") : qsTranslate("Web", "Your number")
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            UiText {
                objectName: "number"
                text: page.visit.number
                kind: "hero"
                color: Theme.accent
                // Among large letters it leaves room for all of them.
                font.pixelSize: Math.round((page.upright ? 280 : 240) * (page.scaling > page.unit ? 0.7 : 1) * page.unit)
                minimumPixelSize: 20
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            KioskText {
                scaling: page.scaling
                size: 48
                kind: "strong"
                text: page.kiosk.serviceName
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            SlipLine {
                here: !page.upright
                printing: page.kiosk.print
                unit: page.unit
                scaling: page.scaling
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: 24 * page.unit
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            Rectangle {
                implicitHeight: figures.implicitHeight + 48 * page.unit
                radius: 14 * page.unit
                color: Theme.surface
                border.color: Theme.line
                Layout.fillWidth: true

                RowLayout {
                    id: figures
                    anchors.fill: parent
                    anchors.margins: 24 * page.unit
                    spacing: 24 * page.unit

                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 2

                        KioskText {
                            scaling: page.scaling
                            size: 30
                            soft: true
                            text: qsTranslate("Web", "You will be called about")
                            Layout.fillWidth: true
                        }
                        KioskText {
                            objectName: "calledAt"
                            scaling: page.scaling
                            size: 58
                            kind: "strong"
                            text: page.visit.waitHigh <= 0 ? qsTranslate("Web", "Any moment now")
                                : qsTr("%1–%2", "from one time to another").arg(page.clock(page.visit.waitLow)).arg(page.clock(page.visit.waitHigh))
                            Layout.fillWidth: true
                        }
                    }
                    ColumnLayout {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1

                        KioskText {
                            scaling: page.scaling
                            size: 30
                            soft: true
                            text: qsTranslate("Web", "Ahead of you")
                            Layout.fillWidth: true
                        }
                        KioskText {
                            objectName: "ahead"
                            scaling: page.scaling
                            size: 58
                            kind: "strong"
                            text: Math.max(0, page.visit.position - 1)
                            Layout.fillWidth: true
                        }
                    }
                }
            }
            Rectangle {
                visible: page.kiosk.followAddress !== ""
                implicitHeight: follow.implicitHeight + 48 * page.unit
                radius: 14 * page.unit
                color: Theme.surface
                border.color: Theme.line
                Layout.fillWidth: true

                RowLayout {
                    id: follow
                    anchors.fill: parent
                    anchors.margins: 24 * page.unit
                    spacing: 32 * page.unit

                    UiQr {
                        objectName: "qr"
                        text: page.kiosk.followAddress
                        implicitWidth: (page.upright ? 300 : 200) * page.unit
                        implicitHeight: implicitWidth
                        Accessible.role: Accessible.Graphic
                        Accessible.name: qsTr("A code that leads to your number on your phone")
                    }
                    ColumnLayout {
                        Layout.fillWidth: true

                        KioskText {
                            scaling: page.scaling
                            size: 44
                            kind: "strong"
                            text: qsTranslate("Web", "Follow it on your phone")
                            Layout.fillWidth: true
                        }
                        KioskText {
                            scaling: page.scaling
                            size: 34
                            text: qsTranslate("Web", "Point your phone's camera at this code. Your phone must be in the clinic's Wi-Fi.")
                            Layout.fillWidth: true
                        }
                    }
                }
            }
            KioskText {
                visible: page.kiosk.followAddress === ""
                scaling: page.scaling
                size: 36
                text: qsTr("Please remember your number. The screens in the waiting room call it.")
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            SlipLine {
                here: page.upright
                printing: page.kiosk.print
                unit: page.unit
                scaling: page.scaling
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            KioskButton {
                objectName: "done"
                unit: page.unit
                scaling: page.scaling
                primary: true
                centred: true
                size: 44
                text: qsTranslate("Web", "Done")
                Layout.fillWidth: true
                Layout.preferredHeight: 136 * page.unit
                onClicked: page.done()
            }
            RowLayout {
                spacing: 24 * page.unit
                Layout.fillWidth: true

                KioskText {
                    scaling: page.scaling
                    size: 30
                    soft: true
                    text: qsTranslate("Web", "This page closes in %n second(s).", "", page.secondsLeft)
                    Layout.fillWidth: true
                }
                KioskButton {
                    objectName: "moreTime"
                    unit: page.unit
                    scaling: page.scaling
                    size: 32
                    text: qsTranslate("Web", "More time")
                    onClicked: page.moreTime()
                }
            }
        }
    }
}
