// The clinic's logo: chosen from a file, or dropped here.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.FirstStart
import Loket.Ui

ColumnLayout {
    id: field

    required property FirstStartRoom room
    property string error: ""

    readonly property string logo: field.room.workplace.clinic.logo
    readonly property bool busy: field.room.actions.working === "set-logo" || field.room.actions.working === "remove-logo"
    readonly property bool free: !field.busy && field.room.actions.online

    function take(file: url) {
        field.error = "";
        field.room.actions.setLogo(file);
    }

    spacing: Theme.small

    UiText {
        text: qsTr("Logo (optional)")
        kind: "strong"
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Theme.wide
        Layout.fillWidth: true

        Rectangle {
            implicitWidth: 96
            implicitHeight: 96
            radius: Theme.radius
            color: drop.containsDrag ? Theme.accentGround : Theme.raised
            border.color: drop.containsDrag ? Theme.accent : Theme.edge
            border.width: drop.containsDrag ? 2 : 1

            ClinicMark {
                objectName: "logoPicture"
                anchors.centerIn: parent
                logo: field.logo
                size: 72
            }
            DropArea {
                id: drop
                anchors.fill: parent
                keys: ["text/uri-list"]
                onDropped: event => field.take(event.urls[0])
            }
        }
        ColumnLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            RowLayout {
                spacing: Theme.small

                UiButton {
                    objectName: "chooseLogo"
                    text: field.logo === "" ? qsTr("Choose a picture…") : qsTr("Choose another…")
                    busy: field.room.actions.working === "set-logo"
                    enabled: field.free
                    onClicked: chooser.open()
                }
                UiButton {
                    objectName: "removeLogo"
                    visible: field.logo !== ""
                    text: qsTr("Take it away")
                    kind: "quiet"
                    enabled: field.free
                    onClicked: field.room.actions.removeLogo()
                }
            }
            UiText {
                text: field.error !== "" ? field.error
                    : qsTr("PNG or JPEG, or drop one here. It is made small and kept on the server.")
                kind: "caption"
                color: field.error !== "" ? Theme.warning : Theme.softText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
    }

    // Looks into the folders of this PC only when somebody asks for it.
    Loader {
        id: chooser

        function open() {
            chooser.source = "PictureChooser.qml";
            (chooser.item as PictureChooser)?.open();
        }

        Connections {
            target: chooser.item
            ignoreUnknownSignals: true

            function onChosen(file: url) {
                field.take(file);
            }
        }
    }
}
