// What is typed, or scanned, on a machine that is to come to this server.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Console.Devices
import Loket.Ui

UiCard {
    id: card

    required property DevicesRoom room
    property bool brief: false // there is little room

    readonly property var network: card.room.network
    readonly property string address: card.network.addresses[0] ?? ""
    readonly property bool known: card.network.isOpen && card.address !== ""

    title: card.brief ? "" : qsTr("Where a screen finds this server")

    UiText {
        objectName: "noAddress"
        visible: !card.known
        text: qsTr("This computer is in no network now, so only it can use Loket.")
        soft: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        visible: card.known
        spacing: Theme.wide
        Layout.fillWidth: true

        UiQr {
            objectName: "addressQr"
            text: card.known ? card.address + "/display" : ""
            implicitWidth: card.brief ? 88 : 112
            implicitHeight: card.brief ? 88 : 112
            Layout.alignment: Qt.AlignTop
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of %1").arg(card.address + "/display")
        }
        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            UiText {
                text: qsTr("A display, in its browser:")
                kind: "caption"
                Layout.fillWidth: true
            }
            UiRepeater {
                model: card.network.addresses.length

                delegate: UiText {
                    required property int index

                    objectName: "screenAddress-" + index
                    text: (card.network.addresses[index] ?? "") + "/\u2060display"
                    font.pixelSize: Theme.caption
                    font.weight: Font.DemiBold
                    color: Theme.accent
                    wrapMode: Text.WrapAnywhere
                    Layout.fillWidth: true
                }
            }
            UiText {
                text: qsTr("A display or a second PC with Loket:")
                kind: "caption"
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Layout.topMargin: Theme.tiny
            }
            UiText {
                objectName: "connectAddress"
                text: "--connect " + card.address
                font.pixelSize: Theme.caption
                font.weight: Font.DemiBold
                color: Theme.accent
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true
            }
        }
    }
}
