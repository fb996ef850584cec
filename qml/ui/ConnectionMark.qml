// The state of the connection in two words, always in sight.
import QtQuick

UiBadge {
    id: mark

    required property bool online
    required property int ageSeconds

    text: mark.online ? qsTr("Online") : qsTr("Offline")
    meaning: mark.online ? "good" : "danger"
    iconName: mark.online ? "online" : "offline"
}
