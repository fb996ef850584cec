// A few choices side by side, one of them taken. The model is an array of {value, text, count?, iconName?, short?}.
// Where there is no room for all words they are their short words, or small below their count or their icon.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts

FocusScope {
    id: control

    property string label: ""
    property var model: []
    property var value

    readonly property var draft: control.value

    function takeDraft(draft: var) {
        if (draft !== control.value)
            control.chosen(draft);
    }

    readonly property bool tight: control.wordsWidth(control.model) > control.width

    signal chosen(var value)

    function wordsWidth(entries: var): real {
        let sum = 4;
        for (const entry of entries) {
            const count = entry.count === undefined ? 0 : Theme.small + Math.ceil(metrics.advanceWidth(String(entry.count)));
            sum += Math.ceil(metrics.advanceWidth(entry.text)) + count + 2 * Theme.gap + 6; // whole: a layout gives no parts of a pixel
        }
        return sum;
    }

    function step(by: int) {
        const at = control.model.findIndex(entry => entry.value === control.value);
        const next = control.model[Math.max(0, Math.min(control.model.length - 1, at + by))];
        if (next !== undefined && next.value !== control.value)
            control.chosen(next.value);
    }

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: control.label
    Keys.onLeftPressed: control.step(-1)
    Keys.onRightPressed: control.step(1)

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
    }
    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.tiny

        UiText {
            text: control.label
            visible: control.label !== ""
            kind: "strong"
            Layout.fillWidth: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.target
            implicitWidth: row.implicitWidth + 8
            radius: Theme.radius
            color: Theme.pressed

            FocusRing {
                shown: control.activeFocus
            }
            RowLayout {
                id: row
                anchors.fill: parent
                anchors.margins: 4
                spacing: 4

                UiRepeater {
                    model: control.model

                    AbstractButton {
                        id: segment

                        required property var modelData
                        readonly property bool taken: segment.modelData.value === control.value
                        readonly property bool isStacked: control.tight && segment.modelData.iconName !== undefined
                        readonly property string word: control.tight ? segment.modelData.short ?? segment.modelData.text
                            : segment.modelData.text

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        leftPadding: segment.isStacked ? 2 : Theme.gap
                        rightPadding: segment.leftPadding
                        topPadding: 0
                        bottomPadding: 0
                        focusPolicy: Qt.NoFocus
                        hoverEnabled: true
                        text: segment.modelData.count === undefined ? segment.modelData.text
                            : segment.modelData.text + "  " + segment.modelData.count
                        Accessible.role: Accessible.PageTab
                        Accessible.name: segment.text
                        Accessible.selected: segment.taken
                        onClicked: control.chosen(segment.modelData.value)

                        UiToolTip {
                            shown: ((segment.contentItem as SegmentFace).isCut || segment.word !== segment.modelData.text) && segment.hovered
                            text: segment.modelData.text
                        }

                        contentItem: SegmentFace {
                            iconName: segment.isStacked ? segment.modelData.iconName : ""
                            text: segment.word
                            count: String(segment.modelData.count ?? "")
                            taken: segment.taken
                        }
                        background: Rectangle {
                            radius: 6
                            color: segment.taken ? Theme.surface : segment.hovered ? Theme.raised : "transparent"
                        }
                    }
                }
            }
        }
    }
}
