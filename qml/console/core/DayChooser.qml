// Which day: by buttons, by the keys (Left and Right a day, Page Up and Page Down a week, Space the month), or in the
// month.
import QtQuick
import QtQuick.Layouts
import Loket.Ui

FocusScope {
    id: chooser

    required property string day // 2026-01-07
    required property string today
    property string earliest: ""
    property string latest: ""
    property bool withTomorrow: false

    readonly property string draft: chooser.day === chooser.today ? "" : chooser.day // today goes on to be today

    signal chosen(string day)

    function takeDraft(draft: var) {
        if (draft !== "")
            chooser.choose(draft);
    }

    function mayBe(day: string): bool {
        return (chooser.earliest === "" || day >= chooser.earliest) && (chooser.latest === "" || day <= chooser.latest);
    }
    function choose(day: string) {
        if (day !== chooser.day && chooser.mayBe(day))
            chooser.chosen(day);
    }
    function step(by: int) {
        chooser.choose(Words.dayAfter(chooser.day, by));
    }

    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth
    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    Accessible.name: longText.text
    Keys.onLeftPressed: chooser.step(-1)
    Keys.onRightPressed: chooser.step(1)
    Keys.onSpacePressed: month.open()
    Keys.onPressed: event => {
        const days = { [Qt.Key_PageUp]: -7, [Qt.Key_PageDown]: 7 };
        event.accepted = days[event.key] !== undefined;
        if (event.accepted)
            chooser.step(days[event.key]);
    }

    TextMetrics {
        id: longText
        font: title.font
        text: Words.longDay(chooser.day)
    }
    TextMetrics {
        id: shortText
        font: title.font
        text: Words.shortDay(chooser.day)
    }
    RowLayout {
        id: row
        anchors.fill: parent
        spacing: Theme.small

        UiIconButton {
            objectName: "dayBefore"
            name: qsTr("The day before")
            iconName: "left"
            focusPolicy: Qt.NoFocus
            enabled: chooser.mayBe(Words.dayAfter(chooser.day, -1))
            onClicked: chooser.step(-1)
        }
        UiIconButton {
            objectName: "dayAfter"
            name: qsTr("The day after")
            iconName: "right"
            focusPolicy: Qt.NoFocus
            enabled: chooser.mayBe(Words.dayAfter(chooser.day, 1))
            onClicked: chooser.step(1)
        }
        Item {
            implicitWidth: longText.advanceWidth + 1 + 2 * Theme.small
            implicitHeight: Theme.target
            Layout.fillWidth: true
            Layout.minimumWidth: shortText.advanceWidth + 1 + 2 * Theme.small

            FocusRing {
                shown: chooser.activeFocus
            }
            UiText {
                id: title
                objectName: "dayTitle"
                anchors.fill: parent
                anchors.leftMargin: Theme.small
                verticalAlignment: Text.AlignVCenter
                text: longText.advanceWidth <= title.width ? longText.text : shortText.text
                kind: "title"
                Accessible.name: longText.text
            }
        }
        UiButton {
            objectName: "chooseToday"
            text: qsTr("Today")
            kind: "quiet"
            focusPolicy: Qt.NoFocus
            enabled: chooser.day !== chooser.today && chooser.mayBe(chooser.today)
            onClicked: chooser.choose(chooser.today)
        }
        UiButton {
            objectName: "chooseTomorrow"
            visible: chooser.withTomorrow
            text: qsTr("Tomorrow")
            kind: "quiet"
            focusPolicy: Qt.NoFocus
            enabled: chooser.day !== Words.dayAfter(chooser.today, 1)
            onClicked: chooser.choose(Words.dayAfter(chooser.today, 1))
        }
        UiIconButton {
            id: opener
            objectName: "openMonth"
            name: qsTr("The month")
            iconName: "day"
            focusPolicy: Qt.NoFocus
            opened: month.visible
            onClicked: month.open()

            MonthPopup {
                id: month
                objectName: "month"
                y: opener.height
                x: opener.width - width
                day: chooser.day
                today: chooser.today
                earliest: chooser.earliest
                latest: chooser.latest
                onChosen: day => chooser.choose(day)
            }
        }
    }
}
