// What a check, or a try of a restore, has found, and what is to be done about it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

Flickable {
    id: found

    required property SetupRoom room
    required property var report // a maintenanceReport
    property bool ofTrial: false
    property bool brief: false // only whether it was good
    property string unknownText: ""

    readonly property bool good: found.report.known && found.report.code === "" && found.report.problems.length === 0

    signal allAsked

    clip: true
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: found.contentHeight > found.height
    implicitHeight: column.implicitHeight
    ScrollBar.vertical: UiScrollBar { }
    Accessible.role: Accessible.StaticText
    Accessible.name: what.text
    Keys.onUpPressed: found.flick(0, 600)
    Keys.onDownPressed: found.flick(0, -600)

    FocusRing {
        shown: found.activeFocus
        distance: 0
    }
    ColumnLayout {
        id: column
        width: found.width - (found.contentHeight > found.height ? 14 : 0)
        spacing: Theme.small

        UiText {
            visible: !found.report.known && !found.brief
            text: found.unknownText
            soft: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            visible: found.report.known
            spacing: Theme.small
            Layout.fillWidth: true

            UiIcon {
                icon: found.good ? "finish" : "warning"
                color: found.good ? Theme.good : found.report.code !== "" ? Theme.warning : Theme.danger
                Layout.alignment: found.brief ? Qt.AlignVCenter : Qt.AlignTop
            }
            UiText {
                id: what
                objectName: "what"
                text: found.report.code !== "" ? found.room.wordsFor(found.report.code) : DataWords.found(found.report, found.ofTrial)
                kind: "strong"
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                verticalAlignment: Text.AlignTop // its height may be that of when it was narrow
                Layout.alignment: found.brief ? Qt.AlignVCenter : Qt.AlignTop
            }
            UiIconButton {
                objectName: "allFound"
                visible: found.brief
                name: qsTr("Show all that was found")
                iconName: "down"
                onClicked: found.allAsked()
            }
        }
        UiText {
            visible: !found.brief && found.report.known && found.report.code === ""
            text: DataWords.counts(found.report)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            objectName: "advice"
            visible: text !== ""
            text: !found.brief && found.report.known && found.report.code === "" ? DataWords.advice(found.report, found.ofTrial) : ""
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiRepeater {
            model: found.brief ? 0 : found.report.problems.length

            delegate: UiText {
                id: problem

                required property int index

                text: found.report.problems[problem.index] ?? ""
                color: Theme.danger
                kind: "caption"
                soft: false
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Layout.fillWidth: true
            }
        }
        UiText {
            visible: !found.brief && found.report.known
            text: (found.ofTrial ? found.report.file + "\n" : "") + Words.moment(found.report.at, found.room.workplace.now)
            kind: "caption"
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Layout.fillWidth: true
        }
        UiText {
            visible: !found.brief && found.good && !found.ofTrial
            text: qsTr("Head: %1").arg(found.report.head)
            kind: "caption"
            wrapMode: Text.WrapAnywhere
            Layout.fillWidth: true
        }
    }
    WholeRows {
        view: found
    }
}
