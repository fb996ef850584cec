// A value out of a list, for what is reckoned from all of them.
import QtQuick

QtObject {
    required property var value
}
