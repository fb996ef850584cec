// The room: the call of the moment, the other calls, who waits where. Cut off, it says so and is dimmed.
import QtQuick
import Loket.Display
import Loket.Ui

Item {
    id: page

    required property WaitingRoom room
    required property real unit

    readonly property bool upright: height > width
    readonly property real gap: unit * 0.22
    readonly property bool many: room.layout === Screens.Many
    readonly property bool one: room.layout === Screens.One
    readonly property bool split: many || room.calls.count > 0 // the call is not alone
    readonly property real middle: (many ? board.height : strip.y - gap) - hero.y

    LostBar {
        id: lost
        width: parent.width
        unit: page.unit
        shown: page.room.stale
        ageSeconds: lost.shown ? page.room.ageSeconds : 0 // what is not shown is not painted anew, either
        words: page.room.words
    }
    Item {
        id: board
        anchors.fill: parent
        anchors.margins: page.unit * 0.28
        anchors.topMargin: lost.height + page.unit * 0.2
        anchors.bottomMargin: notice.height + ticker.height + page.unit * 0.28
        opacity: page.room.stale ? 0.42 : 1

        TopBar {
            id: top
            width: parent.width
            unit: page.unit
            room: page.room
            upright: page.upright
        }
        HeroCard {
            id: hero
            y: top.height + page.gap
            width: page.upright || !page.split ? parent.width
                : (parent.width - page.gap) * (page.many ? 0.42 : page.one ? 0.64 : 0.57)
            height: page.upright && page.split
                ? (page.middle - page.gap) * (page.many ? 0.34 : page.one ? 0.56 : 0.51) : page.middle
            unit: page.unit
            room: page.room
        }
        CallsCard {
            id: others
            visible: page.split && !page.many
            x: page.upright ? 0 : hero.width + page.gap
            y: page.upright ? hero.y + hero.height + page.gap : hero.y
            width: page.upright ? parent.width : parent.width - x
            height: page.upright ? page.middle - hero.height - page.gap : page.middle
            unit: page.unit
            room: page.room
        }
        ServiceTable {
            visible: page.many
            x: others.x
            y: others.y
            width: others.width
            height: others.height
            unit: page.unit
            room: page.room
        }
        ServiceStrip {
            id: strip
            visible: !page.many
            anchors.bottom: parent.bottom
            width: parent.width
            unit: page.unit
            room: page.room
            columnsAtMost: page.upright ? 2 : 4
        }
        PictureCard {
            objectName: "pictures"
            y: hero.y
            width: parent.width
            height: page.middle
            unit: page.unit
            room: page.room
        }
    }
    Ticker { // gives way to what is said to everyone
        id: ticker
        objectName: "ticker"
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? page.unit * 0.7 : 0
        visible: text !== "" && !notice.visible
        unit: page.unit
        text: page.room.ticker
    }
    NoticeBand { // below all else: a call is never hidden by it
        id: notice
        objectName: "notice"
        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: text !== ""
        unit: page.unit
        level: page.room.notices.level
        text: page.room.notices.text
        room: page.room.notices.longest
    }
}
