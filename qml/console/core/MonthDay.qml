// A day of a month's grid.
import QtQuick
import QtQuick.Controls.Basic
import Loket.Ui

AbstractButton {
    id: cell

    required property string day
    required property bool inMonth
    required property bool isToday
    required property bool isChosen
    required property bool isAt // the keys are here

    width: 44
    height: 40
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    objectName: "day-" + cell.day
    Accessible.role: Accessible.Button
    Accessible.name: Words.longDay(cell.day)

    background: Rectangle {
        radius: Theme.radius
        color: cell.isChosen ? Theme.accent : cell.hovered && cell.enabled ? Theme.raised : "transparent"
        border.width: cell.isToday ? 1 : 0
        border.color: Theme.accent

        FocusRing {
            shown: cell.isAt
        }
    }
    contentItem: UiText {
        text: String(Words.dayOf(cell.day).getDate())
        kind: cell.isToday || cell.isChosen ? "strong" : "body"
        color: cell.isChosen ? Theme.accentText : cell.inMonth && cell.enabled ? Theme.text : Theme.softText
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
