import QtQuick
import QtTest
import Loket.Console.Devices
import Loket.Ui

TestCase {
    id: test

    name: "Screens"
    when: windowShown
    width: 1024
    height: 640
    visible: true

    readonly property string longName: "Waiting room of the mother and child clinic, second floor, east wing"

    property ScreensPage page

    Component {
        id: screens

        ScreensPage {
            width: test.width
            height: test.height
            focus: true
            room: world.devices
        }
    }

    function init() {
        world.begin(false);
        world.signIn(["admin"]);
        tryVerify(() => world.workplace.connection.online && !world.devices.screens.stale);
        world.navigator.enter(world.devices);
    }
    function open() {
        test.page = createTemporaryObject(screens, test);
        waitForRendering(test.page);
    }
    function item(name) {
        const found = findChild(test.page, name);
        verify(found !== null, name);
        return found;
    }
    // What a repeater has made is a child on the screen alone. null: it cannot be seen.
    function seen(top, name) {
        if (top.objectName === name)
            return top.visible ? top : null;
        for (let i = 0; i < top.children.length; ++i) {
            const found = seen(top.children[i], name);
            if (found !== null)
                return found;
        }
        return null;
    }
    function dialog() {
        return item("removeScreen");
    }
    function row(index) {
        tryVerify(() => item("screenView").itemAtIndex(index) !== null);
        return item("screenView").itemAtIndex(index);
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter);
        keyClick(Qt.Key_Return);
    }

    function test_a_code_lets_a_screen_in_by_keyboard() {
        world.showCode("447109", "debian");
        open();
        verify(item("noScreens").visible);
        tryCompare(item("waitingScreens"), "count", 1);
        type("447 109");
        type("Hall");
        tryCompare(item("screenView"), "count", 1);
        compare(world.lastSent("devices:approve").code, "447109");
        compare(row(0).name, "Hall");
        tryCompare(item("waitingScreens"), "count", 0);
        compare(item("codeField").text, "");
        compare(item("screenName").text, "");
        verify(item("codeField").input.activeFocus);
    }
    function test_how_a_kiosk_is() {
        open();
        world.tellScreens([{ name: "Entrance", kind: "kiosk", isOnline: true, minutesAgo: 5 }]);
        tryCompare(item("screenView"), "count", 1);
        compare(row(0).kioskText, "No number given out yet");
        compare(row(0).kioskTrouble, "");
        const now = new Date().toISOString();
        world.markScreen("Entrance", { lastNumber: { number: "A-017", at: now }, printer: { name: "Hall", paperLow: true, since: now } });
        tryVerify(() => row(0).kioskText.startsWith("Last number A-017 at "));
        verify(row(0).kioskText.endsWith("Printer Hall"));
        verify(row(0).kioskTrouble.startsWith("Low on paper since "));
        world.markScreen("Entrance", { printer: { name: "Hall", trouble: "cover_open", since: now }, staffCalledAt: now });
        tryVerify(() => row(0).kioskTrouble.includes(": its cover is open · Staff called at "));
        verify(row(0).Accessible.name.includes("It does not print since "));
        world.tellScreens([{ name: "Hall", kind: "display", isOnline: true, minutesAgo: 5 }]);
        tryVerify(() => row(0).kind === "display");
        compare(row(0).kioskText, "");
    }
    function test_one_that_waits_is_sent_away() {
        world.showCode("447109", "debian");
        world.showCode("118203", "stranger");
        open();
        const waiting = item("waitingScreens");
        tryCompare(waiting, "count", 2);
        tryVerify(() => waiting.itemAtIndex(1) !== null);
        verify(waiting.itemAtIndex(1).place.startsWith("Display at 192.168.1.31, since "));
        waiting.forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Delete);
        tryCompare(waiting, "count", 1);
        compare(world.lastSent("devices:dismiss").pairingId, "p-118203");
        compare(waiting.itemAtIndex(0).name, "debian");
        verify(!item("dismissAll").visible);
    }
    function test_all_that_wait_are_sent_away() {
        world.showCode("447109", "debian");
        world.showCode("118203", "stranger");
        open();
        tryCompare(item("waitingScreens"), "count", 2);
        mouseClick(world.settled(item("dismissAll")));
        tryCompare(item("waitingScreens"), "count", 0);
        compare(world.sent("devices:dismiss-all"), 1);
        verify(!item("dismissAll").visible);
    }
    function test_without_a_name_it_keeps_its_own() {
        world.showCode("447109", "debian");
        open();
        item("codeField").text = "447109";
        mouseClick(world.settled(item("approve")));
        tryCompare(item("screenView"), "count", 1);
        verify(!("name" in world.lastSent("devices:approve")));
        compare(row(0).name, "debian");
    }
    function test_it_says_what_is_wrong_with_a_code() {
        open();
        mouseClick(world.settled(item("approve")));
        compare(item("codeField").error, "Type the code that the screen shows.");
        compare(world.sent("devices:approve"), 0);
        type("000000");
        type("");
        tryCompare(item("codeField"), "error",
            "No screen shows this code now. Read it again: it changes when it has run out.");
        verify(item("codeField").input.activeFocus);
        keyClick("4"); // takes the place of the whole wrong code
        compare(item("codeField").text, "4");
        compare(item("codeField").error, "");
    }
    function test_nothing_is_done_before_the_server_has_said_so() {
        world.showCode("447109", "debian");
        open();
        world.setHolding(true);
        item("codeField").text = "447109";
        mouseClick(world.settled(item("approve")));
        tryVerify(() => world.sent("devices:approve") === 1);
        verify(item("approve").busy);
        verify(!item("codeField").enabled);
        compare(item("screenView").count, 0);
        world.setHolding(false);
        tryCompare(item("screenView"), "count", 1);
        verify(!item("approve").busy);
    }
    function test_the_list_says_who_is_connected() {
        world.tellScreens([{ name: "Hall 10", kind: "display", isOnline: true, minutesAgo: 20 },
            { name: "Hall 2", kind: "kiosk", isOnline: false, minutesAgo: 5 },
            { name: test.longName, kind: "display", isOnline: true, minutesAgo: 5 }]);
        open();
        const view = item("screenView");
        tryCompare(view, "count", 3);
        const rows = [0, 1, 2].map(index => row(index));
        compare(rows.map(row => row.name), ["Hall 2", "Hall 10", test.longName]);
        verify(rows[0].stateText.startsWith("Off since "));
        verify(rows[1].stateText.startsWith("Connected since "));
        verify(rows[2].height >= rows[2].contentItem.implicitHeight);
        world.setDead(true);
        tryVerify(() => world.devices.screens.stale);
        verify(!rows[0].removable);
        verify(!item("approve").enabled);
        world.setDead(false);
        tryVerify(() => !world.devices.screens.stale);
    }
    function test_a_screen_is_removed_after_a_question() {
        world.tellScreens([{ name: "Entrance", kind: "kiosk", isOnline: true, minutesAgo: 5 },
            { name: "Hall", kind: "display", isOnline: true, minutesAgo: 5 }]);
        open();
        tryCompare(item("screenView"), "count", 2);
        tryCompare(item("screenView"), "currentIndex", 0);
        item("screenView").forceActiveFocus();
        keyClick(Qt.Key_Down);
        compare(item("screenView").currentIndex, 1);
        keyClick(Qt.Key_Delete);
        tryVerify(() => dialog().takesYes);
        compare(dialog().title, "Remove “Hall”?");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog().visible);
        compare(world.sent("devices:revoke"), 0);
        item("screenView").forceActiveFocus();
        keyClick(Qt.Key_Delete);
        tryVerify(() => dialog().takesYes);
        dialog().confirm();
        tryCompare(item("screenView"), "count", 1);
        compare(world.lastSent("devices:revoke").deviceId, "Hall");
        tryVerify(() => !dialog().visible);
    }
    function test_a_screen_is_changed_by_keyboard() {
        world.tellScreens([{ name: "Hall", kind: "display", isOnline: true, minutesAgo: 5 }]);
        open();
        tryCompare(item("screenView"), "count", 1);
        tryCompare(item("screenView"), "currentIndex", 0);
        verify(row(0).removable);
        item("screenView").forceActiveFocus();
        keyClick(Qt.Key_Return);
        const change = item("changeScreen");
        tryVerify(() => change.takesYes);
        compare(item("screenNewName").text, "Hall");
        item("screenNewName").input.selectAll();
        for (const letter of "Hall 2")
            keyClick(letter);
        item("screenLanguage").choose("th");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !change.visible);
        const sent = world.lastSent("devices:update");
        compare([sent.deviceId, sent.name, sent.language], ["Hall", "Hall 2", "th"]);
        tryVerify(() => row(0).name === "Hall 2");
        verify(row(0).about.includes("ไทย"));
    }
    function test_what_a_display_shows_is_set_by_keyboard() {
        world.tellScreens([{ name: "Hall", kind: "display", isOnline: true, minutesAgo: 5 }]);
        open();
        tryCompare(item("screenView"), "count", 1);
        tryVerify(() => row(0).removable);
        item("screenView").forceActiveFocus();
        keyClick(Qt.Key_Return);
        const change = item("changeScreen");
        tryVerify(() => change.takesYes);
        verify(!item("screenTurns").visible); // there is one language
        item("screenLanguage").choose("id");
        change.show("en", true);
        change.show("th", true);
        verify(seen(item("screenTurns").parent, "also-en") !== null);
        verify(seen(item("screenTurns").parent, "also-id") === null); // it is the first one
        tryVerify(() => item("screenTurns").visible);
        item("screenTurns").choose(true);
        item("screenLayout").choose(Screens.Many);
        item("screenTicker").text = " Free check until noon ";
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !change.visible);
        const sent = world.lastSent("devices:update");
        compare([sent.deviceId, sent.turns, sent.layout, sent.ticker], ["Hall", true, "many", "Free check until noon"]);
        compare(Array.from(sent.also), ["en", "th"]);
        item("screenView").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => change.takesYes);
        compare([item("screenTurns").currentValue, item("screenLayout").currentValue, item("screenTicker").text],
            [true, Screens.Many, "Free check until noon"]);
        compare(change.also, ["en", "th"]);
        change.close();
        tryVerify(() => !change.visible);
    }
    function test_a_kiosk_has_no_layout() {
        world.tellScreens([{ name: "Entrance", kind: "kiosk", isOnline: true, minutesAgo: 5 }]);
        open();
        tryCompare(item("screenView"), "count", 1);
        tryVerify(() => row(0).removable);
        item("screenView").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryVerify(() => item("changeScreen").takesYes);
        verify(!item("screenLayout").visible);
        verify(!item("screenTicker").visible);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !item("changeScreen").visible);
        verify(!("layout" in world.lastSent("devices:update")));
    }
    function test_what_nobody_sees_is_said() {
        world.tellScreens([{ name: "Hall", kind: "display", isOnline: true, minutesAgo: 5, hidden: true }]);
        open();
        tryVerify(() => row(0).troubleText.startsWith("Nobody sees it"));
        verify(row(0).Accessible.name.includes("Nobody sees it"));
    }
    function test_a_screen_that_may_go_dark_is_told() {
        world.tellScreens([{ name: "Hall", kind: "display", isOnline: true, minutesAgo: 5 },
            { name: "Room", kind: "display", isOnline: true, minutesAgo: 5 }]);
        world.markScreen("Hall", { maySleep: true });
        open();
        tryVerify(() => row(0).about.includes("may go dark"));
        verify(!row(1).about.includes("may go dark"));
    }
    function openSound() {
        tryCompare(item("screenView"), "count", 1);
        tryVerify(() => row(0).removable);
        item("screenView").forceActiveFocus();
        keyClick(Qt.Key_S);
        tryVerify(() => item("screenSoundDialog").takesYes);
    }
    function test_how_calls_are_heard_is_set_by_keyboard() {
        world.tellScreens([{ name: "Hall", kind: "display", isOnline: true, minutesAgo: 5, sound: "ready", speaks: true }]);
        open();
        tryVerify(() => row(0).about.includes("speaks"));
        openSound();
        item("screenVolume").choose(50);
        item("screenZone").text = "Ground floor";
        item("quietFrom").text = "9:30";
        verify(!item("screenSoundDialog").acceptEnabled);
        item("quietTo").text = "0600";
        item("screenSoundDialog").choose("th", true);
        item("screenSoundDialog").choose("id", true);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !item("screenSoundDialog").visible);
        const sent = world.lastSent("devices:update");
        compare([sent.deviceId, sent.sound, sent.volume, sent.zone, sent.quietFrom, sent.quietTo],
            ["Hall", true, 50, "Ground floor", "09:30", "06:00"]);
        compare(Array.from(sent.spokenIn), ["th", "id"]);
        verify(!("name" in sent));
        tryVerify(() => row(0).about.includes("Ground floor"));
        openSound();
        compare([item("screenZone").text, item("quietFrom").text, item("screenVolume").currentValue], ["Ground floor", "09:30", 50]);
        compare(item("screenSoundDialog").chosen, ["th", "id"]);
        item("screenSound").toggle();
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => row(0).about.includes("silent"));
    }
    function test_where_nothing_is_heard_is_said_and_a_call_can_be_tried() {
        world.tellScreens([{ name: "Hall", kind: "display", isOnline: true, minutesAgo: 5, sound: "blocked" }]);
        open();
        tryVerify(() => row(0).troubleText !== "");
        verify(row(0).Accessible.name.includes("touches the screen"));
        openSound();
        item("tryCall").forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => world.sent("devices:try") === 1);
        compare(world.lastSent("devices:try").deviceId, "Hall");
        item("screenSoundDialog").close();
        tryVerify(() => !item("screenSoundDialog").visible);
    }
    function test_whether_a_kiosk_speaks_is_set() {
        world.tellScreens([{ name: "Entrance", kind: "kiosk", isOnline: true, minutesAgo: 5, sound: "no_device" }]);
        open();
        tryVerify(() => row(0).troubleText.includes("no loudspeaker"));
        openSound();
        verify(!item("screenZone").visible && !item("quietFrom").visible);
        item("tryCall").forceActiveFocus();
        keyClick(Qt.Key_Space);
        tryVerify(() => world.sent("devices:try") === 1);
        tryVerify(() => !item("screenSoundDialog").busy); // it has been tried
        item("screenSound").toggle();
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !item("screenSoundDialog").visible);
        compare(world.lastSent("devices:update").sound, false);
        tryVerify(() => row(0).about.includes("silent"));
    }
    function test_a_removal_that_is_refused_says_why() {
        world.tellScreens([{ name: "Hall", kind: "display", isOnline: true, minutesAgo: 5 }]);
        open();
        tryCompare(item("screenView"), "count", 1);
        dialog().ask("gone", "Hall");
        tryVerify(() => dialog().takesYes);
        dialog().confirm();
        tryCompare(dialog(), "error", "It is no longer there.");
        verify(dialog().visible);
        dialog().close();
        tryVerify(() => !dialog().visible);
    }
}
