// The letters and numbers that act on the chosen prescription.
import QtQuick
import Loket.Console.Prescription

Item {
    id: keys

    required property ChosenOrder chosen

    signal newAsked

    Shortcut {
        sequences: ["T"]
        autoRepeat: false
        enabled: keys.chosen.canTake
        onActivated: keys.chosen.take()
    }
    Shortcut {
        sequences: ["1"]
        autoRepeat: false
        enabled: keys.chosen.canSettle
        onActivated: keys.chosen.dispense(keys.chosen.room.nextSeen(keys.chosen.order.id))
    }
    Shortcut {
        sequences: ["2"]
        autoRepeat: false
        enabled: keys.chosen.canSettle
        onActivated: keys.chosen.settle(keys.chosen.item, "partly")
    }
    Shortcut {
        sequences: ["3"]
        autoRepeat: false
        enabled: keys.chosen.canSettle
        onActivated: keys.chosen.settle(keys.chosen.item, "substituted")
    }
    Shortcut {
        sequences: ["4"]
        autoRepeat: false
        enabled: keys.chosen.canSettle
        onActivated: keys.chosen.settle(keys.chosen.item, "refused")
    }
    Shortcut {
        sequences: ["A"]
        autoRepeat: false
        enabled: keys.chosen.canSettle
        onActivated: keys.chosen.dispenseRest()
    }
    Shortcut {
        sequences: ["L"]
        autoRepeat: false
        enabled: keys.chosen.canLabel
        onActivated: keys.chosen.label()
    }
    Shortcut {
        sequences: ["R"]
        autoRepeat: false
        enabled: keys.chosen.canFinish || keys.chosen.canCall
        onActivated: keys.chosen.finish()
    }
    Shortcut {
        sequences: ["D"]
        autoRepeat: false
        enabled: keys.chosen.canCollect
        onActivated: keys.chosen.collect()
    }
    Shortcut {
        sequences: ["Ctrl+N"]
        autoRepeat: false
        enabled: keys.chosen.board.canPrescribe
        onActivated: keys.newAsked()
    }
}
