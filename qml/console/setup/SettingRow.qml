// A setting: what it is called, what it does, and what it is.
import QtQuick
import QtQuick.Layouts
import Loket.Console.Core
import Loket.Console.Setup
import Loket.Ui

UiRow {
    id: row

    required property int index
    required property var value // a setting
    required property string fixedBy
    required property bool waits
    required property string standard

    required property var services // [{value: id, text: name}]

    readonly property string shown: row.shownOf(row.value.next)
    readonly property string about: SettingWords.about(row.value.id, row.value.about)
    readonly property string remark: {
        if (row.fixedBy !== "")
            return row.fixedBy === "loket.toml" ? qsTr("Is changed in loket.toml alone") : qsTr("Set by %1").arg(row.fixedBy);
        if (row.waits)
            return qsTr("Until the next start: %1").arg(row.shownOf(row.value.current));
        return row.value.next === row.standard ? "" : qsTr("Default: %1").arg(row.shownOf(row.standard));
    }

    // A service by its name.
    function shownOf(text: string): string {
        if (!SettingWords.isService(row.value.id))
            return SettingWords.valueOf(row.value, text);
        return row.services.find(service => service.value === text)?.text ?? qsTr("“%1”, which is not there").arg(text);
    }

    implicitHeight: Math.ceil(Math.max(words.implicitHeight, values.implicitHeight)) + 2 * Theme.small
    name: SettingWords.title(row.value.id)
    Accessible.name: row.name + ", " + row.shown + (row.remark === "" ? "" : ", " + row.remark)

    ColumnLayout {
        id: words
        spacing: 0
        Layout.fillWidth: true

        UiText {
            text: row.name
            kind: "strong"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        UiText {
            visible: text !== ""
            text: row.about
            kind: "caption"
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    UiBadge {
        visible: row.waits
        text: qsTr("From the next start")
        meaning: "warning"
    }
    ColumnLayout {
        id: values
        spacing: 0
        Layout.preferredWidth: row.width * 0.32
        Layout.fillWidth: false

        UiText {
            text: row.shown
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        UiText {
            visible: text !== ""
            text: row.remark
            kind: "caption"
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
