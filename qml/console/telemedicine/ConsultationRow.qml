// One consultation in the list: when, whose, who waits for it and since when.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Telemedicine
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // the consultation
    property date now
    property bool isNew: false
    property bool isChanged: false

    readonly property string title: ConsultationWords.title(row.value)
    readonly property string about: ConsultationWords.about(row.value)
    readonly property string stateText: ConsultationWords.state(row.value, row.now)
    readonly property string when: ConsultationWords.when(row.value, row.now)

    implicitHeight: 60
    name: ConsultationWords.joined([row.when, row.title, row.about, row.stateText])

    Item {
        implicitHeight: time.implicitHeight
        Layout.preferredWidth: 92

        UiText {
            id: time
            text: row.when
            width: parent.width
            soft: row.value.stage === Consults.Over
        }
        Rectangle { // changed just now
            objectName: "changedLine"
            visible: row.isNew || row.isChanged
            anchors.top: time.bottom
            anchors.topMargin: 2
            width: Math.min(time.implicitWidth, parent.width)
            height: 2
            color: Theme.accent
        }
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.title
            kind: row.value.stage === Consults.Over ? "body" : "strong"
            soft: row.value.stage === Consults.Over
            Layout.fillWidth: true
        }
        UiText {
            text: row.about
            visible: text !== ""
            kind: "caption"
            Layout.fillWidth: true
        }
    }
    UiBadge {
        text: row.stateText
        meaning: ConsultationWords.meaning(row.value, row.now)
        Layout.maximumWidth: 190
    }
}
