// What every step of the first start stands in: the steps at the left, the question, what is asked, and the way on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Ui

RowLayout {
    id: frame

    // [{text, about, done, reachable}]
    required property var steps
    required property int current // the first is 0
    property string question: ""
    property string explanation: ""
    property string nextText: qsTr("Next")
    property bool nextEnabled: true
    property bool busy: false
    property bool backOffered: false
    property bool leavable: false
    property string logo: ""
    property string clinicName: ""
    // The step itself; it is as wide as there is room, and scrolls where it is too high.
    default property alias content: body.data
    readonly property alias nextButton: next

    signal chosen(int index)
    signal back
    signal onwards
    signal leave

    property bool begun: false // with a step, and nobody has gone on in it

    // A step begins at its top, once it has its height; unless what has the keyboard would be beyond the edge.
    function showTop() {
        frame.begun = true;
        frame.settle();
    }
    function settle() {
        const item = frame.Window.activeFocusItem;
        const end = item === null ? 0 : item.mapToItem(body, 0, item.height).y + Theme.small;
        if (frame.begun)
            scroll.contentY = Math.max(0, Math.min(end, scroll.contentHeight) - scroll.height);
    }
    function goOn() {
        if (next.enabled && next.visible)
            frame.onwards();
    }

    spacing: 0

    Timer { // after all of the step has its height
        id: settling
        interval: 0
        onTriggered: frame.settle()
    }
    Keys.onPressed: event => { // whatever it is for
        frame.begun = false;
        event.accepted = false;
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        autoRepeat: false
        enabled: frame.visible
        onActivated: frame.goOn()
    }

    Rectangle {
        color: Theme.surface
        Layout.fillHeight: true
        Layout.preferredWidth: frame.width < 1200 ? 232 : 272

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.wide
            anchors.topMargin: Theme.margin
            spacing: 0

            RowLayout {
                spacing: Theme.gap
                Layout.fillWidth: true
                Layout.leftMargin: Theme.tiny
                Layout.bottomMargin: Theme.margin

                ClinicMark {
                    logo: frame.logo
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true

                    UiText {
                        text: frame.clinicName === "" ? qsTr("Loket") : frame.clinicName
                        kind: "strong"
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        Layout.fillWidth: true
                    }
                    UiText {
                        text: qsTr("First start")
                        kind: "caption"
                        Layout.fillWidth: true
                    }
                }
            }
            UiRepeater {
                model: frame.steps.length

                delegate: StepRow {
                    required property int index

                    objectName: "step-" + index
                    number: index + 1
                    text: frame.steps[index].text
                    about: frame.steps[index].about
                    done: frame.steps[index].done
                    reachable: frame.steps[index].reachable && index !== frame.current
                    current: index === frame.current
                    last: index === frame.steps.length - 1
                    Layout.fillWidth: true
                    onClicked: frame.chosen(index)
                }
            }
            Item {
                Layout.fillHeight: true
            }
            UiText {
                visible: frame.leavable
                text: qsTr("Saved as you go. You can leave and take it up again.")
                kind: "caption"
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            UiButton {
                objectName: "finishLater"
                visible: frame.leavable
                text: qsTr("Finish later")
                kind: "quiet"
                Layout.fillWidth: true
                onClicked: frame.leave()
            }
        }
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
    }
    ColumnLayout {
        spacing: 0

        ColumnLayout {
            spacing: Theme.tiny
            Layout.fillWidth: true
            Layout.margins: Theme.margin
            Layout.bottomMargin: Theme.wide

            UiText {
                objectName: "question"
                text: frame.question
                kind: "heading"
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            UiText {
                text: frame.explanation
                visible: text !== ""
                kind: "lead"
                color: Theme.softText
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        Flickable {
            id: scroll
            contentHeight: body.height
            onContentHeightChanged: settling.restart()
            onMovementStarted: frame.begun = false
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: UiScrollBar { }

            Item {
                id: body
                x: Theme.margin
                width: scroll.width - 2 * Theme.margin
                height: Math.max(scroll.height, childrenRect.height + Theme.wide)
            }
            RevealFocus {
                form: scroll
            }
            WholeRows {
                view: scroll
                ground: Theme.ground
            }
        }
        Rectangle {
            color: Theme.surface
            implicitHeight: 76
            Layout.fillWidth: true

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.margin
                anchors.rightMargin: Theme.margin
                spacing: Theme.gap

                UiButton {
                    objectName: "back"
                    visible: frame.backOffered
                    text: qsTr("Back")
                    kind: "quiet"
                    onClicked: frame.back()
                }
                Item {
                    Layout.fillWidth: true
                }
                UiText {
                    text: qsTr("Step %1 of %2").arg(frame.current + 1).arg(frame.steps.length)
                    soft: true
                }
                UiButton {
                    id: next
                    objectName: "next"
                    text: frame.nextText
                    kind: "primary"
                    keys: "Ctrl ↵"
                    busy: frame.busy
                    enabled: frame.nextEnabled && !frame.busy
                    onClicked: frame.onwards()
                }
            }
        }
    }
}
