// Why nothing waits: nothing is known, nothing fits the filter, nothing was asked for yet, or all is done.
import QtQuick
import Loket.Console.Radiology
import Loket.Ui

EmptyState {
    id: empty

    required property Board board

    readonly property RadiologyRoom room: empty.board.room
    readonly property bool hadSome: empty.room.completedToday + empty.room.cancelledToday + empty.room.openCount > 0

    signal requestAsked

    iconName: !empty.board.known ? (empty.board.online ? "list" : "offline")
        : empty.board.narrow ? "search" : empty.hadSome ? "finish" : "scan"
    title: {
        if (!empty.board.known)
            return empty.board.online ? qsTr("Asking the server…") : qsTr("Nothing is known yet");
        if (empty.board.narrow)
            return qsTr("Nothing fits the filter");
        return empty.hadSome ? qsTr("Nobody waits for a scan") : qsTr("No scan was asked for yet today");
    }
    text: {
        if (!empty.board.known)
            return empty.board.online ? "" : qsTr("There is no connection. The scans appear when it is back.");
        if (empty.board.narrow)
            return qsTr("Choose another type or show everything.");
        return empty.hadSome ? qsTr("All that was asked for has begun or is done.")
            : qsTr("Who is sent to radiology stands here.");
    }
    actionText: {
        if (!empty.board.known)
            return "";
        if (empty.board.narrow)
            return qsTr("Show everything");
        return empty.board.canRequest ? qsTr("New request") : "";
    }
    onAction: empty.board.narrow ? empty.board.showEverything() : empty.requestAsked()
}
