// One of the icons beside this file, by name, in any colour; drawn without a shader.
import QtQuick
import QtQuick.Controls.impl

IconImage {
    id: control

    required property string icon
    property int size: 20

    source: control.icon === "" ? "" : Qt.resolvedUrl("icons/" + control.icon + ".svg")
    sourceSize.width: control.size
    sourceSize.height: control.size
    width: control.size
    height: control.size
    color: Theme.text
    Accessible.ignored: true
}
