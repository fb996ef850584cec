// Words for displays and kiosks, and for what was done with them.
pragma Singleton
import QtQuick
import Loket.Console.Core
import Loket.Console.Devices

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
        case "try": return qsTr("“%1” shows and says a test call now.").arg(Words.apart(name));
        case "revoke": return qsTr("“%1” is removed.").arg(Words.apart(name));
        }
        return "";
    }
}
