// One backup in the list: when it was made, whether it is good, and whether a restore of it was tried.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a backup

    property date now
    property bool triable: false

    readonly property string when: Words.moment(row.value.madeAt, row.now)
    readonly property string how: [
        DataWords.size(row.value.bytes),
        row.value.daily ? qsTr("made by itself") : qsTr("made by hand"),
        row.narrow && row.proven ? qsTr("Restore tried") : ""
    ].filter(text => text !== "").join(", ")
    readonly property string doubt: {
        if (!row.value.there)
            return qsTr("Not there");
        if (!row.value.sound)
            return qsTr("Not sound");
        return row.tried && !row.value.trialGood ? qsTr("Cannot be restored") : "";
    }
    readonly property bool tried: !isNaN(row.value.triedAt.getTime())

    readonly property bool proven: row.tried && row.doubt === ""
    readonly property bool narrow: row.width < 600

    signal trialAsked

    implicitHeight: Math.ceil(words.implicitHeight) + 2 * Theme.small
    rightPadding: Theme.tiny
    name: row.when + ", " + row.how + (row.doubt !== "" ? ", " + row.doubt : "")

    UiIcon {
        icon: row.doubt === "" ? "save" : "warning"
        color: row.doubt === "" ? Theme.accent : Theme.warning
    }
    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.when
            kind: "strong"
            Layout.fillWidth: true
        }
        UiText {
            text: row.how
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    UiBadge {
        visible: row.doubt !== ""
        text: row.doubt
        meaning: "warning"
    }
    UiBadge {
        visible: row.proven && !row.narrow
        text: qsTr("Restore tried")
        meaning: "good"
        iconName: "finish"
    }
    UiButton {
        objectName: "tryButton"
        text: qsTr("Try a restore")
        keys: row.current ? "↵" : ""
        kind: "quiet"
        enabled: row.triable && row.value.there
        focusPolicy: Qt.NoFocus
        onClicked: row.trialAsked()
    }
}
