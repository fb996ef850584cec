// The priority of a visit.
import QtQuick
import Loket.Client
import Loket.Console.Queue
import Loket.Ui

UiPriority {
    required property int priority
    required property string priorityText

    text: priority === Queue.Normal ? "" : QueueWords.priority(priority, priorityText)
    lift: QueueWords.lift(priority)
}
