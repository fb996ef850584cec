// What one is told just now: it leaves by itself, what comes meanwhile waits, and where much does it is counted.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

Rectangle {
    id: news

    property int lifetime: 6000 // ms
    property var waiting: [] // each gives its text
    property string text: ""
    property bool shown: true // nothing else has its place

    readonly property int atOnce: 3

    function tell(words: var) {
        news.waiting = news.waiting.concat([words]);
        if (news.text === "")
            news.next();
    }
    function next() {
        const count = news.waiting.length;
        news.text = count === 0 ? "" : count > news.atOnce ? qsTr("%n news for you", "", count) : news.waiting[0]();
        news.waiting = count > news.atOnce ? [] : news.waiting.slice(1);
    }
    function clear() {
        news.waiting = [];
        news.text = "";
    }

    visible: news.text !== "" && news.shown
    implicitHeight: Theme.target
    color: Theme.accentGround
    radius: Theme.radius
    Accessible.role: Accessible.AlertMessage
    Accessible.name: news.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        UiIcon {
            icon: "bell"
            size: 20
            color: Theme.accent
        }
        UiText {
            text: news.text
            kind: "strong"
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    Timer {
        objectName: "newsTimer"
        running: news.visible
        repeat: true
        interval: news.lifetime
        onTriggered: news.next()
    }
}
