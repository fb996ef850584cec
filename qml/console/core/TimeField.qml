// A time of day, as people type one: 7:15, 07.15, 0715.
import QtQuick
import Loket.Ui

UiField {
    id: field

    property bool optional: false

    readonly property int minute: Words.minuteTyped(field.text) // since midnight; -1: none
    readonly property bool valid: field.minute >= 0 || (field.optional && field.text.trim() === "")

    // The minute that is now is not over, on that day.
    function isOver(day: date, now: date): bool {
        return field.minute >= 0 && field.on(day).getTime() + 60000 <= now.getTime();
    }
    // That time on the day; not a time: an invalid date.
    function on(day: date): date {
        if (field.minute < 0)
            return new Date(NaN);
        const at = new Date(day.getTime());
        at.setHours(Math.floor(field.minute / 60), field.minute % 60, 0, 0);
        return at;
    }

    label: qsTr("Time")
    placeholder: "14:30"
    maximumLength: 5
    error: field.text.trim() !== "" && field.minute < 0 ? qsTr("Write the time like 14:30.") : ""
}
