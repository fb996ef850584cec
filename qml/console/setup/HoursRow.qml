// Some days of the week, and from when to when on each.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

ColumnLayout {
    id: row

    required property OpeningHoursModel hours
    required property int index
    required property var days // a bool for each
    required property string from
    required property string to

    spacing: Theme.small

    Flow {
        spacing: Theme.tiny
        Layout.fillWidth: true

        UiRepeater {
            model: 7

            delegate: UiChip {
                id: day

                required property int modelData

                text: Qt.locale().dayName((day.modelData + 1) % 7, Locale.ShortFormat)
                Accessible.name: Qt.locale().dayName((day.modelData + 1) % 7, Locale.LongFormat)
                checked: row.days[day.modelData]
                onToggled: row.hours.setDay(row.index, day.modelData, day.checked)
            }
        }
    }
    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        TimeField {
            objectName: "hoursFrom-" + row.index
            label: qsTr("From")
            placeholder: "08:00"
            text: row.from
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onMinuteChanged: row.hours.setFrom(row.index, minute)
        }
        TimeField {
            objectName: "hoursTo-" + row.index
            label: qsTr("To")
            placeholder: "14:00"
            text: row.to
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onMinuteChanged: row.hours.setTo(row.index, minute)
        }
        UiIconButton {
            objectName: "removeHours-" + row.index
            name: qsTr("Remove these hours")
            iconName: "cancel"
            Layout.alignment: Qt.AlignBottom
            onClicked: row.hours.removeRow(row.index)
        }
    }
}
