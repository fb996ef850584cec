import QtQuick
import QtTest
import Loket.Console.Queue

TestCase {
    id: test

    name: "Counters"
    when: windowShown
    width: 1024
    height: 640
    visible: true

    Component {
        id: counters

        CounterPage {
            width: test.width
            height: test.height
            focus: true
            room: world.queue
        }
    }

    function init() {
        world.begin(true);
        world.signIn(["registrar"]);
        tryVerify(() => !world.queue.feed.stale);
    }

    function test_a_counter_is_chosen_with_the_keyboard() {
        const page = createTemporaryObject(counters, test);
        const grid = findChild(page, "counterGrid");
        tryCompare(grid, "count", 4);
        grid.forceActiveFocus();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Return);
        verify(!world.queue.choosing);
        compare(world.queue.desk.counterName, "Counter 2");
    }
    function test_the_grid_has_the_keyboard_at_once() {
        const page = createTemporaryObject(counters, test, { focus: false });
        const grid = findChild(page, "counterGrid");
        tryCompare(grid, "count", 4);
        verify(grid.activeFocus);
        keyClick(Qt.Key_Return);
        verify(!world.queue.choosing);
    }
    function test_a_counter_is_chosen_with_the_mouse() {
        const page = createTemporaryObject(counters, test);
        const grid = findChild(page, "counterGrid");
        tryVerify(() => grid.itemAtIndex(2) !== null);
        mouseClick(world.settled(grid.itemAtIndex(2)));
        compare(world.queue.desk.counterName, "Room 3");
    }
    function test_each_says_what_it_serves_and_whether_it_is_open() {
        const page = createTemporaryObject(counters, test);
        const grid = findChild(page, "counterGrid");
        tryVerify(() => grid.itemAtIndex(3) !== null);
        const tile = grid.itemAtIndex(3);
        compare(tile.Accessible.name, "Room 4, Closed");
        tryCompare(tile, "servicesText", "Mother and child");
        compare(grid.itemAtIndex(1).servicesText, "Registration, General clinic");
        compare(grid.itemAtIndex(0).value.number, "R-005");
    }
    function test_whose_a_counter_is_is_offered_it_alone() {
        world.tellCounter("2", "ownerIds", [world.queue.personId]);
        world.tellCounter("3", "ownerIds", ["somebody"]);
        const page = createTemporaryObject(counters, test);
        const grid = findChild(page, "counterGrid");
        tryCompare(grid, "count", 1);
        tryVerify(() => grid.itemAtIndex(0)?.value.id === "2");
        mouseClick(world.settled(findChild(page, "allCounters")));
        tryCompare(grid, "count", 4);
        world.tellCounter("2", "ownerIds", []); // now none is mine
        mouseClick(world.settled(findChild(page, "allCounters")));
        tryCompare(grid, "count", 3);
    }
    function test_a_tile_tells_of_a_break_and_who_works_there() {
        world.tellCounter("1", "away", true);
        world.tellCounter("1", "backAt", new Date(2026, 0, 7, 10, 30).toISOString());
        const page = createTemporaryObject(counters, test);
        const grid = findChild(page, "counterGrid");
        tryVerify(() => grid.itemAtIndex(0) !== null);
        tryCompare(grid.itemAtIndex(0), "stateText", "Back at 10:30");
        compare(grid.itemAtIndex(0).nowText, "Rina Wulandari · Now: R-005");
    }
    function test_one_can_watch_without_a_counter() {
        const page = createTemporaryObject(counters, test);
        mouseClick(world.settled(findChild(page, "watchOnly")));
        verify(!world.queue.choosing);
        compare(world.queue.desk.counterId, "");
    }
}
