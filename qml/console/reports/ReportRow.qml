// One report: what it tells, how far it is, its file.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Reports
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // the report
    required property ReportsRoom room

    readonly property bool isReady: row.value.status === Reports.Completed
    readonly property string stateText: ReportWords.state(row.value.status)
    readonly property string about: ReportWords.format(row.value.format) + " · " + ReportWords.period(row.value.from, row.value.to)
    readonly property string size: row.isReady ? qsTr("%n row(s)", "", row.value.rows) + " · " + row.room.sizeText(row.value.fileSize) : ""

    signal openAsked
    signal saveAsked
    signal cancelAsked
    signal againAsked

    implicitHeight: 92
    name: row.value.title
    Accessible.name: [row.value.title, row.stateText, row.about, row.size].join(", ")

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiText {
                text: row.value.title
                kind: "strong"
                Layout.fillWidth: true
            }
            UiBadge {
                text: row.stateText
                meaning: ReportWords.meaning(row.value.status)
            }
        }
        RowLayout {
            spacing: Theme.tiny
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target

            ColumnLayout {
                spacing: row.isReady ? 0 : Theme.tiny
                Layout.fillWidth: true

                UiText {
                    text: row.about
                    kind: "caption"
                    Layout.fillWidth: true
                }
                UiText {
                    objectName: "reportSize"
                    visible: row.isReady
                    text: row.size
                    kind: "caption"
                    Layout.fillWidth: true
                }
                WorkBar {
                    objectName: "reportBar"
                    visible: row.value.open
                    progress: row.value.progress / 100
                    name: row.value.title
                    Layout.fillWidth: true
                }
                UiText {
                    visible: row.value.open && row.value.rowsTotal > 0
                    text: qsTr("%1 of %2 rows").arg(row.value.rowsDone.toLocaleString(Qt.locale(), "f", 0)).arg(row.value.rowsTotal.toLocaleString(Qt.locale(), "f", 0))
                    kind: "caption"
                    Layout.fillWidth: true
                }
            }
            UiIconButton {
                objectName: "cancelReport"
                visible: row.value.open
                name: qsTr("Cancel it")
                iconName: "cancel"
                focusPolicy: Qt.NoFocus
                onClicked: row.cancelAsked()
            }
            UiIconButton {
                objectName: "openReport"
                visible: row.isReady
                name: qsTr("Open it")
                iconName: "screen"
                focusPolicy: Qt.NoFocus
                enabled: !row.room.saving
                onClicked: row.openAsked()
            }
            UiIconButton {
                objectName: "saveReport"
                visible: row.isReady
                name: qsTr("Save it")
                iconName: "save"
                focusPolicy: Qt.NoFocus
                enabled: !row.room.saving
                onClicked: row.saveAsked()
            }
            UiIconButton {
                objectName: "againReport"
                visible: !row.isReady && !row.value.open
                name: qsTr("Make it again")
                iconName: "undo"
                focusPolicy: Qt.NoFocus
                onClicked: row.againAsked()
            }
        }
    }
}
