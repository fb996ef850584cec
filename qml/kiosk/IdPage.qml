// The patient's own number: typed on the screen, or by a scanner that types.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Kiosk
import Loket.Ui

AskPage {
    id: page

    property string typed: ""

    readonly property list<string> keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0",
        "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V",
        "W", "X", "Y", "Z", "-", "⌫"]

    signal given(patientId: string)
    signal wentBack

    function press(key: string) {
        if (key === "⌫")
            page.typed = page.typed.slice(0, -1);
        else if (page.typed.length < 40)
            page.typed += key;
    }

    title: qsTranslate("Web", "Your patient number")
    text: qsTranslate("Web", "Type it here, or hold your code to the reader.")
    onVisibleChanged: page.typed = ""
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (page.typed !== "")
                page.given(page.typed);
        } else if (event.key === Qt.Key_Backspace) {
            page.press("⌫");
        } else if (/^[A-Za-z0-9._:-]$/.test(event.text)) {
            page.press(event.text.toUpperCase());
        } else {
            return;
        }
        event.accepted = true;
    }

    Rectangle {
        implicitHeight: 110 * page.unit
        radius: 14 * page.unit
        color: Theme.surface
        border.color: Theme.edge
        Layout.fillWidth: true

        KioskText {
            objectName: "typed"
            anchors.fill: parent
            anchors.margins: 16 * page.unit
            scaling: page.scaling
            size: 56
            kind: "strong"
            text: page.typed
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
    GridLayout {
        columns: page.upright ? 8 : 10
        columnSpacing: 12 * page.unit
        rowSpacing: 12 * page.unit
        Layout.fillWidth: true

        UiRepeater {
            model: page.keys

            delegate: KioskButton {
                id: key

                required property string modelData

                objectName: "key-" + key.modelData
                unit: page.unit
                scaling: page.unit // a key is as wide as it is
                padding: 0
                centred: true
                size: 40
                text: key.modelData
                focusPolicy: Qt.NoFocus
                Accessible.name: key.modelData === "⌫" ? qsTr("Delete the last") : key.modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                onClicked: page.press(key.modelData)
            }
        }
    }
    RowLayout {
        spacing: 24 * page.unit
        Layout.fillWidth: true

        KioskButton {
            objectName: "back"
            unit: page.unit
            scaling: page.scaling
            centred: true
            text: qsTranslate("Web", "Back")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: page.wentBack()
        }
        KioskButton {
            objectName: "giveId"
            unit: page.unit
            scaling: page.scaling
            centred: true
            primary: true
            enabled: page.typed !== ""
            text: qsTranslate("Web", "Done")
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            onClicked: page.given(page.typed)
        }
    }
}
