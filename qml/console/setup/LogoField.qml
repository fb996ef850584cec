// The clinic's logo: chosen from a file, or dropped here.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Client
import Loket.Console.Setup
import Loket.Ui

ColumnLayout {
    id: field

    required property ClinicFeed clinic
    required property ClinicActions actions
    property string error: ""
    property bool byKeys: false // whoever chooses a picture works with the keyboard

    readonly property string logo: field.clinic.logo
    readonly property bool busy: field.actions.working === "set-logo" || field.actions.working === "remove-logo"
    readonly property bool free: !field.busy && field.actions.online

    // The system's dialog gives the keyboard back without saying that it is one.
    function comeBack() {
        if (!field.byKeys)
            return;
        chooseButton.forceActiveFocus(Qt.TabFocusReason);
        chooseButton.focusReason = Qt.TabFocusReason;
    }
    function take(file: url) {
        field.error = "";
        field.actions.setLogo(file);
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
        Column { // no layout: that keeps the height that the words had where they were narrower
            id: beside
            spacing: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            Row {
                spacing: Theme.small

                UiButton {
                    id: chooseButton
                    objectName: "chooseLogo"
                    text: field.logo === "" ? qsTr("Choose a picture…") : qsTr("Choose another…")
                    busy: field.actions.working === "set-logo"
                    enabled: field.free
                    onClicked: {
                        field.byKeys = chooseButton.visualFocus;
                        chooser.open();
                    }
                }
                UiButton {
                    objectName: "removeLogo"
                    visible: field.logo !== ""
                    text: qsTr("Take it away")
                    kind: "quiet"
                    enabled: field.free
                    onClicked: field.actions.removeLogo()
                }
            }
            UiText {
                text: field.error !== "" ? field.error
                    : qsTr("PNG or JPEG, or drop one here. It is made small and kept on the server.")
                kind: "caption"
                color: field.error !== "" ? Theme.warning : Theme.softText
                wrapMode: Text.Wrap
                width: beside.width
            }
        }
    }

    Connections {
        target: field.Window.window

        function onActiveChanged() {
            if (field.byKeys && chooseButton.activeFocus)
                back.restart();
        }
    }

    Timer { // once the window has the keyboard again
        id: back
        interval: 0
        onTriggered: field.comeBack()
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
            function onClosed() {
                back.restart();
            }
        }
    }
}
