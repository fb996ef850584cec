// One sign-in in the list of one's own.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value

    property date now
    property bool removable: false

    readonly property string sessionId: row.value.id
    readonly property bool isOwn: row.value.isOwn
    readonly property string place: qsTr("%1, signed in since %2").arg(row.value.address)
        .arg(Words.moment(row.value.since, row.now))
    readonly property string stateText: row.isOwn ? qsTr("This one")
        : qsTr("Last used %1").arg(Words.moment(row.value.lastUsed, row.now))

    signal endAsked

    // What signed in, as a person calls it: "Firefox, Windows".
    function program(userAgent: string): string {
        const names = [["Loket/", qsTr("Loket's console")], ["Edg", "Edge"], ["OPR/", "Opera"],
            ["Firefox/", "Firefox"], ["Chrome/", "Chrome"], ["Safari/", "Safari"]];
        const systems = [["Android", "Android"], ["iPhone", "iPhone"], ["iPad", "iPad"],
            ["Windows", "Windows"], ["Mac OS", "macOS"], ["Linux", "Linux"]];
        const find = list => list.filter(entry => userAgent.includes(entry[0])).map(entry => entry[1])[0];
        const name = find(names) ?? Words.apart(userAgent.split(/[\s/]/)[0]);
        const system = find(systems);
        return name === "" ? qsTr("Unknown program") : system === undefined ? name : name + ", " + system;
    }

    name: row.program(row.value.userAgent)
    implicitHeight: Math.ceil(words.implicitHeight) + 2 * Theme.small
    rightPadding: Theme.tiny
    Accessible.name: row.name + ", " + row.place + ", " + row.stateText

    UiIcon {
        icon: "person"
        color: row.isOwn ? Theme.good : Theme.softText
    }
    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.name
            kind: "strong"
            Layout.fillWidth: true
        }
        UiText {
            text: row.place
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    UiText {
        text: row.stateText
        color: row.isOwn ? Theme.good : Theme.softText
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: Math.max(140, implicitWidth)
    }
    UiIconButton {
        enabled: row.removable
        opacity: row.isOwn ? 0 : 1
        name: qsTr("End the sign-in at %1").arg(row.value.address)
        iconName: "sign-out"
        focusPolicy: Qt.NoFocus
        onClicked: row.endAsked()
    }
}
