// What one may come for. All that is touched is in the lower part of the screen.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

Item {
    id: page

    required property Kiosk kiosk
    required property real unit
    required property real scaling
    required property bool upright
    property string patientId: ""

    signal chosen(service: var)
    signal idAsked
    signal codeAsked
    signal idDropped

    function minutes(low: int, high: int): string {
        if (high <= 0)
            return qsTranslate("Web", "Any moment now");
        return qsTranslate("Web", "in %1 min").arg(low === high ? high : low + "–" + high);
    }
    function time(at: date): string {
        return TroubleWords.time(at, page.kiosk.now);
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: 56 * page.unit
        columns: page.upright ? 1 : 2
        columnSpacing: 56 * page.unit
        rowSpacing: 24 * page.unit

        ColumnLayout {
            spacing: 24 * page.unit
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2

            KioskText {
                objectName: "welcome"
                scaling: page.upright ? page.scaling : page.unit
                size: page.upright ? 84 : 60
                kind: "heading"
                text: page.kiosk.open ? qsTranslate("Web", "Welcome. What do you need?") : qsTranslate("Web", "No numbers at the moment")
                Layout.fillWidth: true
            }
            KioskText {
                scaling: page.scaling
                size: 36
                soft: true
                text: page.kiosk.open ? qsTranslate("Web", "Touch a service to get your number.")
                    : !isNaN(page.kiosk.opensAt.getTime())
                        ? qsTranslate("Web", "Numbers are given out again: %1.").arg(page.time(page.kiosk.opensAt))
                        : qsTranslate("Web", "Please ask at the reception.")
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            AskButtons {
                visible: !page.upright
                kiosk: page.kiosk
                unit: page.unit
                scaling: page.scaling
                patientId: page.patientId
                columns: 1
                Layout.fillWidth: true
                onIdAsked: page.idAsked()
                onIdDropped: page.idDropped()
                onCodeAsked: page.codeAsked()
            }
        }
        ColumnLayout {
            spacing: 24 * page.unit
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.maximumHeight: page.upright ? page.height * 0.62 : page.height - 112 * page.unit

            KioskText {
                scaling: page.scaling
                size: 28
                soft: true
                visible: page.kiosk.open
                text: qsTranslate("Web", "Times are how long people wait now")
                Layout.fillWidth: true
            }
            Flickable {
                id: view
                objectName: "services"
                clip: true
                contentHeight: grid.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentHeight > height
                ScrollBar.vertical: UiScrollBar { }
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: grid.implicitHeight
                Layout.maximumHeight: grid.implicitHeight

                GridLayout {
                    id: grid
                    width: view.width - (view.interactive ? 28 * page.unit : 0)
                    // Few rows, so that all of them are where one reaches.
                    columns: page.scaling > page.unit || page.upright && page.kiosk.services.count <= 8 ? 2 : 3
                    columnSpacing: 20 * page.unit
                    rowSpacing: (page.kiosk.services.count > 6 ? 12 : 20) * page.unit // so that eight are seen whole

                    UiRepeater {
                        model: page.kiosk.services

                        delegate: KioskButton {
                            id: service

                            required property var value // a service's status
                            required property string name
                            required property string prefix
                            required property int waiting
                            required property int waitLow
                            required property int waitHigh
                            required property bool isClosed
                            required property date turnsAt

                            objectName: "service-" + service.prefix
                            unit: page.unit
                            scaling: page.scaling
                            enabled: !service.isClosed
                            text: service.name
                            detail: !service.isClosed ? page.minutes(service.waitLow, service.waitHigh)
                                : isNaN(service.turnsAt.getTime()) ? qsTranslate("Web", "Closed") : qsTranslate("Web", "Opens %1").arg(page.time(service.turnsAt))
                            note: service.isClosed ? "" : qsTranslate("Web", "%n waiting", "", service.waiting)
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            Layout.minimumHeight: (page.upright ? 150 : 180) * page.unit
                            onClicked: page.chosen(service.value)
                        }
                    }
                }
            }
            AskButtons {
                visible: page.upright
                kiosk: page.kiosk
                unit: page.unit
                scaling: page.scaling
                patientId: page.patientId
                columns: 2
                Layout.fillWidth: true
                onIdAsked: page.idAsked()
                onIdDropped: page.idDropped()
                onCodeAsked: page.codeAsked()
            }
            Languages {
                visible: page.upright
                kiosk: page.kiosk
                unit: page.unit
                scaling: page.scaling
                Layout.fillWidth: true
            }
        }
    }
}
