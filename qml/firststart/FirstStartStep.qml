// What every step from the first account on is.
import QtQuick
import QtQuick.Layouts
import Loket.FirstStart

ColumnLayout {
    id: step

    required property FirstStartRoom room
    property bool ready: true // one can go on

    signal beginAsked // it is seen now: the keyboard goes where one begins
    signal passed // nothing is to be done here: the keyboard goes where one goes on
    signal onwardsAsked // somebody wants on; onwards() follows when all is kept
    signal onwards

    spacing: 16
}
