// How a phone comes to trust the house's own authority, so that its browser gives camera and microphone.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Telemedicine
import Loket.Ui

UiDialog {
    id: dialog

    required property TelemedicineRoom room

    readonly property string page: dialog.room.trust.page

    // Eight pairs a line, as the page shows them: torn apart they are hard to compare.
    function inLines(fingerprint: string): string {
        const pairs = fingerprint.split(":");
        const lines = [];
        for (let i = 0; i < pairs.length; i += 8)
            lines.push(pairs.slice(i, i + 8).join(":"));
        return lines.join(":\n");
    }

    objectName: "trustDialog"
    title: qsTr("So that a phone trusts this server")
    explanation: dialog.page === "" ? qsTr("This server has no authority of its own. “loket tls” on its machine makes one; from the next start on it speaks https, and this shows how phones trust it.")
        : dialog.room.trustIsHere ? qsTr("No phone reaches this server: it listens to its own machine alone. Once it is open to the network, the address here is one for phones.")
        : qsTr("Scan this with the phone. Its browser warns once: go on. The page there says what to tap, and shows these letters and figures; they must be the same.")
    acceptText: qsTr("Done")
    rejectText: ""
    onAboutToShow: dialog.room.lookForTrust()
    onConfirmed: dialog.close()

    RowLayout {
        visible: dialog.page !== ""
        spacing: Theme.wide
        Layout.fillWidth: true

        UiQr {
            objectName: "trustQr"
            text: dialog.page
            implicitWidth: 160
            implicitHeight: 160
            Layout.alignment: Qt.AlignTop
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of %1").arg(dialog.page)
        }
        ColumnLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiText {
                objectName: "trustPage"
                text: dialog.page
                color: Theme.accent
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }
            UiText {
                objectName: "trustFingerprint"
                text: dialog.inLines(dialog.room.trust.fingerprint)
                font.family: "monospace"
                font.pixelSize: Theme.body
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
}
