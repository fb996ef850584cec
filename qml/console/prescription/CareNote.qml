// What to take care of with a patient. What is longer than its place is scrolled, and says that there is more.
import QtQuick
import QtQuick.Controls.Basic
import Loket.Ui

Rectangle {
    id: care

    required property string text
    property int lines: 4 // that are in sight at once

    readonly property real lineHeight: words.implicitHeight / Math.max(1, words.lineCount)
    readonly property bool isLonger: words.lineCount > care.lines

    implicitHeight: Math.max(flick.height + (care.isLonger ? more.implicitHeight : 0) + 2 * Theme.small, Theme.target)
    radius: Theme.radius
    color: Theme.groundFor("warning")
    border.color: Theme.inkFor("warning")
    Accessible.role: Accessible.AlertMessage
    Accessible.name: care.text

    UiIcon {
        id: icon
        icon: "warning"
        color: Theme.inkFor("warning")
        x: Theme.gap
        y: flick.y + Math.max(0, (Math.min(flick.height, care.lineHeight) - icon.height) / 2)
    }
    Flickable {
        id: flick
        x: icon.x + icon.width + Theme.gap
        y: care.isLonger ? Theme.small : (care.height - flick.height) / 2
        width: care.width - flick.x - Theme.small
        height: Math.ceil(care.lineHeight * Math.min(care.lines, words.lineCount))
        contentHeight: words.implicitHeight
        clip: true
        activeFocusOnTab: care.isLonger
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: UiScrollBar { }
        Keys.onUpPressed: flick.contentY = Math.max(0, flick.contentY - care.lineHeight)
        Keys.onDownPressed: flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, flick.contentY + care.lineHeight))

        FocusRing {
            shown: flick.activeFocus
            distance: 2
            parent: flick
        }
        UiText {
            id: words
            objectName: "careWords"
            text: care.text
            wrapMode: Text.Wrap
            width: flick.width - Theme.gap
            Accessible.ignored: true
        }
    }
    UiText {
        id: more
        objectName: "careMore"
        visible: care.isLonger
        text: flick.contentY + flick.height < flick.contentHeight - 1 ? qsTr("There is more: scroll") : ""
        kind: "caption"
        color: Theme.inkFor("warning")
        x: flick.x
        y: flick.y + flick.height
        width: flick.width
    }
    onTextChanged: flick.contentY = 0
}
