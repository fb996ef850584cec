// Where on a board of columns one works.
import QtQuick

QtObject {
    // The column's word.
    property string place: ""
}
