import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Loket.Client
import Loket.Console.Devices
import Loket.Console.Queue
import Loket.Console.Radiology
import Loket.Shell
import Loket.Ui

TestCase {
    id: test

    name: "Window"
    when: windowShown
    width: 200
    height: 200

    property Main window

    Component {
        id: lost

        SignalSpy {
            signalName: "badgeChanged"
        }
    }
    Component {
        id: main

        Main {
            visible: true
            workplace: world.workplace
            languages: world.languages
            navigator: world.navigator
            ownSessions: world.ownSessions
        }
    }

    function init() {
        world.begin(true);
        test.window = createTemporaryObject(main, test);
        test.window.requestActivate();
        tryVerify(() => test.window.active);
    }
    function cleanup() {
        world.languages.choose("en");
    }
    function item(name) {
        const found = findChild(test.window, name);
        verify(found !== null, name);
        return found;
    }
    // What a list or a loader has made is a child on the screen alone.
    function seen(name, below) {
        const top = below ?? test.window.contentItem;
        if (top.objectName === name)
            return top;
        for (let i = 0; i < top.children.length; ++i) {
            const found = seen(name, top.children[i]);
            if (found !== null)
                return found;
        }
        return null;
    }
    function inner() {
        return findChild(test.window, "queuePages")?.item ?? null;
    }
    function atCounter(counterId) {
        world.signIn(["registrar"]);
        tryVerify(() => !world.queue.feed.stale);
        world.queue.chooseCounter(counterId);
    }

    // Beside the counter's own transfer: a scan and a prescription for who is there, by their names where there is room.
    function test_what_is_done_for_the_patient_is_called_by_its_name() {
        test.window.width = 1440;
        atCounter("1");
        tryVerify(() => world.queue.desk.hasCurrent);
        tryVerify(() => seen("sendToScan")?.visible ?? false);
        const scan = seen("sendToScan");
        tryCompare(scan, "text", "Scan…");
        verify(scan.width > scan.height);
        item("toasts").show(() => "R-005 is called.", "good", null); // has the room
        tryCompare(scan, "text", "");
        verify(scan.Accessible.name.length > 0);
    }
    function test_pages_follow_each_other() {
        verify(item("pages").item as SignInPage !== null);
        verify(!item("userButton").visible);
        world.signIn(["registrar"]);
        tryVerify(() => inner() as CounterPage !== null);
        verify(item("userButton").visible);
        tryVerify(() => !world.queue.feed.stale);
        world.queue.chooseCounter("2");
        verify(inner() as QueuePage !== null);
        compare(test.window.title, "Counter 2 – Loket");
        world.workplace.signOut();
        verify(item("pages").item as SignInPage !== null);
    }
    function test_who_signs_in_by_hand_works_on_with_the_keyboard_data() {
        return [{ tag: "Enter", by: () => keyClick(Qt.Key_Return) },
            { tag: "click", by: () => mouseClick(world.settled(item("signInButton"))) }];
    }
    function test_who_signs_in_by_hand_works_on_with_the_keyboard(row) {
        world.setAccount(["radiographer"], "fitri");
        item("userField").text = "fitri";
        item("passwordField").text = "demo12345";
        item("passwordField").forceActiveFocus();
        waitForRendering(test.window.contentItem);
        row.by();
        tryVerify(() => item("pages").item as ScansPage !== null);
        const page = item("pages").item;
        tryVerify(() => page.waiting.view.activeFocus);
        compare(page.board.place, "waiting");
        world.tellScans();
        tryVerify(() => page.waiting.view.count > 1);
        tryVerify(() => page.chosen !== null);
        compare(page.waiting.view.currentIndex, 0);
        verify(page.waiting.view.activeFocus);
    }
    function test_own_sign_ins_are_listed_and_ended() {
        world.addSession("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "10.0.0.7", 90);
        world.addSession("curl/7.88.1", "10.0.0.8", 30);
        world.addSession("", "10.0.0.9", 10);
        atCounter("2");
        const dialog = item("sessionsDialog");
        item("sessionsItem").triggered();
        tryVerify(() => dialog.takesYes);
        const view = findChild(dialog.contentItem, "ownSessions");
        tryCompare(view, "count", 4);
        verify(view.activeFocus);
        tryVerify(() => view.itemAtIndex(3) !== null);
        compare([0, 1, 2, 3].map(index => view.itemAtIndex(index).name),
            ["Loket's console", "Unknown program", "curl", "Firefox, Linux"]);
        compare(view.itemAtIndex(0).stateText, "This one");
        keyClick(Qt.Key_Delete); // this one is ended by signing out
        compare(world.sent("auth:end-session"), 0);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Delete);
        tryCompare(view, "count", 3);
        compare(world.lastSent("auth:end-session").sessionId, "10.0.0.9");
        dialog.confirm();
        tryCompare(view, "count", 1);
        verify(!dialog.acceptEnabled);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
    }
    function test_why_a_sign_in_was_not_ended_is_said() {
        atCounter("2");
        const dialog = item("sessionsDialog");
        dialog.open();
        tryVerify(() => dialog.takesYes);
        world.ownSessions.end("gone");
        tryCompare(dialog, "error", "It is no longer there.");
    }
    function test_a_lost_connection_is_said_at_once() {
        atCounter("2");
        const banner = item("connectionBanner");
        verify(!banner.visible);
        verify(!Qt.colorEqual(Theme.text, Theme.softText));
        world.setDead(true);
        tryVerify(() => banner.visible);
        verify(Qt.colorEqual(Theme.text, Theme.softText));
        compare(item("connectionMark").text, "Offline");
        verify(!item("clock").visible);
        world.setDead(false);
        tryVerify(() => !banner.visible);
        verify(!Qt.colorEqual(Theme.text, Theme.softText));
    }
    function test_news_of_what_was_done_with_undo() {
        atCounter("2");
        world.queue.actions.callNext();
        tryVerify(() => item("toasts").count === 1);
        const toast = findChild(item("toasts"), "toast");
        compare(toast.text, "R-003 is called.");
        compare(toast.actionText, "Undo");
        world.setDead(true); // what cannot be done is not offered
        tryCompare(toast, "actionText", "");
        world.setDead(false);
        tryCompare(toast, "actionText", "Undo");
        toast.action();
        tryVerify(() => !world.queue.desk.hasCurrent);
        tryVerify(() => item("toasts").count === 1
            && findChild(item("toasts"), "toast").text.startsWith("Taken back"));
    }
    function boxOf(thing) {
        const corner = thing.mapToItem(null, 0, 0);
        return Qt.rect(corner.x, corner.y, thing.width, thing.height);
    }
    function meet(a, b) {
        return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    }
    // Buttons on the screen, but for those of the toast itself.
    function buttonsOf(thing) {
        let all = [];
        for (let i = 0; i < thing.children.length; ++i) {
            const child = thing.children[i];
            if (child.visible && child.opacity > 0 && child.objectName !== "toast")
                all = all.concat(child instanceof AbstractButton ? [child] : [], buttonsOf(child));
        }
        return all;
    }
    function test_news_lies_over_nothing_data() {
        return [{ tag: "small", width: 1024, language: "en" }, { tag: "middle", width: 1366, language: "id" },
            { tag: "large", width: 1920, language: "th" }];
    }
    function test_news_lies_over_nothing(row) {
        world.tellScreens([{ name: "Waiting room of the mother and child clinic", kind: "display", isOnline: false, minutesAgo: 25 }]);
        atCounter("2");
        world.languages.choose(row.language);
        test.window.width = row.width;
        const many = "This number was called by somebody else a moment ago, and the patient is on the way to the other counter already.";
        for (const words of ["R-001 is called.", many]) {
            item("toasts").show(() => words, "warning", () => "Undo");
            const toast = findChild(item("toasts"), "toast");
            waitForRendering(test.window.contentItem);
            const box = boxOf(toast);
            verify(box.width >= 200 && box.x >= 0 && box.x + box.width <= row.width, box);
            for (const button of buttonsOf(test.window.contentItem))
                verify(!meet(box, boxOf(button)), button.text + " " + boxOf(button) + " " + box);
            const header = item("userButton");
            verify(box.y + box.height <= 60, box); // no row and no menu below
            verify(header.visible);
            item("toasts").clear();
        }
    }
    function test_the_rooms_have_words_from_1280_up() {
        world.signIn(["admin"]);
        tryVerify(() => seen("room-queue") !== null);
        test.window.width = 1279;
        tryVerify(() => !seen("roomName", seen("room-queue")).visible);
        test.window.width = 1280;
        tryVerify(() => seen("roomName", seen("room-queue")).visible);
        for (const language of ["en", "id", "th"]) {
            world.languages.choose(language);
            waitForRendering(test.window.contentItem);
            for (let i = 0; i < world.navigator.rooms.length; ++i) {
                const button = item("railList").itemAtIndex(i);
                const words = seen("roomName", button);
                tryVerify(() => words.visible && !words.truncated && words.contentWidth <= words.width, 1000, button.text);
                const beside = (button.width - words.contentWidth) / 2; // the bar of where one is stands there
                verify(beside >= 4 + 2, button.text + " leaves " + beside);
            }
        }
    }
    // The button that had the keyboard is gone, and is another's when it comes back.
    function test_a_key_does_not_reach_the_next_patient_data() {
        return [{ tag: "Space", key: Qt.Key_Space }, { tag: "Return", key: Qt.Key_Return }];
    }
    function test_a_key_does_not_reach_the_next_patient(row) {
        const desk = world.queue.desk;
        const working = () => world.queue.actions.working === "";
        const press = () => world.hold(test.window, row.key);
        atCounter("2");
        world.queue.actions.callNext();
        tryVerify(() => desk.hasCurrent && working());
        item("noShowButton").forceActiveFocus(Qt.TabFocusReason);
        press();
        tryVerify(() => !desk.hasCurrent && working());
        press();
        world.queue.actions.callNext();
        tryVerify(() => desk.hasCurrent && working());
        verify(!item("noShowButton").activeFocus);
        press();
        compare(world.sent("queue:no-show"), 1);
        verify(inner().list.view.activeFocus || item("visitPanel").visible); // where it opens the chosen visit
    }
    // “Call next” has become “Finish and call next” meanwhile.
    function test_what_is_called_by_key_is_not_finished_by_the_same() {
        const desk = world.queue.desk;
        atCounter("2");
        item("callNextButton").forceActiveFocus(Qt.TabFocusReason);
        world.hold(test.window, Qt.Key_Space);
        tryVerify(() => desk.hasCurrent && world.queue.actions.working === "");
        keyClick(Qt.Key_F4);
        tryVerify(() => desk.current.state === Queue.Serving && world.queue.actions.working === "");
        verify(item("callNextButton").enabled);
        world.hold(test.window, Qt.Key_Space);
        compare(world.sent("queue:call-next"), 1);
    }
    function test_a_recall_is_there_to_be_pressed_again() {
        const desk = world.queue.desk;
        atCounter("2");
        world.queue.actions.callNext();
        tryVerify(() => desk.hasCurrent && world.queue.actions.working === "");
        item("recallButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => desk.current.calls === 2 && world.queue.actions.working === "");
        tryVerify(() => item("recallButton").activeFocus);
    }
    function test_a_key_that_is_held_acts_once() {
        const desk = world.queue.desk;
        atCounter("2");
        world.queue.actions.callNext();
        tryVerify(() => desk.hasCurrent && world.queue.actions.working === "");
        world.pressShortcut(test.window, Qt.Key_F3, false);
        tryVerify(() => desk.current.calls === 2 && world.queue.actions.working === "");
        world.pressShortcut(test.window, Qt.Key_F3, true);
        compare(world.queue.actions.working, "");
        compare(world.sent("queue:recall"), 1);
    }
    function test_a_refusal_is_said_in_words() {
        atCounter("2");
        world.queue.actions.finish("nobody");
        tryVerify(() => item("toasts").count === 1);
        const toast = findChild(item("toasts"), "toast");
        compare(toast.text, "It is no longer there.");
        compare(toast.meaning, "warning");
    }
    function test_a_screen_that_is_off_shows_without_a_click() {
        atCounter("2");
        const mark = seen("lostScreens");
        const hall = { name: "Main hall", kind: "display", isOnline: false, minutesAgo: 25 };
        const desk = { name: "Entrance", kind: "kiosk", isOnline: true, minutesAgo: 300 };
        world.tellScreens([desk]);
        tryVerify(() => world.workplace.connection.online);
        verify(!mark.visible);
        world.tellScreens([hall, desk]);
        tryVerify(() => mark.visible);
        const since = Qt.formatTime(world.devices.lost[0].since, "HH:mm");
        // Before midnight it was yesterday, and the date stands before the time.
        verify(mark.text.startsWith("Main hall: off since ") && mark.text.endsWith(since));
        world.tellScreens([hall, { name: "Entrance", kind: "kiosk", isOnline: false, minutesAgo: 5 }]);
        tryVerify(() => mark.text.startsWith("2 screens off: Entrance ") && mark.text.includes(", Main hall ") && mark.text.endsWith(since));
        mouseClick(world.settled(mark));
        tryVerify(() => findChild(mark, "lostScreensList").opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !findChild(mark, "lostScreensList").visible);
        world.setDead(true); // nothing is known then
        tryVerify(() => !mark.visible);
        world.setDead(false);
        world.tellScreens([desk]);
        tryVerify(() => world.devices.lost.length === 0);
        verify(!mark.visible);
    }
    function test_screens_that_are_off_are_named_where_there_is_room() {
        atCounter("2");
        const mark = seen("lostScreens");
        const names = ["Main hall, ground floor", "Pharmacy", "Waiting room of the mother and child clinic"];
        world.tellScreens(names.map(name => ({ name: name, kind: "display", isOnline: false, minutesAgo: 25 })));
        tryVerify(() => mark.text.startsWith("3 screens off: Main hall"));
        test.window.width = 1920;
        tryCompare(findChild(mark, "lostScreensWords"), "text", mark.text);
        test.window.width = 1024;
        tryCompare(findChild(mark, "lostScreensWords"), "text", "3 screens off");
        verify(!findChild(mark, "lostScreensWords").truncated);
        compare(mark.Accessible.name, mark.text);
        const help = item("helpButton");
        verify(help.mapToItem(null, help.width, 0).x <= 1024);
    }
    function test_a_screen_that_starts_again_is_not_spoken_of() {
        atCounter("2");
        const later = createTemporaryObject(lost, test, { target: world.devices });
        world.tellScreens([{ name: "Pharmacy", kind: "display", isOnline: false, minutesAgo: 1 },
            { name: "Main hall", kind: "display", isOnline: false, minutesAgo: 0 }]);
        tryVerify(() => later.count > 0);
        compare(world.devices.lost.map(screen => screen.name), ["Pharmacy"]);
    }
    function test_the_screens_are_for_administrators_data() {
        return [{ tag: "admin", may: true }, { tag: "registrar", may: false }];
    }
    function test_the_screens_are_for_administrators(row) {
        world.signIn([row.tag]);
        tryVerify(() => seen("room-queue") !== null);
        if (!row.may) {
            tryVerify(() => inner() as CounterPage !== null);
            compare(seen("room-devices"), null);
            return;
        }
        tryVerify(() => seen("room-devices") !== null);
        mouseClick(world.settled(seen("room-queue"))); // an administrator's home is the overview
        tryVerify(() => inner() as CounterPage !== null);
        world.showCode("447109", "debian");
        mouseClick(world.settled(seen("room-devices")));
        tryVerify(() => item("pages").item as ScreensPage !== null);
        tryVerify(() => world.workplace.connection.online);
        world.devices.actions.approve("447109", "Hall");
        tryVerify(() => item("toasts").count === 1);
        compare(findChild(item("toasts"), "toast").text, "“Hall” is approved. It connects in a moment.");
        mouseClick(world.settled(seen("room-queue")));
        tryVerify(() => inner() as CounterPage !== null);
        const key = seen("room-overview").keys; // Alt and a figure
        keyClick(Qt.Key_0 + Number(key.slice(-1)), Qt.AltModifier);
        tryCompare(world.navigator.current, "id", "overview");
    }
    function test_the_keys_of_the_rooms_live_on_after_another_has_signed_in() {
        for (const role of ["admin", "registrar", "doctor", "admin"]) {
            world.signIn([role], role);
            tryVerify(() => world.navigator.current !== null);
            for (let i = 0; i < Math.min(9, world.navigator.rooms.length); ++i) {
                keyClick(Qt.Key_1 + i, Qt.AltModifier);
                tryCompare(world.navigator, "current", world.navigator.rooms[i], 1000, role + " " + i);
            }
            world.workplace.signOut();
            tryCompare(world.navigator, "current", null);
        }
    }
    function test_a_double_click_opens_a_form_and_leaves_it_open() {
        atCounter("2");
        tryVerify(() => seen("newVisitButton") !== null);
        mouseDoubleClickSequence(seen("newVisitButton"));
        const dialog = findChild(inner(), "issueDialog");
        tryVerify(() => dialog.takesYes);
        mouseClick(world.settled(test.window.contentItem), 5, 5);
        verify(dialog.opened);
        dialog.close();
        tryVerify(() => !dialog.visible);
    }
    function test_a_refusal_changes_its_language_too() {
        atCounter("2");
        world.queue.actions.finish("nobody");
        tryVerify(() => item("toasts").count === 1);
        world.languages.choose("id");
        compare(findChild(item("toasts"), "toast").text, "Sudah tidak ada lagi.");
    }
    function test_the_counter_is_opened_and_closed_in_the_header() {
        atCounter("4");
        compare(item("counterState").text, "Closed");
        mouseClick(world.settled(item("openClose")));
        tryCompare(item("counterState"), "text", "Open");
        compare(item("openClose").text, "Close counter");
    }
    function test_a_key_opens_the_counter_and_takes_none_over() {
        atCounter("4");
        keyClick(Qt.Key_O, Qt.ControlModifier);
        tryCompare(item("counterState"), "text", "Open");
        world.tellCounter("4", "personId", "p-9");
        world.tellCounter("4", "personName", "Dewi");
        tryCompare(item("counterState"), "text", "Dewi");
        keyClick(Qt.Key_O, Qt.ControlModifier);
        compare(world.sent("queue:open-counter"), 1);
    }
    function test_the_days_figures_are_there_for_days_before() {
        atCounter("2");
        item("summaryDialog").show("");
        const dialog = item("summaryDialog");
        tryVerify(() => dialog.takesYes);
        tryCompare(item("summaryIssued"), "figure", "41");
        const today = world.lastSent("queue:statistics").day;
        keyClick(Qt.Key_Left);
        tryVerify(() => world.sent("queue:statistics") === 2);
        verify(world.lastSent("queue:statistics").day < today);
        keyClick(Qt.Key_Right);
        tryVerify(() => world.sent("queue:statistics") === 3);
        keyClick(Qt.Key_Right); // nothing is known of tomorrow
        compare(world.sent("queue:statistics"), 3);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        verify(item("summaryFile").text.endsWith("loket-" + today + ".csv"));
        item("summaryFile").text = world.fileIn("figures.csv");
        keyClick(Qt.Key_Return);
        tryVerify(() => dialog.saved !== "");
        compare(world.textOf("figures.csv").split("\r\n")[2], "\"" + today + "\",\"Service\",\"'=cmd()\",\"30\",\"20\",\"2\",\"1\",\"3\",\"7.5\",\"31.0\"");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
    }
    function test_a_break_begins_and_ends_by_keyboard() {
        atCounter("2");
        keyClick(Qt.Key_B, Qt.ControlModifier);
        const dialog = item("breakDialog");
        tryVerify(() => dialog.takesYes);
        keyClick(Qt.Key_Right); // half an hour
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !dialog.visible);
        tryVerify(() => world.queue.desk.away);
        verify(item("counterState").text.startsWith("Back at "));
        compare(item("openClose").text, "End the break");
        verify(!item("callNextButton").enabled);
        keyClick(Qt.Key_B, Qt.ControlModifier);
        tryVerify(() => !world.queue.desk.away);
        compare(item("counterState").text, "Open");
    }
    function test_a_break_ends_at_a_time_that_is_typed() {
        atCounter("2");
        mouseClick(world.settled(item("pauseCounter")));
        const dialog = item("breakDialog");
        tryVerify(() => dialog.takesYes);
        item("breakLength").chosen("typed");
        verify(!dialog.acceptEnabled);
        for (const key of "0015")
            keyClick(key);
        verify(!dialog.acceptEnabled); // which is over
        verify(item("breakOver").visible);
        item("breakTime").text = "";
        for (const key of "1430")
            keyClick(key);
        verify(!item("breakOver").visible);
        keyClick(Qt.Key_Return);
        tryVerify(() => !dialog.visible);
        compare(item("counterState").text, "Back at 14:30");
    }
    function test_a_colleagues_counter_is_taken_over() {
        atCounter("2");
        world.tellCounter("2", "personId", "p-9");
        world.tellCounter("2", "personName", "Dewi");
        tryCompare(item("counterState"), "text", "Dewi");
        compare(item("openClose").text, "Take over");
        const banner = item("anothersBanner");
        verify(banner.visible);
        compare(banner.text.replace(/[\u2068\u2069]/g, ""), "Dewi works at this counter.");
        verify(!item("callNextButton").enabled);
        keyClick(Qt.Key_F2);
        compare(world.sent("queue:call-next"), 0);
        const before = world.sent("queue:open-counter");
        mouseClick(world.settled(item("openClose")));
        tryVerify(() => world.sent("queue:open-counter") === before + 1);
    }
    function test_who_comes_to_an_open_counter_works_there() {
        atCounter("2"); // open, with nobody
        tryVerify(() => world.sent("queue:open-counter") === 1);
        compare(world.lastSent("queue:open-counter").counterId, "2");
        world.tellCounter("2", "personId", world.queue.personId);
        tryVerify(() => world.queue.desk.personId === world.queue.personId);
        verify(!item("anothersBanner").visible);
        world.queue.leaveCounter();
        tryVerify(() => world.sent("queue:leave-counter") === 1);
        world.queue.chooseCounter("4"); // closed: it is opened by hand
        compare(world.sent("queue:open-counter"), 1);
    }
    function test_languages_change_at_once_data() {
        return [{ tag: "id" }, { tag: "th" }];
    }
    function test_languages_change_at_once(row) {
        atCounter("2");
        const english = item("callNextButton").text;
        world.languages.choose(row.tag);
        verify(item("callNextButton").text !== english);
        compare(world.workplace.preferences.language, row.tag);
        world.languages.choose("en");
        compare(item("callNextButton").text, english);
    }
    function test_the_language_menu_names_each_in_itself() {
        mouseClick(world.settled(item("languageButton")));
        const menu = item("languageMenu");
        tryVerify(() => menu.opened);
        const names = [];
        for (let i = 0; i < menu.count; ++i)
            names.push(menu.itemAt(i).text);
        compare(names, ["Bahasa Indonesia", "English", "ไทย"]);
        menu.close();
    }
    function test_after_a_menu_the_page_has_the_keyboard_data() {
        return [{ tag: "language", button: "languageButton", menu: "languageMenu", entry: "English" },
            { tag: "person", button: "userButton", menu: "userMenu", entry: "Where you are signed in…" }];
    }
    function test_after_a_menu_the_page_has_the_keyboard(row) {
        atCounter("2");
        mouseClick(world.settled(item(row.button)));
        const menu = item(row.menu);
        tryVerify(() => menu.opened);
        const entries = Array.from({ length: menu.count }, (none, at) => menu.itemAt(at));
        const entry = entries.find(entry => entry.text === row.entry);
        for (let i = 0; i < menu.count && !entry.highlighted; ++i)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => !menu.visible);
        if (item("sessionsDialog").visible) {
            tryVerify(() => item("sessionsDialog").takesYes);
            verify(findChild(item("sessionsDialog").contentItem, "ownSessions").activeFocus);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !item("sessionsDialog").visible);
        }
        tryVerify(() => inner().list.view.activeFocus);
    }
    function test_a_click_in_the_header_leaves_the_keyboard_to_the_page() {
        atCounter("2");
        tryVerify(() => inner().list.view.activeFocus);
        mouseClick(world.settled(item("themeButton")));
        verify(inner().list.view.activeFocus);
        mouseClick(world.settled(item("languageButton")));
        tryVerify(() => item("languageMenu").opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item("languageMenu").visible);
        tryVerify(() => inner().list.view.activeFocus);
    }
    function test_after_a_menu_who_signs_in_goes_on_typing() {
        const field = test.window.activeFocusItem;
        mouseClick(world.settled(item("languageButton")));
        const menu = item("languageMenu");
        tryVerify(() => menu.opened);
        mouseClick(world.settled(menu.itemAt(1)));
        tryVerify(() => !menu.visible);
        compare(test.window.activeFocusItem, field);
    }
    function test_no_word_covers_an_open_menu() {
        const button = item("languageButton");
        const tip = findChild(button, "toolTip");
        mouseMove(button);
        tryVerify(() => tip.shown);
        mouseClick(world.settled(button));
        tryVerify(() => item("languageMenu").opened);
        verify(!tip.shown);
        item("languageMenu").close();
    }
    function test_no_word_covers_the_room_that_was_entered() {
        atCounter("2");
        tryVerify(() => seen("room-bookings") !== null);
        const button = seen("room-bookings");
        const tip = findChild(button, "railTip");
        mouseMove(button);
        tryVerify(() => tip.shown);
        mouseClick(world.settled(button));
        tryVerify(() => world.navigator.current.id === "bookings");
        verify(!tip.shown);
        mouseMove(test.window.contentItem, 600, 400);
        mouseMove(button);
        tryVerify(() => tip.shown);
    }
    function test_the_theme_is_switched_and_kept() {
        world.workplace.preferences.theme = "light";
        verify(!Theme.dark);
        mouseClick(world.settled(item("themeButton")));
        verify(Theme.dark);
        compare(world.workplace.preferences.theme, "dark");
    }
    function test_question_mark_lists_the_keys() {
        atCounter("2");
        keyClick("?");
        const help = item("help");
        tryVerify(() => help.takesYes);
        verify(help.shortcuts.length >= 12);
        keyClick(Qt.Key_F2); // not behind the list
        compare(world.sent("queue:call-next"), 0);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !help.visible);
    }
    function test_closing_the_day_is_for_those_who_may_data() {
        return [{ tag: "registrar", may: true }, { tag: "doctor", may: false }];
    }
    function test_closing_the_day_is_for_those_who_may(row) {
        world.signIn([row.tag]);
        tryVerify(() => !world.queue.feed.stale);
        world.queue.chooseCounter("2");
        mouseClick(world.settled(item("userButton")));
        const menu = item("userMenu");
        tryVerify(() => menu.opened);
        const offered = [];
        for (let i = 0; i < menu.count; ++i) {
            if (menu.itemAt(i).offered)
                offered.push(menu.itemAt(i).text);
        }
        compare(offered.includes("Close the day…"), row.may);
        menu.close();
        tryVerify(() => !menu.visible);
    }
}
