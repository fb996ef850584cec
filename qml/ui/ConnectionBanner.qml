// Says that the connection is lost, and how old the page is. It takes no room while all is well.
import QtQuick

UiBanner {
    id: banner

    required property bool online
    // Seconds since the server was last heard; -1: never
    required property int ageSeconds
    property string address: ""

    function ageText(seconds: int): string {
        if (seconds < 60)
            return qsTr("%n second(s) old", "age of what is on the screen", seconds);
        if (seconds < 3600)
            return qsTr("%n minute(s) old", "age of what is on the screen", Math.floor(seconds / 60));
        return qsTr("%n hour(s) old", "age of what is on the screen", Math.floor(seconds / 3600));
    }

    objectName: "connectionBanner"
    visible: !banner.online
    meaning: "warning"
    iconName: "offline"
    text: banner.ageSeconds < 0
        ? qsTr("The server at %1 cannot be reached. Trying again by itself.").arg(banner.address)
        : qsTr("Connection lost. What you see is %1. Trying again by itself.")
            .arg(banner.ageText(banner.ageSeconds))
}
