// What somebody noted about a consultation.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Ui

ColumnLayout {
    id: row

    required property string userName
    required property date at
    required property string note
    required property date now

    spacing: 0

    UiText {
        text: Words.apart(row.userName) + " · " + Words.moment(row.at, row.now)
        kind: "caption"
        Layout.fillWidth: true
    }
    UiText {
        objectName: "noteText"
        text: row.note
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
