// Whether anything on the screens moves by itself. Tests and pictures switch it off.
pragma Singleton
import QtQuick

QtObject {
    property bool enabled: true
    readonly property int quick: enabled ? 120 : 0
}
