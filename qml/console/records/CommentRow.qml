// What somebody said about a record.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Records
import Loket.Ui

ColumnLayout {
    id: row

    required property string createdBy
    required property date createdAt
    required property string text
    required property RecordsFeed feed
    required property date now

    spacing: Theme.tiny

    UiText {
        text: Words.apart(row.feed.people.length < 0 ? "" : row.feed.nameOf(row.createdBy)) + " · " + Words.moment(row.createdAt, row.now)
        kind: "caption"
        Layout.fillWidth: true
    }
    UiText {
        text: row.text
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
}
