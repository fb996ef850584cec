// A field for several lines. Tab goes on to the next field.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

FocusScope {
    id: control

    property string label: ""
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias input: input
    property int lines: 3
    property int maximumLength: 1000

    readonly property string draft: input.text

    function takeDraft(draft: var) {
        input.text = draft;
    }

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
        ScrollView {
            id: scroll
            focus: true
            implicitHeight: control.lines * metrics.lineSpacing + 2 * Theme.gap
            clip: true
            Layout.fillWidth: true
            ScrollBar.horizontal.policy: ScrollBar.AlwaysOff

            background: Rectangle {
                radius: Theme.radius
                color: input.enabled ? Theme.surface : Theme.raised
                border.width: input.activeFocus ? 2 : 1
                border.color: input.activeFocus ? Theme.focus : input.enabled ? Theme.edge : Theme.line
            }

            TextArea {
                id: input
                focus: true
                wrapMode: TextArea.Wrap
                padding: Theme.gap
                color: enabled ? Theme.text : Theme.softText
                placeholderTextColor: Theme.softText
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                selectByMouse: true
                textFormat: TextEdit.PlainText
                font.family: Theme.family
                font.pixelSize: Theme.body
                Accessible.name: control.label !== "" ? control.label : control.placeholder
                Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                onTextChanged: {
                    if (length > control.maximumLength)
                        remove(control.maximumLength, length);
                }
            }
        }
        FontMetrics {
            id: metrics
            font: input.font
        }
    }
}
