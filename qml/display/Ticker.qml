// A line at the foot of the screen. It passes by where it is longer than the screen is wide.
import QtQuick
import Loket.Ui

Rectangle {
    id: ticker

    required property real unit
    required property string text

    readonly property bool runs: words.implicitWidth > width - 2 * unit * 0.3

    color: Theme.surface
    clip: true
    Accessible.role: Accessible.StaticText
    Accessible.name: ticker.text

    Rectangle {
        width: parent.width
        height: Math.max(1, Math.round(ticker.unit * 0.02))
        color: Theme.line
    }
    BoardText {
        id: words
        objectName: "tickerText"
        unit: ticker.unit
        size: 0.4
        height: parent.height
        width: ticker.runs && !Motion.enabled ? ticker.width - 2 * ticker.unit * 0.3 : implicitWidth
        x: ticker.runs ? ticker.unit * 0.3 : (ticker.width - width) / 2
        fontSizeMode: ticker.runs && !Motion.enabled ? Text.HorizontalFit : Text.FixedSize
        elide: Text.ElideNone
        text: ticker.text
        Accessible.ignored: true

        NumberAnimation on x {
            running: ticker.runs && Motion.enabled && ticker.visible
            loops: Animation.Infinite
            from: ticker.width
            to: -words.implicitWidth
            duration: Math.max(1, (ticker.width + words.implicitWidth) / ticker.unit * 700)
        }
    }
}
