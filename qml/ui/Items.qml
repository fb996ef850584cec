// Where items stand among each other.
pragma Singleton
import QtQuick

QtObject {
    // Whether the one is the other, or somewhere in it.
    function isIn(item: Item, other: Item): bool {
        for (let one = item; one !== null; one = one.parent) {
            if (one === other)
                return true;
        }
        return false;
    }
}
