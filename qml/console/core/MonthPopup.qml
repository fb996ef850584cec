// A month as a grid. Arrows move by days and weeks, Page Up and Page Down by months, Enter takes the day.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Ui

Popup {
    id: popup

    required property string day // that is chosen
    required property string today
    property string earliest: ""
    property string latest: ""
    property string at: popup.day // where the keys are

    readonly property date month: Words.dayOf(popup.at)
    // The first day of the grid: of the week in which the month begins.
    readonly property string first: {
        const begin = new Date(popup.month.getFullYear(), popup.month.getMonth(), 1, 12);
        const back = (begin.getDay() - Qt.locale().firstDayOfWeek + 7) % 7;
        return Words.dayAfter(Words.isoDay(begin), -back);
    }

    signal chosen(string day)

    function mayBe(day: string): bool {
        return (popup.earliest === "" || day >= popup.earliest) && (popup.latest === "" || day <= popup.latest);
    }
    function go(by: int) {
        popup.at = Words.dayAfter(popup.at, by);
    }
    function goMonths(by: int) {
        const first = new Date(popup.month.getFullYear(), popup.month.getMonth() + by, 1, 12);
        popup.at = Words.isoDay(first);
    }
    function take(day: string) {
        if (popup.mayBe(day)) {
            popup.close();
            popup.chosen(day);
        }
    }

    padding: Theme.gap
    modal: true
    dim: false
    focus: true
    onAboutToShow: popup.at = popup.day

    background: Rectangle {
        color: Theme.surface
        border.color: Theme.edge
        radius: Theme.radius
    }
    contentItem: ColumnLayout {
        spacing: Theme.small
        focus: true
        Keys.onLeftPressed: popup.go(-1)
        Keys.onRightPressed: popup.go(1)
        Keys.onUpPressed: popup.go(-7)
        Keys.onDownPressed: popup.go(7)
        Keys.onReturnPressed: popup.take(popup.at)
        Keys.onEnterPressed: popup.take(popup.at)
        Keys.onSpacePressed: popup.take(popup.at)
        Keys.onPressed: event => {
            const months = { [Qt.Key_PageUp]: -1, [Qt.Key_PageDown]: 1 };
            event.accepted = months[event.key] !== undefined;
            if (event.accepted)
                popup.goMonths(months[event.key]);
        }

        RowLayout {
            spacing: Theme.small
            Layout.fillWidth: true

            UiIconButton {
                name: qsTr("The month before")
                iconName: "left"
                focusPolicy: Qt.NoFocus
                onClicked: popup.goMonths(-1)
            }
            UiText {
                objectName: "monthTitle"
                text: popup.month.toLocaleDateString(Qt.locale(), qsTr("MMMM yyyy", "a month"))
                kind: "strong"
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
            UiIconButton {
                name: qsTr("The month after")
                iconName: "right"
                focusPolicy: Qt.NoFocus
                onClicked: popup.goMonths(1)
            }
        }
        Grid {
            columns: 7

            UiRepeater {
                model: 7

                UiText {
                    required property int index

                    width: 44
                    height: 28
                    text: Qt.locale().dayName((Qt.locale().firstDayOfWeek + index) % 7, Locale.ShortFormat)
                    kind: "caption"
                    horizontalAlignment: Text.AlignHCenter
                }
            }
            UiRepeater {
                model: 42

                MonthDay {
                    required property int index

                    day: Words.dayAfter(popup.first, index)
                    inMonth: Words.dayOf(day).getMonth() === popup.month.getMonth()
                    isToday: day === popup.today
                    isChosen: day === popup.day
                    isAt: day === popup.at
                    enabled: popup.mayBe(day)
                    onClicked: popup.take(day)
                }
            }
        }
    }
}
