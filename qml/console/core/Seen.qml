// Whether what a key acts on has stood on the screen long enough to be meant: what took its place this moment nobody
// has seen, and a key that is pressed twice does nothing to it.
import QtQuick

Timer {
    id: seen

    // What stands there, by its id; empty: nothing does.
    property string subject: ""
    // What stood there last for long enough.
    property string known: ""

    readonly property bool isSeen: seen.subject !== "" && seen.subject === seen.known

    interval: 1000
    onSubjectChanged: seen.restart()
    onTriggered: seen.known = seen.subject
}
