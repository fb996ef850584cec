// Says that the server's clock has jumped and is not believed yet. It takes no room while all is well.
import QtQuick
import Loket.Client
import Loket.Ui

UiBanner {
    id: banner

    required property ClockWatch clock
    required property bool mayConfirm
    required property bool online

    function distance(seconds: int): string {
        if (seconds < 7200)
            return qsTr("%n minute(s)", "how far the clock was set", Math.round(seconds / 60));
        if (seconds < 172800)
            return qsTr("%n hour(s)", "how far the clock was set", Math.round(seconds / 3600));
        return qsTr("%n day(s)", "how far the clock was set", Math.round(seconds / 86400));
    }
    function words(seconds: int, says: string): string {
        if (seconds === 0)
            return qsTr("The server's clock jumped and came back. Nothing was closed because of it.");
        const jumped = seconds > 0
            ? qsTr("The server's clock has jumped forward by %1 and says %2.").arg(banner.distance(seconds)).arg(says)
            : qsTr("The server's clock has jumped back by %1 and says %2.").arg(banner.distance(-seconds)).arg(says);
        return jumped + " "
            + qsTr("Nothing is closed because of it. It will be believed when it has been steady for five minutes.");
    }

    objectName: "clockBanner"
    visible: banner.online && banner.clock.unsure
    meaning: "warning"
    text: banner.words(banner.clock.jumpSeconds,
        banner.clock.clock.toLocaleString(Qt.locale(), "d MMM yyyy HH:mm"))
    actionText: banner.mayConfirm && banner.clock.jumpSeconds !== 0 && !banner.clock.working
        ? qsTr("The time is right") : ""
    onAction: banner.clock.confirm()
}
