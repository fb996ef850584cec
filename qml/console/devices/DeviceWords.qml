// Words for displays and kiosks, and for what was done with them.
pragma Singleton
import QtQuick
import Loket.Client
import Loket.Console.Core
import Loket.Console.Devices
import Loket.Console.Slip

QtObject {
    function screen(kind: string): string {
        switch (kind) {
        case "kiosk": return qsTr("Kiosk");
        case "monitor": return qsTr("Monitoring program");
        }
        return qsTr("Display");
    }
    function language(code: string): string {
        const called = { id: "Bahasa Indonesia", en: "English", th: "ไทย" };
        return called[code] ?? code;
    }
    // What a kiosk gave last, and on which printer it prints.
    function kiosk(kiosk: var, now: date): string {
        const parts = [kiosk.lastNumber === "" ? qsTr("No number given out yet")
            : qsTr("Last number %1 at %2").arg(kiosk.lastNumber).arg(Words.moment(kiosk.lastNumberAt, now))];
        if (kiosk.printerName !== "")
            parts.push(qsTr("Printer %1").arg(Words.apart(kiosk.printerName)));
        return parts.join(" · ");
    }
    // What somebody has to look after there; empty: nothing.
    function kioskTrouble(kiosk: var, now: date): string {
        const since = isNaN(kiosk.printerSince.getTime()) ? "" : Words.moment(kiosk.printerSince, now);
        const parts = [];
        if (kiosk.trouble !== Slips.Nothing)
            parts.push(qsTr("It does not print since %1: %2").arg(since).arg(SlipWords.trouble(kiosk)));
        else if (kiosk.paperLow)
            parts.push(qsTr("Low on paper since %1").arg(since));
        if (now - kiosk.staffCalledAt < 15 * 60 * 1000)
            parts.push(qsTr("Staff called at %1").arg(Words.moment(kiosk.staffCalledAt, now)));
        return parts.join(" · ");
    }
    // Why it cannot be heard, and what to do about it; empty: there is nothing to say.
    function sound(state: int): string {
        switch (state) {
        case Screens.Blocked: return qsTr("No sound: its browser waits until somebody touches the screen");
        case Screens.NoDevice: return qsTr("No sound: it has no loudspeaker");
        case Screens.Failed: return qsTr("No sound: its loudspeaker does not work");
        }
        return "";
    }
    // "Loket/0.1.0" is the program; what has a longer name is a browser.
    function program(said: string): string {
        const version = /^Loket\/(\S+)$/.exec(said);
        if (version !== null)
            return "Loket " + version[1];
        return said === "" ? "" : qsTr("Browser");
    }
    // What was done with a screen, after the server has said so.
    function screenDone(action: string, name: string): string {
        switch (action) {
        case "approve": return qsTr("“%1” is approved. It connects in a moment.").arg(Words.apart(name));
        case "dismiss": return qsTr("“%1” is sent away.").arg(Words.apart(name));
        case "dismiss-all": return qsTr("All that showed a code are sent away.");
        case "update": return qsTr("“%1” is changed. It shows that at once.").arg(Words.apart(name));
        case "sound": return qsTr("The sound of “%1” is changed.").arg(Words.apart(name));
        case "try": return qsTr("“%1” is tried out now: listen there.").arg(Words.apart(name));
        case "revoke": return qsTr("“%1” is removed.").arg(Words.apart(name));
        }
        return "";
    }
}
