// The letters that act on one visit, in the list and in its panel.
import QtQuick
import Loket.Console.Queue

Item {
    id: keys

    required property VisitDeeds deeds

    Keys.onPressed: event => {
        if (event.isAutoRepeat || event.modifiers !== Qt.NoModifier || !keys.deeds.hasVisit)
            return;
        switch (event.key) {
        case Qt.Key_C:
            if (keys.deeds.visitState === Queue.Parked)
                keys.deeds.resume();
            else
                keys.deeds.call();
            break;
        case Qt.Key_B:
            keys.deeds.rejoin();
            break;
        case Qt.Key_R:
            keys.deeds.reroute();
            break;
        case Qt.Key_Delete:
            keys.deeds.cancel();
            break;
        case Qt.Key_E:
            keys.deeds.edit();
            break;
        case Qt.Key_P:
            keys.deeds.prioritise();
            break;
        case Qt.Key_T:
            keys.deeds.transfer();
            break;
        case Qt.Key_S:
            keys.deeds.printSlip();
            break;
        case Qt.Key_N:
            keys.deeds.writeNote();
            break;
        default:
            return;
        }
        event.accepted = true;
    }
}
