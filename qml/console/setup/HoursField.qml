// When a service gives out numbers: rows of days with a time; without any, always.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Setup
import Loket.Ui

ColumnLayout {
    id: field

    readonly property alias valid: opening.valid
    readonly property string text: opening.text
    readonly property string draft: opening.text

    function show(text: string) {
        opening.text = text;
    }
    function takeDraft(draft: var) {
        opening.text = draft;
    }

    spacing: Theme.small

    OpeningHoursModel {
        id: opening
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
            onClicked: opening.add()
        }
    }
    UiText {
        text: qsTr("Always. At the reception numbers are given at any time.")
        visible: opening.count === 0
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    UiRepeater {
        model: opening

        delegate: HoursRow {
            hours: opening
            Layout.fillWidth: true
        }
    }
    UiText {
        text: qsTr("Two of these times overlap.")
        visible: opening.overlapping
        color: Theme.warning
        kind: "caption"
        Layout.fillWidth: true
    }
}
