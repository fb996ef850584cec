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
    signal idDropped

    function minutes(low: int, high: int): string {
        if (high <= 0)
            return qsTr("no wait");
        return low === high ? qsTr("%n minute(s)", "", high) : qsTr("%1–%2 minutes").arg(low).arg(high);
    }
    function time(at: date): string {
        const clock = at.toLocaleTimeString(Qt.locale(), qsTr("HH:mm", "time format"));
        return at.toDateString() === page.kiosk.now.toDateString() ? clock
            : at.toLocaleDateString(Qt.locale(), qsTr("dddd", "date format")) + " " + clock;
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
                scaling: page.scaling
                size: page.upright ? 84 : 60
                kind: "heading"
                text: page.kiosk.open ? qsTr("Welcome. What do you need?") : qsTr("We are closed now.")
                Layout.fillWidth: true
            }
            KioskText {
                scaling: page.scaling
                size: 36
                soft: true
                text: page.kiosk.open ? qsTr("Touch a service to get your number.")
                    : !isNaN(page.kiosk.opensAt.getTime())
                        ? qsTr("Numbers are given out again: %1.").arg(page.time(page.kiosk.opensAt))
                        : qsTr("Please ask at the reception.")
                Layout.fillWidth: true
            }
            Item {
                Layout.fillHeight: true
            }
            KioskButton {
                objectName: "patientId"
                unit: page.unit
                scaling: page.scaling
                visible: page.kiosk.open
                size: 32
                iconName: page.patientId === "" ? "person" : "close"
                text: page.patientId === "" ? qsTr("I have a patient number") : qsTr("Patient number %1").arg(page.patientId)
                detail: page.patientId === "" ? qsTr("Scan your card, or type it. You can do without.") : qsTr("Touch to go on without it.")
                Layout.fillWidth: true
                onClicked: page.patientId === "" ? page.idAsked() : page.idDropped()
            }
        }
        ColumnLayout {
            spacing: 24 * page.unit
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.maximumHeight: page.upright ? page.height * 0.7 : page.height - 112 * page.unit

            KioskText {
                scaling: page.scaling
                size: 28
                soft: true
                visible: page.kiosk.open
                text: qsTr("Times are how long people wait now")
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
                    columns: page.upright || page.scaling > page.unit ? 2 : 3
                    columnSpacing: 20 * page.unit
                    rowSpacing: 20 * page.unit

                    Repeater {
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
                                : isNaN(service.turnsAt.getTime()) ? qsTr("Closed") : qsTr("Opens %1").arg(page.time(service.turnsAt))
                            note: service.isClosed ? "" : qsTr("%n waiting", "", service.waiting)
                            Layout.fillWidth: true
                            Layout.fillHeight: true
                            Layout.preferredWidth: 1
                            Layout.minimumHeight: 180 * page.unit
                            onClicked: page.chosen(service.value)
                        }
                    }
                }
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
