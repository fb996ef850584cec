// The way out, for staff: their PIN.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

AskPage {
    id: page

    required property Kiosk kiosk
    property string typed: ""
    property bool wrong: false

    signal opened
    signal wentBack

    function press(key: string) {
        page.wrong = false;
        if (key === "⌫")
            page.typed = page.typed.slice(0, -1);
        else if (page.typed.length < 8)
            page.typed += key;
    }
    function confirm() {
        if (page.kiosk.opens(page.typed)) {
            page.opened();
            return;
        }
        page.typed = "";
        page.wrong = true;
    }

    title: qsTr("For staff")
    text: page.wrong ? qsTr("This PIN is not right. After five wrong ones it takes a minute.") : qsTr("The PIN ends the kiosk.")
    onVisibleChanged: page.typed = ""
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            page.confirm();
        else if (event.key === Qt.Key_Escape)
            page.wentBack();
        else if (event.key === Qt.Key_Backspace)
            page.press("⌫");
        else if (/^[0-9]$/.test(event.text))
            page.press(event.text);
        else
            return;
        event.accepted = true;
    }

    KioskText {
        objectName: "dots"
        scaling: page.scaling
        size: 72
        text: "•".repeat(page.typed.length)
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.preferredHeight: 110 * page.unit
    }
    GridLayout {
        columns: 3
        columnSpacing: 16 * page.unit
        rowSpacing: 16 * page.unit
        Layout.fillWidth: true

        UiRepeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "OK"]

            delegate: KioskButton {
                id: key

                required property string modelData

                objectName: "pin-" + key.modelData
                unit: page.unit
                scaling: page.unit
                centred: true
                size: 48
                text: key.modelData
                primary: key.modelData === "OK"
                focusPolicy: Qt.NoFocus
                Accessible.name: key.modelData === "⌫" ? qsTr("Delete the last") : key.modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: 120 * page.unit
                onClicked: key.modelData === "OK" ? page.confirm() : page.press(key.modelData)
            }
        }
    }
    KioskButton {
        objectName: "staffBack"
        unit: page.unit
        scaling: page.scaling
        centred: true
        text: qsTranslate("Web", "Back")
        Layout.fillWidth: true
        onClicked: page.wentBack()
    }
}
