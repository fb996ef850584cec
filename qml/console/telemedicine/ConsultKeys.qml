// The letters that act on the chosen consultation, and on who waits for it longest.
import QtQuick
import Loket.Console.Telemedicine

Item {
    id: keys

    required property ConsultationPanel panel
    required property ConsultDialogs dialogs
    property bool free: false

    readonly property bool waits: keys.free && keys.panel.free && keys.panel.firstWaiting !== null

    signal searchAsked

    Shortcut {
        sequences: ["A"]
        autoRepeat: false
        enabled: keys.waits
        onActivated: keys.panel.admit(keys.panel.firstWaiting)
    }
    Shortcut {
        sequences: ["Del"]
        autoRepeat: false
        enabled: keys.waits
        onActivated: keys.dialogs.openDeny(keys.panel.consultation.id, keys.panel.firstWaiting)
    }
    Shortcut {
        sequences: ["M"]
        autoRepeat: false
        enabled: keys.waits
        onActivated: keys.dialogs.openMessage(keys.panel.consultation.id, keys.panel.firstWaiting)
    }
    Shortcut {
        sequences: ["O"]
        autoRepeat: false
        enabled: keys.free && keys.panel.canOpen
        onActivated: keys.panel.openPage()
    }
    Shortcut {
        sequences: ["I"]
        autoRepeat: false
        enabled: keys.free && keys.panel.canInvite
        onActivated: keys.panel.actions.invite(keys.panel.appointmentId, "")
    }
    Shortcut {
        sequences: ["G"]
        autoRepeat: false
        enabled: keys.free && keys.panel.canInvite
        onActivated: keys.dialogs.openGuest(keys.panel.consultation.id)
    }
    Shortcut {
        sequences: ["F"]
        autoRepeat: false
        enabled: keys.free && keys.panel.canFinish
        onActivated: keys.dialogs.openFinish(keys.panel.consultation.id)
    }
    Shortcut {
        sequences: ["N"]
        autoRepeat: false
        enabled: keys.free && keys.panel.appointmentId !== ""
        onActivated: keys.panel.writeNote()
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        autoRepeat: false
        enabled: keys.free && keys.panel.room.workplace.connection.online
        onActivated: keys.dialogs.openNew()
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        autoRepeat: false
        enabled: keys.free
        onActivated: keys.searchAsked()
    }
}
