// The code of an appointment: eight digits, typed on the screen or on keys, or read by a reader that types.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

AskPage {
    id: page

    readonly property int digits: 8
    property string typed: ""

    signal given(code: string)
    signal wentBack

    function press(key: string) {
        if (key === "⌫")
            page.typed = page.typed.slice(0, -1);
        else if (page.typed.length < page.digits)
            page.typed += key;
    }

    function confirm() {
        if (page.typed.length === page.digits)
            page.given(page.typed);
    }

    title: qsTranslate("Web", "The code of your appointment")
    text: qsTranslate("Web", "Eight digits: they are on your slip and on your phone. Type them, or hold the square code to the reader.")
    onVisibleChanged: page.typed = ""
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            page.confirm();
        else if (event.key === Qt.Key_Backspace)
            page.press("⌫");
        else if (/^[0-9]$/.test(event.text))
            page.press(event.text);
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        implicitHeight: 110 * page.unit
        radius: 14 * page.unit
        color: Theme.surface
        border.color: Theme.edge
        Layout.fillWidth: true

        KioskText {
            objectName: "typedCode"
            anchors.fill: parent
            anchors.margins: 16 * page.unit
            scaling: page.unit
            size: 60
            kind: "strong"
            text: (page.typed.slice(0, 4) + " " + page.typed.slice(4)).trim()
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
    GridLayout {
        columns: 3
        columnSpacing: 16 * page.unit
        rowSpacing: 16 * page.unit
        Layout.fillWidth: true

        UiRepeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "⌫"]

            delegate: KioskButton {
                id: key

                required property string modelData

                objectName: "digit-" + key.modelData
                unit: page.unit
                scaling: page.unit
                padding: 0
                centred: true
                size: 48
                text: key.modelData
                opacity: key.modelData === "" ? 0 : 1
                enabled: key.modelData !== ""
                focusPolicy: Qt.NoFocus
                Accessible.ignored: key.modelData === ""
                Accessible.name: key.modelData === "⌫" ? qsTr("Delete the last") : key.modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: 112 * page.unit
                onClicked: page.press(key.modelData)
            }
        }
    }
    RowLayout {
        spacing: 24 * page.unit
        Layout.fillWidth: true

        KioskButton {
            objectName: "codeBack"
            unit: page.unit
            scaling: page.scaling
            centred: true
            text: qsTranslate("Web", "Back")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: page.wentBack()
        }
        KioskButton {
            objectName: "giveCode"
            unit: page.unit
            scaling: page.scaling
            centred: true
            primary: true
            enabled: page.typed.length === page.digits
            text: qsTranslate("Web", "Check in")
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            onClicked: page.confirm()
        }
    }
}
