// A field for text with its name above it and, below it, what is wrong with it.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

FocusScope {
    id: control

    property string label: ""
    property string error: ""
    property string iconName: ""
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias echoMode: input.echoMode
    property alias maximumLength: input.maximumLength
    property alias input: input
    property bool clearable: false
    property bool secret: false // it is nobody's to keep, even where it can be read

    readonly property var draft: control.secret || input.echoMode !== TextInput.Normal ? undefined : input.text

    function takeDraft(draft: var) {
        input.text = draft;
        control.edited();
    }

    signal accepted
    signal edited

    implicitHeight: column.implicitHeight
    implicitWidth: 240

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.tiny

        FieldLabel {
            text: control.label
            field: input
            Layout.fillWidth: true
        }
        TextField {
            id: input
            Layout.fillWidth: true
            focus: true
            implicitHeight: Theme.target
            leftPadding: control.iconName === "" ? Theme.gap : 40
            rightPadding: control.clearable ? Theme.target : Theme.gap
            color: enabled ? Theme.text : Theme.softText
            placeholderTextColor: Theme.softText
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            selectByMouse: true
            font.family: Theme.family
            font.pixelSize: Theme.body
            Accessible.name: control.label !== "" ? control.label : control.placeholder
            Accessible.description: control.error
            onAccepted: control.accepted()
            onTextEdited: control.edited()
            Keys.onReturnPressed: event => event.accepted = event.isAutoRepeat // held down it is one
            Keys.onEnterPressed: event => event.accepted = event.isAutoRepeat
            Keys.onEscapePressed: event => {
                event.accepted = control.clearable && input.text !== "";
                if (event.accepted) {
                    input.clear();
                    control.edited();
                }
            }

            background: Rectangle {
                radius: Theme.radius
                color: input.enabled ? Theme.surface : Theme.raised
                border.width: input.activeFocus ? 2 : 1
                border.color: control.error !== "" ? Theme.warning
                    : input.activeFocus ? Theme.focus : input.enabled ? Theme.edge : Theme.line
            }

            UiIcon {
                icon: control.iconName
                visible: control.iconName !== ""
                color: Theme.softText
                anchors.left: parent.left
                anchors.leftMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
            }
            UiIconButton {
                name: qsTr("Clear")
                iconName: "close"
                visible: control.clearable && input.text !== ""
                focusPolicy: Qt.NoFocus
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                onClicked: {
                    input.clear();
                    control.edited();
                }
            }
        }
        UiText { // before its end is felt
            objectName: "lengthText"
            text: qsTr("%1 of %2", "characters").arg(input.length).arg(input.maximumLength)
            visible: input.activeFocus && input.maximumLength >= 20 && input.length >= 0.9 * input.maximumLength
            kind: "caption"
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
        UiText {
            text: control.error
            visible: control.error !== ""
            color: Theme.warning
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
}
