// What one asks about oneself and this PC, from the person's menu. There while somebody is signed in and the console is not
// locked.
import QtQuick
import Loket.Console.Core
import Loket.Shell

Item {
    id: dialogs

    required property Workplace workplace
    required property OwnSessions ownSessions

    readonly property bool anyOpen: sessions.visible || password.visible || lockTime.visible || signOut.visible

    function askToSignOut(unfinished: string) {
        signOut.ask(unfinished);
    }
    function openSessions() {
        sessions.open();
    }
    function openPassword() {
        password.open();
    }
    function openLockTime() {
        lockTime.open();
    }
    function close() {
        sessions.close();
        password.close();
        lockTime.close();
        signOut.close();
    }

    SessionsDialog {
        id: sessions
        objectName: "sessionsDialog"
        workplace: dialogs.workplace
        sessions: dialogs.ownSessions
    }
    OwnPasswordDialog {
        id: password
        objectName: "ownPasswordDialog"
        sessions: dialogs.ownSessions
    }
    SignOutDialog {
        id: signOut
        objectName: "signOutDialog"
        workplace: dialogs.workplace
    }
    LockTimeDialog {
        id: lockTime
        objectName: "lockTimeDialog"
        preferences: dialogs.workplace.preferences
    }
}
