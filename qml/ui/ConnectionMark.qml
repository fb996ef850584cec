// The state of the connection in two words, always in sight.
import QtQuick

UiBadge {
    id: mark

    required property bool online
    required property int ageSeconds
    // The sign alone.
    property bool brief: false

    readonly property string words: mark.online ? qsTr("Online") : qsTr("Offline")

    text: mark.brief ? "" : mark.words
    Accessible.name: mark.words
    meaning: mark.online ? "good" : "warning"
    iconName: mark.online ? "online" : "offline"
}
