// The clinic's logo, or the house's own sign where it has none.
import QtQuick
import Loket.Ui

Rectangle {
    id: mark

    property string logo: ""
    property int size: 36

    implicitWidth: mark.size
    implicitHeight: mark.size
    radius: 8
    color: picture.visible ? "transparent" : Theme.accent
    Accessible.ignored: true

    UiIcon {
        visible: !picture.visible
        icon: "counter"
        size: Math.round(mark.size * 2 / 3)
        color: Theme.accentText
        anchors.centerIn: parent
    }
    Image {
        id: picture
        anchors.fill: parent
        visible: mark.logo !== "" && status === Image.Ready
        source: mark.logo
        sourceSize.width: 2 * mark.size
        sourceSize.height: 2 * mark.size
        fillMode: Image.PreserveAspectFit
        smooth: true
    }
}
