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
            keys.deeds.call();
            break;
        case Qt.Key_E:
            keys.deeds.edit();
            break;
        case Qt.Key_T:
            keys.deeds.transfer();
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
