// Which of several pages is shown. They turn by themselves.
pragma ComponentBehavior: Bound
import QtQuick
import Loket.Ui

Row {
    id: dots

    required property real unit
    required property int pages
    property int page: 0

    spacing: unit * 0.12
    visible: pages > 1
    onPagesChanged: page = 0

    Timer {
        interval: 8000
        running: dots.pages > 1
        repeat: true
        onTriggered: dots.page = (dots.page + 1) % dots.pages
    }
    UiRepeater {
        model: dots.pages
        delegate: Rectangle {
            id: dot

            required property int index
            width: dots.unit * 0.1
            height: dot.width
            radius: dot.width / 2
            color: dot.index === dots.page ? Theme.softText : Theme.line
        }
    }
}
