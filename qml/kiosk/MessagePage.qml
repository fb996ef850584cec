// What keeps the kiosk from giving out numbers, and what to do about it.
import QtQuick
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

AskPage {
    id: page

    property string code: "" // of this screen; or the patient's number

    UiText {
        objectName: "code"
        visible: text !== ""
        text: page.code
        kind: "hero"
        color: Theme.accent
        font.pixelSize: Math.round(150 * page.unit)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(50 * page.unit)
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
