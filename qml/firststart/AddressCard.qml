// Where other machines find this server: every address to type, and the chosen one as a QR code.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.FirstStart
import Loket.Ui

UiCard {
    id: card

    required property FirstStartRoom room
    property int chosen: 0

    readonly property var network: card.room.network
    readonly property string address: card.network.addresses[Math.min(card.chosen, card.network.addresses.length - 1)] ?? ""

    title: qsTr("The address of this server")

    UiBanner {
        objectName: "networkTrouble"
        visible: card.network.trouble !== ""
        meaning: "warning"
        text: qsTr("Another program on this computer uses the port of Loket, so other computers and screens cannot connect. Close it, and try again.")
        actionText: card.room.actions.working === "open-network" ? "" : qsTr("Try again")
        Layout.fillWidth: true
        onAction: card.room.actions.openNetwork()
    }
    UiBanner {
        objectName: "noAddress"
        visible: card.network.trouble === "" && (!card.network.isOpen || card.network.addresses.length === 0)
        meaning: "warning"
        text: qsTr("This computer is in no network, so only it can use Loket now. Put its cable in or join the Wi-Fi, and look again.")
        actionText: qsTr("Look again")
        Layout.fillWidth: true
        onAction: card.room.lookForNetwork()
    }
    GridLayout {
        visible: card.network.isOpen && card.address !== ""
        columns: card.width < 420 ? 1 : 2 // an address stands in one line
        columnSpacing: Theme.margin
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        UiQr {
            objectName: "qr"
            text: card.address + "/display"
            implicitWidth: 180
            implicitHeight: 180
            Layout.alignment: Qt.AlignTop
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of %1").arg(card.address + "/display")
        }
        ColumnLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiRepeater {
                model: card.network.addresses.length

                delegate: ChoiceTile {
                    required property int index

                    objectName: "address-" + index
                    text: card.network.addresses[index] ?? ""
                    chosen: card.network.addresses.length > 1 && card.chosen === index
                    Layout.fillWidth: true
                    onClicked: card.chosen = index
                }
            }
            UiText {
                visible: card.network.addresses.length > 1
                text: qsTr("This computer has more than one: take the one of the network that the screens are in.")
                kind: "caption"
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }
    HowTo {
        visible: card.network.isOpen && card.address !== ""
        title: qsTr("A television or tablet")
        sentence: qsTr("Open this in its browser, or scan the code. It shows a code of its own, which you type beside this.")
        address: card.address + "/\u2060display"
        Layout.fillWidth: true
    }
    HowTo {
        visible: card.network.isOpen && card.address !== ""
        title: qsTr("A second PC with Loket")
        sentence: qsTr("Start its console like this, and sign in:")
        address: "loket --connect " + card.address
        Layout.fillWidth: true
    }
    HowTo {
        visible: card.network.isOpen && card.address !== ""
        title: qsTr("A display with Loket")
        sentence: qsTr("Start it like this. It shows a code, too:")
        address: "loket display --connect " + card.address
        Layout.fillWidth: true
    }
}
