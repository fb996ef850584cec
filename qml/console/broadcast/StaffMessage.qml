// A broadcast to people who work here, as every page shows it.
import Loket.Console.Core
import Loket.Console.Broadcast

StripMessage {
    id: message

    required property int level

    loudness: message.level === Broadcasts.Urgent ? 2 : message.level === Broadcasts.Warning ? 1 : 0
    iconName: BroadcastWords.icon(message.level)
}
