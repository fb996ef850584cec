// One line of a table of figures, or its heading: what is counted stands at the right.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

Item {
    id: line

    required property string name
    required property list<string> figures
    property bool isHeading: false

    function sentence(): string {
        let words = line.name;
        for (const figure of line.figures)
            words += ", " + figure;
        return words;
    }

    implicitHeight: line.isHeading ? 32 : Math.max(32, title.implicitHeight + Theme.tiny)
    Accessible.role: Accessible.StaticText
    Accessible.name: line.sentence()

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.line
    }
    RowLayout {
        anchors.fill: parent
        spacing: Theme.tiny

        UiText {
            id: title
            text: line.name
            kind: line.isHeading ? "strong" : "body"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        UiRepeater {
            model: line.figures

            UiText {
                required property string modelData

                text: modelData
                kind: line.isHeading ? "caption" : "body"
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: 88
                Layout.maximumWidth: 88
                Accessible.ignored: true
            }
        }
    }
}
