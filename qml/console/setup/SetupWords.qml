// Words for who works here, and for what was set up.
pragma Singleton
import QtQuick
import Loket.Console.Core

QtObject {
    id: words

    function roles(names: var): string {
        return names.map(name => Words.role(name)).join(", ");
    }
    // What a service or a counter is called in a language.
    function called(value: var, language: string): string {
        return value.names[language] ?? value.name;
    }
    function preset(name: string): string {
        switch (name) {
        case "practice": return qsTr("Small practice");
        case "clinic": return qsTr("Clinic");
        case "hospital": return qsTr("Hospital outpatient");
        case "pharmacy": return qsTr("Pharmacy");
        }
        return name;
    }
    // After the server has said so.
    function done(action: string, name: string): string {
        const called = Words.apart(name);
        switch (action) {
        case "begin": return qsTr("Services and counters are made. Look at them, and change what is other here.");
        case "add-service":
        case "add-counter":
        case "add-person": return qsTr("“%1” is added.").arg(called);
        case "change-service":
        case "change-counter":
        case "change-person": return qsTr("“%1” is changed.").arg(called);
        case "remove-service":
        case "remove-counter": return qsTr("“%1” is removed.").arg(called);
        case "set-password": return qsTr("“%1” has a new password and must sign in with it.").arg(called);
        case "disable-person": return qsTr("“%1” cannot sign in any more.").arg(called);
        case "change-setting": return qsTr("“%1” is kept, and counts from the next start of Loket on.").arg(called);
        case "trust": return qsTr("%1 is trusted from now on.").arg(name);
        case "remove-trusted": return qsTr("%1 is trusted no more.").arg(name);
        case "enable-person": return qsTr("“%1” can sign in again.").arg(called);
        }
        return "";
    }
}
