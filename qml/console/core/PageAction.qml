// One thing that a page offers in the person's menu.
import QtQuick

QtObject {
    property string text: ""
    property string iconName: ""
    property bool offered: true
    property bool enabled: true

    signal triggered
}
