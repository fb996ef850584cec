// One display or kiosk in the list, or a program that reads the server's figures.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Devices
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a screen
    required name
    required property string kind
    required property bool isOnline
    required property bool isMonitor
    required property date since

    property date now
    property bool removable: false
    property string services: "" // that it shows, by their names; empty: all

    readonly property string screenId: row.value.id
    // A monitor has no connection; it asks every few seconds or minutes.
    readonly property bool here: row.isMonitor ? row.isOnline && row.now - row.since < 5 * 60 * 1000 : row.isOnline
    readonly property string stateText: {
        const moment = Words.moment(row.since, row.now);
        if (row.isMonitor)
            return row.isOnline || row.value.program !== "" ? qsTr("Last asked at %1").arg(moment) : qsTr("Has not asked yet");
        return (row.isOnline ? qsTr("Connected since %1") : qsTr("Off since %1")).arg(moment);
    }

    // What it is and what it shows; two of one name are told apart by their addresses.
    readonly property var parts: row.isMonitor ? [DeviceWords.screen(row.kind), row.value.address]
        : [DeviceWords.screen(row.kind), row.services, DeviceWords.language(row.value.view.language),
            row.soundText, row.value.view.zone, row.value.maySleep ? qsTr("may go dark by itself") : "", row.value.address]
    readonly property bool sounds: !row.isMonitor
    readonly property string soundText: {
        if (!row.sounds)
            return "";
        if (!row.value.view.sound)
            return qsTr("silent");
        return row.isOnline && row.value.sound === Screens.Quiet ? qsTr("quiet now") : row.value.speaks ? qsTr("speaks") : "";
    }
    readonly property string troubleText: row.value.hidden ? qsTr("Nobody sees it: its window is hidden, or the screen is off")
        : row.value.soundless ? DeviceWords.sound(row.value.sound) : ""
    readonly property string about: row.parts.filter(part => part !== "").join(" · ")
    // How a kiosk is: its printer, and what it gave last.
    readonly property string kioskTrouble: row.kind === "kiosk" ? DeviceWords.kioskTrouble(row.value.kiosk, row.now) : ""
    readonly property string kioskText: row.kind === "kiosk" ? DeviceWords.kiosk(row.value.kiosk, row.now) : ""
    readonly property var told: [row.name, row.about, row.troubleText, row.kioskText, row.kioskTrouble, row.stateText]
    readonly property string program: row.isMonitor ? "" : DeviceWords.program(row.value.program)

    signal removalAsked
    signal changeAsked
    signal soundAsked

    implicitHeight: Math.ceil(words.implicitHeight) + 2 * Theme.small
    rightPadding: Theme.tiny
    Accessible.name: row.told.filter(part => part !== "").join(", ")

    UiIcon {
        icon: row.here ? "online" : "offline"
        color: row.here ? Theme.good : Theme.warning
    }
    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.name
            kind: "strong"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            text: row.about
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            objectName: "soundTrouble"
            visible: text !== ""
            text: row.troubleText
            color: Theme.warning
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            objectName: "kioskText"
            visible: text !== ""
            text: row.kioskText
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            objectName: "kioskTrouble"
            visible: text !== ""
            text: row.kioskTrouble
            color: Theme.warning
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    ColumnLayout {
        spacing: 0
        Layout.minimumWidth: Math.ceil(Math.max(sinceText.implicitWidth, version.implicitWidth))

        UiText {
            id: sinceText
            text: row.stateText
            color: row.here ? Theme.softText : Theme.warning
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
        UiText {
            id: version
            text: row.program
            visible: text !== ""
            kind: "caption"
            horizontalAlignment: Text.AlignRight
            Layout.fillWidth: true
        }
    }
    RowLayout {
        spacing: 0

        UiIconButton {
            visible: row.sounds
            enabled: row.removable
            name: qsTr("Sound of %1").arg(Words.apart(row.name))
            iconName: row.value.soundless || !row.value.view.sound ? "silent" : "sound"
            focusPolicy: Qt.NoFocus
            onClicked: row.soundAsked()
        }
        UiIconButton {
            enabled: row.removable
            name: qsTr("Change %1").arg(Words.apart(row.name))
            iconName: "edit"
            focusPolicy: Qt.NoFocus
            onClicked: row.changeAsked()
        }
        UiIconButton {
            enabled: row.removable
            name: qsTr("Remove %1").arg(Words.apart(row.name))
            iconName: "cancel"
            focusPolicy: Qt.NoFocus
            onClicked: row.removalAsked()
        }
    }
}
