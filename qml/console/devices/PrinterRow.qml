// One printer of the house.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Slip
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a printer

    property bool free: false // something can be done with it
    property bool testing: false
    property var kiosks: [] // of the house: {value, text}

    readonly property string printerId: row.value.id
    readonly property string ofKiosks: row.kiosks.filter(kiosk => row.value.kioskIds.includes(kiosk.value))
        .map(kiosk => Words.apart(kiosk.text)).join(", ")
    readonly property string about: [SlipWords.kind(row.value.kind, row.value.kindText), Words.apart(row.value.target),
        qsTr("%1 mm").arg(row.value.paper), row.ofKiosks].filter(part => part !== "").join(" · ")

    signal testAsked
    signal changeAsked
    signal removalAsked

    rightPadding: Theme.tiny
    Accessible.name: row.value.name + ", " + row.about

    UiIcon {
        icon: "print"
        color: Theme.softText
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: Words.oneLine(row.value.name)
            kind: "strong"
            Layout.fillWidth: true
        }
        UiText {
            text: row.about
            kind: "caption"
            Layout.fillWidth: true
        }
    }
    UiButton {
        objectName: "testPrinter"
        text: qsTr("Test slip")
        iconName: "print"
        busy: row.testing
        enabled: row.free
        onClicked: row.testAsked()
    }
    UiIconButton {
        enabled: row.free
        name: qsTr("Change %1").arg(Words.apart(row.value.name))
        iconName: "edit"
        focusPolicy: Qt.NoFocus
        onClicked: row.changeAsked()
    }
    UiIconButton {
        enabled: row.free
        name: qsTr("Remove %1").arg(Words.apart(row.value.name))
        iconName: "cancel"
        focusPolicy: Qt.NoFocus
        onClicked: row.removalAsked()
    }
}
