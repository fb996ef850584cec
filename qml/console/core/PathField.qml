// A file or a folder: its path, and beside it the system's dialog to choose one, where the path is of this PC.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

FocusScope {
    id: control

    property bool folder: false // else a file to be written
    property bool here: true // the path is of this PC
    property alias label: field.label
    property alias text: field.text
    property alias placeholder: field.placeholder
    property alias error: field.error
    property alias maximumLength: field.maximumLength

    readonly property string draft: field.text

    signal accepted

    function takeDraft(draft: var) {
        field.text = draft;
    }

    function browse() {
        chooser.source = "PathChooser.qml";
        (chooser.item as PathChooser)?.open(control.text, control.folder);
    }

    implicitHeight: row.implicitHeight
    implicitWidth: 320

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.small

        UiField {
            id: field
            focus: true
            maximumLength: 1000
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            onAccepted: control.accepted()
        }
        UiButton {
            objectName: "browse"
            visible: control.here
            text: qsTr("Browse…")
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: field.input.y
            onClicked: control.browse()
        }
    }

    // Looks into the folders of this PC only when somebody asks for it.
    Loader {
        id: chooser

        Connections {
            target: chooser.item
            ignoreUnknownSignals: true

            function onChosen(path: string) {
                field.text = path;
                field.forceActiveFocus();
            }
        }
    }
}
