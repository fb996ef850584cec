// When a service gives out numbers: rows of days with a time; without any, always.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Setup
import Loket.Ui

ColumnLayout {
    id: field

    readonly property alias valid: hours.valid
    readonly property string text: hours.text
    readonly property string draft: hours.text

    function show(text: string) {
        hours.text = text;
    }
    function takeDraft(draft: var) {
        hours.text = draft;
    }

    spacing: Theme.small

    OpeningHoursModel {
        id: hours
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        UiText {
            text: qsTr("When the kiosks give out its numbers")
            kind: "strong"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiButton {
            objectName: "addHours"
            text: qsTr("Add hours")
            iconName: "plus"
            kind: "quiet"
            onClicked: hours.add()
        }
    }
    UiText {
        text: qsTr("Always. At the reception numbers are given at any time.")
        visible: hours.count === 0
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: hours

        delegate: HoursRow {
            hours: hours
            Layout.fillWidth: true
        }
    }
    UiText {
        text: qsTr("Two of these times overlap.")
        visible: hours.overlapping
        color: Theme.warning
        kind: "caption"
        Layout.fillWidth: true
    }
}
