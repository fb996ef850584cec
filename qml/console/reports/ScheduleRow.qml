// What is made every day: what it tells, where it goes, until which day it is there, or why it is not.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Reports
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a reportSchedule
    required property ReportsRoom room

    readonly property bool isTrouble: row.value.problem !== ""
    readonly property string what: ReportWords.titleOf(row.room, row.value)
    readonly property string about: [...row.value.formats].map(ReportWords.format).join(", ") + " · " + Words.apart(row.value.folder)
    readonly property string newest: row.isTrouble ? row.room.problemText(row.value.problem)
        : row.value.delivered ? qsTr("In the folder up to %1", "a day").arg(Words.shortDay(row.value.lastDay)) : qsTr("The first one when today is over")

    signal changeAsked
    signal removalAsked

    implicitHeight: 108
    name: row.what
    Accessible.name: row.what + ", " + row.about + ", " + row.newest

    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiText {
                text: row.what
                kind: "strong"
                Layout.fillWidth: true
            }
            UiBadge {
                text: row.isTrouble ? qsTr("Not there", "a daily report") : qsTr("Every day")
                meaning: row.isTrouble ? "danger" : "good"
            }
        }
        RowLayout {
            spacing: Theme.tiny
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.target

            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                UiText {
                    text: row.about
                    kind: "caption"
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                }
                UiText {
                    objectName: "scheduleNewest"
                    text: row.newest
                    kind: "caption"
                    color: row.isTrouble ? Theme.danger : Theme.softText
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    Layout.fillWidth: true
                }
            }
            UiIconButton {
                objectName: "changeSchedule"
                name: qsTr("Change it")
                iconName: "edit"
                focusPolicy: Qt.NoFocus
                onClicked: row.changeAsked()
            }
            UiIconButton {
                objectName: "removeSchedule"
                name: qsTr("Stop it")
                iconName: "close"
                focusPolicy: Qt.NoFocus
                onClicked: row.removalAsked()
            }
        }
    }
}
