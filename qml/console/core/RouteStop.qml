// One stop of a way through the house, which can be moved and taken out.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

UiRow {
    id: stop

    required property int place
    required property string title
    required property bool isFirst
    required property bool isLast

    signal moveAsked(int by)
    signal removeAsked

    implicitHeight: 44
    rightPadding: 0
    name: stop.place + ". " + stop.title

    UiText {
        text: stop.place + "."
        soft: true
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: 26
    }
    UiText {
        text: stop.title
        Layout.fillWidth: true
    }
    UiIconButton {
        name: qsTr("Earlier")
        iconName: "raise"
        enabled: !stop.isFirst
        focusPolicy: Qt.NoFocus
        onClicked: stop.moveAsked(-1)
    }
    UiIconButton {
        name: qsTr("Later")
        iconName: "down"
        enabled: !stop.isLast
        focusPolicy: Qt.NoFocus
        onClicked: stop.moveAsked(1)
    }
    UiIconButton {
        name: qsTr("Take out %1").arg(stop.title)
        iconName: "close"
        focusPolicy: Qt.NoFocus
        onClicked: stop.removeAsked()
    }
}
