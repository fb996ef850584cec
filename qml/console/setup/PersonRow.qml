// Somebody who has an account.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a person
    required name
    required property var roles
    required property bool isDisabled
    required property date lastSignIn

    property date now
    property bool changeable: false

    readonly property string seen: isNaN(row.lastSignIn.getTime()) ? qsTr("Has never signed in")
        : qsTr("Signed in last: %1").arg(Words.moment(row.lastSignIn, row.now))

    signal menuAsked(var button)

    implicitHeight: Math.ceil(words.implicitHeight) + 2 * Theme.small
    rightPadding: Theme.tiny
    Accessible.name: row.name + ", " + SetupWords.roles(row.roles) + ", "
        + (row.isDisabled ? qsTr("Disabled") : row.seen)

    UiIcon {
        icon: "person"
        color: row.isDisabled ? Theme.edge : Theme.accent
    }
    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.name
            kind: "strong"
            soft: row.isDisabled
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            text: SetupWords.roles(row.roles)
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    UiBadge {
        visible: row.isDisabled
        text: qsTr("Disabled")
        meaning: "warning"
    }
    UiText {
        visible: !row.isDisabled
        text: row.seen
        soft: true
        horizontalAlignment: Text.AlignRight
    }
    UiIconButton {
        id: more
        objectName: "more"
        enabled: row.changeable
        name: qsTr("More for %1").arg(Words.apart(row.name))
        iconName: "more"
        focusPolicy: Qt.NoFocus
        onClicked: row.menuAsked(more)
    }
}
