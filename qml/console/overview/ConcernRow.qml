// One thing that needs a look: what it is, and for how long.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Overview
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a concern
    property date now

    readonly property bool red: row.value.kind === Concerns.RecordBroken || row.value.kind === Concerns.StorageTrouble || row.value.kind === Concerns.BackupFailed
        || row.value.kind === Concerns.LateVisit || row.value.kind === Concerns.LateScan || row.value.kind === Concerns.LateOrder
        || row.value.kind === Concerns.LateRecord
    readonly property string iconName: {
        switch (row.value.kind) {
        case Concerns.BackupFailed: return "save";
        case Concerns.LateVisit: return "clock";
        case Concerns.LateScan: return "scan";
        case Concerns.LateOrder: return "pill";
        case Concerns.LateRecord: return "note";
        case Concerns.ServiceMissing: return "settings";
        case Concerns.ScreenDown: return "screen";
        case Concerns.SeriesLow: return "ticket";
        case Concerns.ClockInDoubt: return "clock";
        }
        return "warning";
    }
    readonly property string what: {
        switch (row.value.kind) {
        case Concerns.RecordBroken: return qsTr("The record is broken");
        case Concerns.StorageTrouble: return qsTr("Nothing can be saved");
        case Concerns.BackupFailed: return qsTr("No backup was made");
        case Concerns.LateVisit: return row.value.number + " " + Words.apart(Words.named(row.value.name));
        case Concerns.LateScan: return qsTr("%1 of %2", "a scan's type, a patient").arg(row.value.number).arg(Words.apart(Words.named(row.value.name)));
        case Concerns.LateOrder: return qsTr("Prescription of %1", "a number and a patient").arg((row.value.number + " " + Words.apart(Words.named(row.value.name))).trim());
        case Concerns.LateRecord: return Words.apart(row.value.name);
        case Concerns.ClockInDoubt: return qsTr("The clock is in doubt");
        case Concerns.ServiceMissing: return qsTr("There is no service “%1”").arg(Words.apart(row.value.name));
        case Concerns.ScreenDown: return qsTr("Screen “%1” is off").arg(Words.apart(row.value.name));
        case Concerns.SeriesLow: return qsTr("Few numbers of %1").arg(Words.apart(row.value.name));
        }
        return row.value.name;
    }
    readonly property string why: {
        switch (row.value.kind) {
        case Concerns.RecordBroken: return qsTr("Changed outside of the program. The event log tells more.");
        case Concerns.StorageTrouble: return qsTr("The event log tells why.");
        case Concerns.BackupFailed: return row.value.name;
        case Concerns.LateVisit: return qsTr("%1, limit %2").arg(Words.apart(row.value.place)).arg(Words.minutes(row.value.limit));
        case Concerns.LateScan: return qsTr("%1, estimate %2").arg(Words.apart(row.value.place)).arg(Words.minutes(row.value.limit));
        case Concerns.LateOrder: return row.value.place === "" ? qsTr("Nobody has taken it, target %1").arg(Words.minutes(row.value.limit))
            : qsTr("%1 prepares it, target %2").arg(Words.apart(row.value.place)).arg(Words.minutes(row.value.limit));
        case Concerns.LateRecord: return qsTr("On the desk, nobody has taken it, limit %1").arg(Words.minutes(row.value.limit));
        case Concerns.ClockInDoubt: return qsTr("Nothing is closed or ended until it is sure.");
        case Concerns.ServiceMissing: return row.missing;
        case Concerns.ScreenDown: return qsTr("Last heard %1").arg(Words.moment(new Date(row.value.place), row.now));
        case Concerns.SeriesLow: return qsTr("%n left", "numbers", row.value.amount);
        }
        return "";
    }
    readonly property string missing: {
        switch (row.value.place) {
        case "radiology.service": return qsTr("Who needs a scan is not in its queue. Choose another in the settings.");
        case "prescription.pharmacies": return qsTr("Nobody is called to its pharmacy. Name another in the settings.");
        }
        return qsTr("It is named in the settings.");
    }
    readonly property string age: row.value.amount < 0 || row.value.kind === Concerns.SeriesLow ? "" : Words.minutes(row.value.amount)

    implicitHeight: Math.max(52, Math.ceil(words.implicitHeight) + 2 * Theme.tiny)
    leftPadding: Theme.small
    rightPadding: Theme.small
    name: row.what + ", " + row.why + " " + row.age

    Rectangle {
        implicitWidth: 36
        implicitHeight: 36
        radius: Theme.radius
        color: row.red ? Theme.dangerGround : Theme.warningGround

        UiIcon {
            anchors.centerIn: parent
            icon: row.iconName
            color: row.red ? Theme.danger : Theme.warning
        }
    }
    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiText {
                text: row.what
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            UiText {
                text: row.age
                soft: true
                Layout.alignment: Qt.AlignTop
            }
        }
        UiText {
            objectName: "why"
            text: row.why
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    UiIcon {
        visible: row.value.roomId !== ""
        icon: "right"
        size: 16
        color: Theme.softText
    }
}
