// A choice of one from a list. The model is an array of {value, text}; where it changes (other words, one more) what was
// chosen stays chosen. A choice counts only when it was made in the open list: a key or a wheel over the closed one opens
// it, or does nothing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

FocusScope {
    id: control

    property string label: ""
    property alias model: box.model
    property alias currentIndex: box.currentIndex
    readonly property alias currentValue: box.currentValue
    readonly property alias currentText: box.currentText
    property alias box: box

    property var kept: undefined

    readonly property var draft: box.currentIndex >= 0 ? box.currentValue : control.kept

    signal chosen(var value)

    // Whether the key would go on to another entry.
    function moves(event: var): bool {
        const isPlain = (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0;
        return [Qt.Key_Up, Qt.Key_Down, Qt.Key_Home, Qt.Key_End].includes(event.key)
            || isPlain && event.text > " " && event.text !== "\x7f";
    }

    function choose(value: var) {
        control.kept = value;
        box.currentIndex = box.indexOfValue(value);
    }
    // Also before it can be chosen.
    function takeDraft(draft: var) {
        control.choose(draft);
        control.chosen(draft);
    }

    implicitHeight: column.implicitHeight
    implicitWidth: 220

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.tiny

        FieldLabel {
            text: control.label
            field: box
            Layout.fillWidth: true
        }
        ComboBox {
            id: box
            Layout.fillWidth: true
            focus: true
            textRole: "text"
            valueRole: "value"
            wheelEnabled: false
            implicitHeight: Theme.target
            leftPadding: Theme.gap
            font.family: Theme.family
            font.pixelSize: Theme.body
            Accessible.name: control.label !== "" ? control.label : control.Accessible.name
            Accessible.description: box.displayText
            Keys.onPressed: event => {
                event.accepted = !box.popup.visible && control.moves(event);
                if (event.accepted)
                    box.popup.open();
            }
            onActivated: {
                control.kept = box.currentValue;
                control.chosen(box.currentValue);
            }
            onModelChanged: {
                if (control.kept !== undefined)
                    box.currentIndex = Math.max(0, box.indexOfValue(control.kept));
            }

            contentItem: UiText {
                text: box.displayText
                soft: !box.enabled
                rightPadding: 32
            }
            indicator: UiIcon {
                icon: "down"
                size: 18
                color: Theme.softText
                x: box.width - width - Theme.gap
                y: (box.height - height) / 2
            }
            background: Rectangle {
                radius: Theme.radius
                color: box.hovered || !box.enabled ? Theme.raised : Theme.surface
                border.width: box.activeFocus ? 2 : 1
                border.color: box.activeFocus ? Theme.focus : box.enabled ? Theme.edge : Theme.line
            }
            delegate: ItemDelegate {
                id: entry

                required property int index
                required property var modelData

                width: ListView.view ? ListView.view.width : implicitWidth
                implicitHeight: Theme.target
                highlighted: box.highlightedIndex === entry.index
                text: entry.modelData.text
                contentItem: UiText {
                    text: entry.text
                    kind: box.currentIndex === entry.index ? "strong" : "body"
                }
                background: Rectangle {
                    color: entry.highlighted ? Theme.accentGround : "transparent"
                    radius: 4
                }
            }
            popup: Popup {
                y: box.height + 2
                width: box.width
                implicitHeight: Math.min(contentItem.implicitHeight, 8 * Theme.target) + 2 * padding
                padding: Theme.tiny
                contentItem: ListView {
                    clip: true
                    implicitHeight: contentHeight
                    model: box.popup.visible ? box.delegateModel : null
                    currentIndex: box.highlightedIndex
                    ScrollBar.vertical: UiScrollBar { }
                }
                background: Rectangle {
                    color: Theme.surface
                    border.color: Theme.edge
                    radius: Theme.radius
                }
            }
        }
    }
}
