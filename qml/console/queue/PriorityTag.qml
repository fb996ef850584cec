// The priority of a visit.
import QtQuick
import Loket.Client
import Loket.Console.Core
import Loket.Ui

UiPriority {
    required property int priority
    required property string priorityText

    text: priority === Queue.Normal ? "" : Words.priority(priority, priorityText)
    lift: Words.lift(priority)
}
