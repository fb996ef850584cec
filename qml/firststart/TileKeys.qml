// The arrow keys among tiles: each goes to the nearest in its direction, and stays where there is none.
import QtQuick

Item {
    id: keys

    required property Item tiles // what the tiles are the children of

    // The distance from one to another in a direction; what is aside of it counts much more. Infinite: it is not there.
    function distance(from: Item, to: Item, dx: int, dy: int): real {
        const x = to.x + to.width / 2 - from.x - from.width / 2;
        const y = to.y + to.height / 2 - from.y - from.height / 2;
        const along = x * dx + y * dy;
        return along < 1 ? Infinity : along + 8 * (Math.abs(x * dy) + Math.abs(y * dx));
    }
    function go(dx: int, dy: int): bool {
        const all = Array.from(keys.tiles.children);
        const from = all.find(tile => tile.activeFocus);
        if (from === undefined)
            return false;
        let nearest = null;
        let least = Infinity;
        for (const tile of all) {
            const far = tile.activeFocusOnTab && tile.visible && tile.enabled ? keys.distance(from, tile, dx, dy) : Infinity;
            if (far < least) {
                nearest = tile;
                least = far;
            }
        }
        nearest?.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    Keys.onLeftPressed: event => event.accepted = keys.go(-1, 0)
    Keys.onRightPressed: event => event.accepted = keys.go(1, 0)
    Keys.onUpPressed: event => event.accepted = keys.go(0, -1)
    Keys.onDownPressed: event => event.accepted = keys.go(0, 1)
}
