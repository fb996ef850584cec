// What keeps the kiosk from giving out numbers, and what to do about it.
import QtQuick
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

AskPage {
    id: page

    property string code: ""

    UiText {
        objectName: "code"
        visible: text !== ""
        text: page.code
        kind: "hero"
        color: Theme.accent
        font.pixelSize: Math.round(150 * page.unit)
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
