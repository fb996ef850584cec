import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Loket.Client
import Loket.Console.Core
import Loket.Console.Queue

TestCase {
    id: test

    name: "Queue"
    when: windowShown
    width: 1366
    height: 708
    visible: true

    property QueuePage page

    Component {
        id: queue

        QueuePage {
            width: test.width
            height: test.height
            focus: true
            room: world.queue
        }
    }

    Component {
        id: changes

        SignalSpy {
            signalName: "changed"
        }
    }

    // A registrar at a counter of a full house.
    function at(counterId) {
        world.queue.chooseCounter(counterId);
        test.page = createTemporaryObject(queue, test);
        test.page.forceActiveFocus();
        return test.page;
    }
    function init() {
        world.begin(true);
        world.signIn(["registrar"]);
        tryVerify(() => !world.queue.feed.stale);
    }
    function item(name) {
        const found = findChild(test.page, name);
        verify(found !== null, name);
        return found;
    }
    function desk() {
        return world.queue.desk;
    }
    function settled() {
        tryCompare(world.queue.actions, "working", "");
    }
    function callNext() {
        keyClick(Qt.Key_F2);
        tryVerify(() => desk().hasCurrent);
        settled();
    }

    function test_a_whole_visit_by_keyboard() {
        at("2");
        compare(item("nextNumber").text, "R-003");
        callNext();
        compare(item("currentNumber").text, "R-003");
        keyClick(Qt.Key_F3);
        tryVerify(() => desk().current.calls === 2);
        settled();
        keyClick(Qt.Key_F4);
        tryVerify(() => desk().current.state === Queue.Serving);
        settled();
        keyClick(Qt.Key_F5);
        tryVerify(() => !desk().hasCurrent);
    }
    function isWhole(text, place) {
        const from = text.mapToItem(place, 0, 0);
        const to = text.mapToItem(place, text.contentWidth, text.height);
        return !text.truncated && from.y >= 0 && to.x <= place.width && to.y <= place.height;
    }
    function test_the_house_in_numbers_fits_the_smallest_window() {
        world.openCounters(11);
        tryVerify(() => desk().openCounters === 11);
        at("2");
        test.page.width = 950; // beside the rail
        test.page.height = 640;
        for (const name of ["waitingTile", "tooLongTile", "countersTile"]) {
            const tile = item(name);
            for (const text of [findChild(tile, "tileNumber"), findChild(tile, "tileLabel")])
                tryVerify(() => isWhole(text, tile), 5000, text.text);
        }
    }
    function test_the_house_in_numbers_stays_whole_beside_a_visit() {
        world.openCounters(11);
        tryVerify(() => desk().openCounters === 11);
        at("2");
        for (const width of [1366, 950, 1366, 950]) { // as a visit opened beside it makes the room
            test.page.width = width;
            for (const name of ["waitingTile", "tooLongTile", "countersTile"]) {
                const tile = item(name);
                for (const text of [findChild(tile, "tileNumber"), findChild(tile, "tileLabel")])
                    tryVerify(() => isWhole(text, tile), 5000, text.text + " at " + width);
            }
        }
    }
    function test_no_time_is_promised_where_no_counter_is_open() {
        world.addVisit("R", "Sri", 5, "NORMAL");
        const row = () => at("2").list.view.itemAtIndex(0);
        const first = row();
        tryVerify(() => first.served && world.sent("queue:open-counter") === 1); // open, it is worked at from then on
        for (const counter of ["1", "2", "3", "4"])
            world.tellCounter(counter, "open", false);
        tryCompare(first, "served", false);
        compare(first.estimate, "no counter open");
    }
    function test_far_keys_move_in_the_list() {
        world.crowd(40);
        tryVerify(() => world.queue.feed.visits.count > 40);
        const view = at("2").list.view;
        keyClick(Qt.Key_End);
        compare(view.currentIndex, view.count - 1);
        keyClick(Qt.Key_PageUp);
        verify(view.currentIndex < view.count - 3 && view.currentIndex > 10);
        keyClick(Qt.Key_Home);
        compare(view.currentIndex, 0);
    }
    function test_the_same_by_mouse() {
        at("2");
        mouseClick(world.settled(item("callNextButton")));
        tryVerify(() => desk().hasCurrent);
        settled();
        mouseClick(world.settled(item("startButton")));
        tryVerify(() => desk().current.state === Queue.Serving);
        settled();
        verify(!item("startButton").visible);
        mouseClick(world.settled(item("finishButton")));
        tryVerify(() => !desk().hasCurrent);
    }
    function test_a_double_click_is_one_step() {
        at("2");
        callNext();
        world.click(item("recallButton"));
        tryVerify(() => desk().current.calls === 2);
        settled();
        world.clickAgain(item("recallButton"));
        compare(world.queue.actions.working, "");
        world.click(item("recallButton")); // somebody means it
        tryVerify(() => desk().current.calls === 3);
    }
    Component {
        id: twoSteps

        Item {
            id: steps

            property int begun: 0
            property int finished: 0

            width: 300
            height: 100

            StepButton {
                objectName: "first"
                anchors.fill: parent
                text: "Begin"
                visible: steps.begun === 0
                onClicked: ++steps.begun
            }
            StepButton {
                objectName: "second"
                anchors.fill: parent
                text: "Finish"
                visible: steps.begun > 0
                onClicked: ++steps.finished
            }
        }
    }
    function tap(item) {
        const finger = touchEvent(item);
        finger.press(1, item).commit();
        finger.release(1, item).commit();
    }
    function test_a_double_tap_is_one_step() {
        const steps = createTemporaryObject(twoSteps, test);
        waitForRendering(steps);
        tap(findChild(steps, "first"));
        tap(findChild(steps, "second"));
        compare(steps.begun, 1);
        compare(steps.finished, 0);
        tryVerify(() => !LastTap.running);
        tap(findChild(steps, "second")); // somebody means it
        compare(steps.finished, 1);
    }
    function test_a_tap_elsewhere_is_another_step() {
        const steps = createTemporaryObject(twoSteps, test);
        const others = createTemporaryObject(twoSteps, test, { y: 300 });
        waitForRendering(others);
        tap(findChild(steps, "first"));
        tap(findChild(others, "first"));
        compare(others.begun, 1);
    }
    function test_who_is_called_stands_over_no_other_words() {
        at("2");
        callNext();
        for (const width of [1366, 950, 1366]) {
            test.page.width = width;
            const name = item("currentName");
            const service = item("currentService");
            tryVerify(() => name.mapToItem(service, 0, name.height).y < 1, 5000, "at " + width);
        }
    }
    function test_no_show_and_undo() {
        at("2");
        callNext();
        keyClick(Qt.Key_F6);
        tryVerify(() => !desk().hasCurrent);
        settled();
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        tryVerify(() => desk().hasCurrent);
        compare(desk().current.number, "R-003");
    }
    function test_a_no_show_is_offered_after_the_most_calls() {
        at("2");
        callNext();
        compare(item("noShowButton").kind, "plain");
        world.setMember(desk().current.id, "noShowOffered", true);
        tryCompare(item("noShowButton"), "kind", "primary");
        compare(item("startButton").kind, "plain");
    }
    function test_nothing_shows_before_the_server_has_said_so() {
        at("2");
        world.setHolding(true);
        keyClick(Qt.Key_F2);
        verify(item("callNextButton").busy);
        verify(!desk().hasCurrent);
        keyClick(Qt.Key_F2);
        world.setHolding(false);
        tryVerify(() => desk().hasCurrent);
        tryVerify(() => !item("callNextButton").busy);
        compare(world.sent("queue:call-next"), 1);
    }
    function test_who_is_called_must_be_dealt_with_first() {
        at("2");
        callNext();
        verify(!item("callNextButton").enabled);
        keyClick(Qt.Key_F2);
        compare(world.sent("queue:call-next"), 1);
        keyClick(Qt.Key_F4);
        tryVerify(() => desk().current.state === Queue.Serving);
        settled();
        compare(item("callNextButton").text, "Finish and call next");
        keyClick(Qt.Key_F2);
        tryVerify(() => desk().current.number === "A-003");
        verify(world.lastSent("queue:call-next").finishCurrent);
    }
    function test_a_closed_counter_calls_nobody() {
        at("4");
        verify(!desk().isOpen);
        verify(!item("callNextButton").enabled);
        keyClick(Qt.Key_F2);
        compare(world.sent("queue:call-next"), 0);
        world.queue.actions.openCounter();
        tryVerify(() => item("callNextButton").enabled);
    }
    function test_what_a_newer_server_says_is_shown_as_it_is() {
        at("2");
        const id = world.addVisit("R", "Sri", 0, "VIP");
        world.tellMember(id, "state", "asleep");
        const list = test.page.list;
        list.showAll();
        tryVerify(() => list.tabs[0].count === 11);
        const last = list.view.count - 1; // behind those who wait
        list.view.positionViewAtEnd();
        tryVerify(() => list.view.itemAtIndex(last) !== null);
        const row = list.view.itemAtIndex(last);
        compare(row.visitId, id);
        compare(row.stateText, "asleep");
        verify(row.name.includes("asleep"));
        verify(!row.actable); // nobody here knows what can be done with it
    }
    function test_the_list_has_a_tab_for_every_state() {
        at("2");
        const list = test.page.list;
        const counts = list.tabs.map(tab => tab.value + " " + tab.count);
        compare(counts, ["waiting 8", "counters 2", "parked 1", "missed 1", "booked 0", "done 0"]); // of its services
        list.showAll();
        compare(list.tabs.map(tab => tab.count), [10, 2, 1, 1, 1, 0]);
        for (const tab of list.tabs) {
            list.tab = tab.value;
            list.showAll();
            tryCompare(list.view, "count", tab.count);
        }
    }
    function test_service_and_too_long() {
        at("2");
        const list = test.page.list;
        compare(list.view.count, 8); // the counter's services
        item("serviceChoice").choose("K");
        compare(list.view.count, 2);
        list.choose("parked");
        tryVerify(() => item("emptyList").visible);
        compare(item("emptyList").title, "Nothing is parked");
        item("emptyList").action();
        compare(list.view.count, 1);
        list.choose("waiting");
        compare(list.view.count, 10);
        mouseClick(world.settled(item("tooLongTile")));
        compare(list.view.count, 4);
    }
    function test_an_empty_list_says_why() {
        at("2");
        const list = test.page.list;
        const shown = () => item("emptyList").text;
        for (const service of ["K", "G"])
            world.addVisit(service, "Sri", 5, "NORMAL");
        item("serviceChoice").choose("K");
        list.choose("parked");
        tryVerify(() => item("emptyList").visible);
        compare(shown(), "Only the service that you chose is shown.");
        list.choose("missed");
        tryVerify(() => item("emptyList").visible && list.tabs[3].count === 0);
        list.showAll();
        const missed = list.view.count;
        item("serviceChoice").choose("K");
        compare(shown().startsWith("Only"), missed > 0);
        item("serviceChoice").choose("*");
        list.choose("parked");
        compare(list.view.count > 0 || shown() === "Only the services of this counter are shown.", true);
    }
    function test_nobody_in_the_house_is_not_the_choices_fault() {
        world.begin(false);
        world.signIn(["registrar"]);
        tryVerify(() => !world.queue.feed.stale);
        at("2");
        tryVerify(() => item("emptyList").visible);
        verify(test.page.list.wantedServices.length > 0);
        compare(item("emptyList").title, "Nobody is waiting");
        verify(!item("emptyList").text.startsWith("Only"), item("emptyList").text);
        compare(item("emptyList").actionText, "");
    }
    function look(text) {
        keyClick(Qt.Key_F, Qt.ControlModifier);
        verify(item("search").input.activeFocus);
        item("search").text = text;
        tryVerify(() => world.queue.search.upToDate);
    }
    function test_a_search_tells_where_the_patient_is_data() {
        return [
            { tag: "waiting", text: "dewi", place: "Mother and child, waiting, No.\u00a01" }, // not served here
            { tag: "serving", text: "joko", place: "at Room 3" },
            { tag: "parked", text: "hendra", place: "parked: Fetches a referral letter" },
            { tag: "missed", text: "lukman", place: "did not come to Room 3" },
            { tag: "booked", text: "ayu", place: /^Mother and child, booked for \d\d:\d\d$/ },
            { tag: "number", text: "a1", place: "General clinic, waiting, No.\u00a02" }
        ];
    }
    function test_a_search_tells_where_the_patient_is(row) {
        at("2");
        const list = test.page.list;
        list.onlyTooLong = true;
        const before = list.view.count;
        look(row.text);
        tryVerify(() => item("searchHits").visible);
        const hit = () => item("hitsView").itemAtIndex(0);
        tryVerify(() => hit() !== null);
        if (row.place instanceof RegExp)
            verify(row.place.test(hit().place), hit().place);
        else
            compare(hit().place, row.place);
        compare(list.view.count, before); // the list below is what it was
        const id = hit().value.id;
        keyClick(Qt.Key_Return);
        tryVerify(() => item("visitPanel").visible);
        compare(world.queue.story.visitId, id);
        verify(!item("searchHits").visible);
        compare(item("search").text, "");
    }
    function test_a_search_is_walked_by_keys() {
        at("2");
        look("a");
        tryVerify(() => item("hitsView").count > 3);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Up);
        compare(item("hitsView").currentIndex, 1);
        verify(item("search").input.activeFocus);
        keyClick(Qt.Key_Escape);
        verify(!item("searchHits").visible);
        compare(item("search").text, "");
        look("nobody of that name");
        tryVerify(() => item("nothingFound").visible);
        compare(item("nothingFound").text, "Nothing fits the search");
        keyClick(Qt.Key_Return);
        verify(!item("visitPanel").visible);
        item("tabs").chosen("parked"); // a way out of the search
        compare(item("search").text, "");
        compare(test.page.list.tab, "parked");
    }
    function test_who_is_done_has_a_tab() {
        at("2");
        const list = test.page.list;
        list.choose("done");
        tryVerify(() => item("emptyList").visible);
        world.tellMember("v-R-3", "finishedAt", new Date().toISOString());
        world.tellMember("v-R-3", "state", "done");
        tryCompare(list.view, "count", 1);
        compare(list.tabs[5].count, 1);
        compare(list.view.itemAtIndex(0).timeText, Qt.formatTime(new Date(), "HH:mm"));
        list.focusList();
        keyClick(Qt.Key_Return);
        opened("R-003");
        verify(item("noteField").visible);
        verify(!item("panelCall").visible);
    }
    // Somewhere in a long list, with the keyboard.
    function middleOfACrowd() {
        world.crowd(400);
        at("2");
        const list = test.page.list;
        list.showAll();
        tryCompare(list.view, "count", 410);
        list.focusList();
        list.view.currentIndex = 200;
        list.view.positionViewAtIndex(196, ListView.Beginning);
        tryVerify(() => !list.view.moving);
        return list.view;
    }
    function rowsInSight(view) {
        const rows = [];
        for (let y = 0; y < view.height; y += 52) {
            const row = view.itemAt(10, view.contentY + y);
            rows.push(row === null ? "none" : row.visitId + " at " + row.mapToItem(view, 0, 0).y);
        }
        return rows.join(", ");
    }
    function told(view, news) {
        const seen = createTemporaryObject(changes, test, { target: world.queue.feed.visits });
        news();
        tryVerify(() => seen.count > 0);
        wait(50); // the frame after it
    }
    function test_a_long_list_stays_where_it_is_data() {
        const one = (id, member, value) => () => world.tellMember(id, member, value);
        const all = (id, member, value) => () => world.setMember(id, member, value);
        const more = priority => () => world.tellMember(world.addVisit("R", "Sri", 0, priority), "calls", 0);
        const ids = Array.from({ length: 240 }, (none, i) => "v-R-" + (i + 10));
        return [
            { tag: "changed in sight", news: one("v-R-130", "calls", 3) },
            { tag: "changed above", news: one("v-R-5", "patientName", "Sri") },
            { tag: "arrived", news: more("NORMAL") },
            { tag: "arrived above", news: more("URGENT") },
            { tag: "left above", news: one("v-R-5", "state", "done") },
            { tag: "left below", news: one("v-R-250", "state", "done") },
            { tag: "everything anew", news: all("v-R-5", "patientName", "Sri") },
            { tag: "everything anew, one left", news: all("v-R-5", "state", "done") },
            { tag: "many left above", news: () => world.setMembers(ids.slice(0, 70), "state", "done") },
            { tag: "many left below", news: () => world.setMembers(ids.slice(170), "state", "done") },
            { tag: "many rose from below", news: () => world.setMembers(ids.slice(170), "priority", "HIGH") },
            { tag: "time passed", news: () => world.workplace.nowChanged() }
        ];
    }
    function test_a_scrolled_list_stays_where_it_is_data() {
        return test_a_long_list_stays_where_it_is_data();
    }
    // With the scroll bar: the current row is far above.
    function test_a_scrolled_list_stays_where_it_is(row) {
        const view = middleOfACrowd();
        view.currentIndex = 2;
        view.ScrollBar.vertical.position = 0.5;
        const inSight = rowsInSight(view);
        const current = view.currentItem.visitId;
        if (row.tag === "time passed")
            row.news();
        else
            told(view, row.news);
        compare(rowsInSight(view), inSight);
        compare(view.currentItem?.visitId, current);
    }
    function test_a_long_list_stays_where_it_is(row) {
        const view = middleOfACrowd();
        const top = view.contentY;
        const current = view.currentItem.visitId;
        const inSight = rowsInSight(view);
        if (row.tag === "time passed")
            row.news();
        else
            told(view, row.news);
        compare(rowsInSight(view), inSight);
        if (!row.tag.startsWith("many")) // where the rows above are other ones, their height is
            compare(view.contentY, top);
        compare(view.currentItem?.visitId, current);
        verify(view.activeFocus);
    }
    function test_the_list_of_who_waits_too_long_stays_where_it_is() {
        const view = middleOfACrowd();
        test.page.list.showTooLong();
        view.currentIndex = 200;
        view.positionViewAtIndex(196, ListView.Beginning);
        const inSight = rowsInSight(view);
        world.workplace.nowChanged();
        wait(50);
        compare(rowsInSight(view), inSight);
    }
    // A colleague was faster: the key that was meant for who has gone does nothing to who stands there now.
    function test_when_the_chosen_visit_leaves_no_other_is_chosen_data() {
        return [{ tag: "down", key: Qt.Key_Down, by: 0 }, { tag: "up", key: Qt.Key_Up, by: -1 }];
    }
    function test_when_the_chosen_visit_leaves_no_other_is_chosen(row) {
        const view = middleOfACrowd();
        const top = view.contentY;
        const beside = view.itemAtIndex(row.by < 0 ? 199 : 201).visitId;
        told(view, () => world.tellMember(view.currentItem.visitId, "state", "done"));
        compare(view.contentY, top);
        compare(view.currentIndex, -1);
        for (const key of [Qt.Key_C, Qt.Key_T, Qt.Key_E, Qt.Key_Delete, Qt.Key_Return, Qt.Key_Menu])
            keyClick(key);
        compare(world.sent("queue:call"), 0);
        verify(!test.page.dialogs.anyOpen);
        compare(world.queue.story.visitId, "");
        verify(view.activeFocus);
        verify(item("noneChosen").shown); // where the keyboard is can be seen
        keyClick(row.key); // from where it was
        verify(!item("noneChosen").shown);
        compare(view.currentIndex, 200 + row.by);
        compare(view.currentItem.visitId, beside);
    }
    function test_a_list_that_is_entered_has_one_chosen() {
        const view = middleOfACrowd();
        told(view, () => world.tellMember(view.currentItem.visitId, "state", "done"));
        test.page.list.focusSearch();
        compare(view.currentIndex, -1);
        keyClick(Qt.Key_Down);
        compare(view.currentIndex, 200);
        verify(view.activeFocus);
    }
    function test_who_was_sent_away_by_this_counter_is_still_its_own() {
        const visit = world.addVisit("K", "Sri", 5, "NORMAL");
        const list = at("2").list;
        compare(list.view.count, 8); // of the counter's services
        world.tellMember(visit, "comesBackTo", "2");
        tryCompare(list.view, "count", 9);
        compare(list.tabs[0].count, 9);
        const rows = [...Array(9).keys()].map(index => list.view.itemAtIndex(index));
        const away = rows.find(row => row?.visitId === visit);
        verify(away.under.endsWith("comes back to you"), away.under);
        verify(!away.callable);
        world.tellMember(visit, "comesBackTo", "3");
        tryCompare(list.view, "count", 8);
    }
    function test_a_doctors_list_is_of_patients() {
        at("2");
        compare(item("serviceChoice").currentText, "My services");
        compare(world.queue.title, "Queue");
        world.workplace.signOut();
        world.signIn(["doctor"]);
        tryVerify(() => !world.queue.feed.stale);
        at("2");
        compare(item("serviceChoice").currentText, "My patients");
        compare(world.queue.title, "My patients");
    }
    function test_when_the_current_row_moves_the_list_stays() {
        const view = middleOfACrowd();
        const top = view.contentY;
        const current = view.currentItem.visitId;
        told(view, () => world.tellMember(current, "priority", "URGENT"));
        compare(view.contentY, top);
        verify(view.currentIndex < 10);
        compare(view.currentItem.visitId, current);
        verify(view.activeFocus);
    }
    function test_at_the_top_the_first_is_seen() {
        const view = middleOfACrowd();
        view.currentIndex = 0;
        view.positionViewAtBeginning();
        const id = world.addVisit("R", "Sri", 60, "URGENT");
        told(view, () => world.tellMember(id, "calls", 0));
        compare(view.itemAt(10, view.contentY + 20).visitId, id);
    }
    function test_empty_lists_say_what_to_do() {
        world.begin(false);
        world.signIn(["registrar"]);
        tryVerify(() => !world.queue.feed.stale);
        at("2");
        test.page.list.showAll();
        const titles = [];
        for (const tab of test.page.list.tabs) {
            test.page.list.tab = tab.value;
            tryVerify(() => item("emptyList").visible);
            verify(item("emptyList").text.length > 20);
            titles.push(item("emptyList").title);
        }
        compare(new Set(titles).size, 6);
    }
    function test_what_a_row_offers_data() {
        return [
            { tag: "waiting", offers: "Call, Transfer…, Then to…, Edit…, Priority…, Write a note, Print the slip, Cancel the visit…" },
            { tag: "counters", offers: "Recall, Start, Put back in the queue…, Transfer…, Park…, Then to…, No-show, Edit…, Priority…, Write a note, Print the slip" },
            { tag: "parked", offers: "Then to…, Resume at this counter, Resume at another counter…, Edit…, Priority…, Write a note, Print the slip" },
            { tag: "missed", offers: "Rejoin the queue, Write a note, Print the slip" },
            { tag: "booked", offers: "Check in, Then to…, Edit…, Priority…, Write a note, Print the slip, Cancel the visit…" }
        ];
    }
    function test_what_a_row_offers(row) {
        at("2");
        test.page.list.tab = row.tag;
        test.page.list.showAll();
        if (row.tag === "counters") // the one that is called, not the one that is served
            item("serviceChoice").choose("R");
        test.page.list.focusList();
        const states = test.page.list.tabs.find(tab => tab.value === row.tag).states;
        tryVerify(() => states.includes(test.page.list.view.currentItem?.visitState));
        keyClick(Qt.Key_Menu);
        const menu = item("visitMenu");
        tryVerify(() => menu.opened);
        const offers = [];
        for (let i = 0; i < menu.count; ++i) {
            if (menu.itemAt(i).offered)
                offers.push(menu.itemAt(i).text);
        }
        compare(offers.join(", "), row.offers);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !menu.visible);
    }
    function test_a_parked_visit_is_resumed_where_there_is_room() {
        at("2");
        test.page.list.tab = "parked";
        test.page.list.focusList();
        tryVerify(() => test.page.list.view.currentItem?.visitState === Queue.Parked);
        const id = test.page.list.view.currentItem.visitId;
        test.page.dialogs.openResume(test.page.list.view.currentItem.value);
        const dialog = item("resumeDialog");
        tryVerify(() => dialog.takesYes);
        compare(dialog.choices.map(choice => choice.value).join(), "2"); // counter 1 has somebody
        keyClick(Qt.Key_Escape);
        tryVerify(() => !dialog.visible);
        test.page.list.focusList();
        keyClick(Qt.Key_C);
        tryVerify(() => desk().current.id === id);
        settled();
    }
    function test_a_missed_visit_comes_back_by_a_key() {
        at("2");
        test.page.list.tab = "missed";
        test.page.list.showAll();
        test.page.list.focusList();
        tryVerify(() => test.page.list.view.currentItem?.visitState === Queue.NoShow);
        keyClick(Qt.Key_B);
        tryVerify(() => world.sent("queue:rejoin") === 1);
        settled();
    }
    function test_a_call_is_offered_only_for_what_the_counter_serves() {
        at("1"); // registration alone; somebody is there
        world.setMember(world.queue.desk.current.id, "state", "done");
        tryVerify(() => !world.queue.desk.hasCurrent);
        item("serviceChoice").choose("");
        for (let i = 0; i < test.page.list.view.count; ++i) {
            test.page.list.view.currentIndex = i;
            const row = test.page.list.view.currentItem;
            compare(row.callable, row.value.serviceId === "R");
        }
    }
    function test_a_row_can_be_called() {
        at("2");
        test.page.list.focusList();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        const number = test.page.list.view.currentItem.value.number;
        keyClick(Qt.Key_Menu);
        const menu = item("visitMenu");
        tryVerify(() => menu.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => desk().hasCurrent);
        compare(desk().current.number, number);
    }
    function opened(number) {
        tryVerify(() => item("visitPanel").visible);
        tryVerify(() => world.queue.story.told);
        compare(item("panelNumber").text, number);
    }
    function test_a_visit_is_opened_and_closed_data() {
        return [{ tag: "wide", width: 1366 }, { tag: "narrow", width: 960 }];
    }
    function test_a_visit_is_opened_and_closed(row) {
        at("2");
        test.page.width = row.width;
        const list = test.page.list;
        list.focusList();
        const number = list.view.currentItem.value.number;
        keyClick(Qt.Key_Return);
        opened(number);
        verify(item("visitWay").activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item("visitPanel").visible);
        verify(list.view.activeFocus);
        mouseClick(world.settled(list.view.itemAtIndex(1)), 40, 20);
        opened(list.view.itemAtIndex(1).value.number);
        mouseClick(world.settled(item("closePanel")));
        tryVerify(() => !item("visitPanel").visible);
        verify(list.view.activeFocus);
    }
    function test_letters_act_on_the_visit_that_is_open() {
        at("2");
        keyClick(Qt.Key_Return);
        opened("R-003");
        keyClick(Qt.Key_N);
        verify(item("noteField").input.activeFocus);
        for (const letter of "cet")
            keyClick(letter);
        compare(item("noteField").text, "cet"); // they write here
        keyClick(Qt.Key_Return);
        tryCompare(item("noteField"), "text", "");
        compare(world.lastSent("queue:note").visitId, "v-R-3");
        settled();
        item("visitWay").forceActiveFocus();
        keyClick(Qt.Key_E);
        tryVerify(() => findChild(test.page, "editDialog").takesYes);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.page.dialogs.anyOpen);
        item("visitWay").forceActiveFocus();
        keyClick(Qt.Key_T);
        tryVerify(() => findChild(test.page, "transferDialog").takesYes);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.page.dialogs.anyOpen);
        item("visitWay").forceActiveFocus();
        keyClick(Qt.Key_C);
        tryVerify(() => desk().hasCurrent);
        compare(desk().current.number, "R-003");
        tryCompare(item("panelState"), "text", "Called");
        verify(!item("panelCall").visible);
    }
    function test_a_call_that_is_not_possible_says_why() {
        at("1"); // it does not serve the general clinic, and has somebody
        world.queue.story.follow("v-A-1");
        opened("A-001");
        verify(!item("panelCall").enabled);
        compare(item("whyNotCall").text, "This counter does not serve this.");
        world.queue.story.follow("v-R-1");
        opened("R-001");
        compare(item("whyNotCall").text, "This counter still has a patient.");
        keyClick(Qt.Key_C);
        compare(world.sent("queue:call"), 0);
    }
    function test_the_panel_follows_the_visit() {
        at("2");
        world.queue.story.follow("v-R-3");
        opened("R-003");
        world.tellMember("v-R-3", "state", "done");
        tryCompare(item("panelState"), "text", "Done");
        verify(!item("panelEdit").visible);
        world.setDead(true);
        tryVerify(() => item("visitPanel").opacity < 1);
        world.setDead(false);
        tryVerify(() => item("visitPanel").opacity === 1);
    }
    function test_urgent_and_high_are_seen_at_the_counter() {
        at("2");
        verify(item("nextPriority").visible); // R-003 is urgent
        callNext();
        verify(item("currentPriority").visible);
        const name = item("currentName");
        const end = name.mapToItem(test.page, 0, name.contentHeight).y;
        verify(end <= item("currentService").mapToItem(test.page, 0, 0).y + 2, "one lies over the other");
        compare(item("currentPriority").text, "Urgent");
        world.tellMember(desk().current.id, "note", "Hard of hearing");
        tryCompare(item("currentNote"), "text", "Hard of hearing");
    }
    function test_rows_are_whole_data() {
        return [{ tag: "900", height: 840 }, { tag: "768", height: 708 }, { tag: "700", height: 640 }];
    }
    function test_rows_are_whole(row) {
        world.crowd(40);
        at("2");
        test.page.height = row.height;
        const view = test.page.list.view;
        tryVerify(() => view.count > 30);
        wait(50);
        compare(view.height % 52, 0);
        verify(view.height > 150, view.height);
    }
    function test_names_are_in_the_language_of_the_program() {
        at("2");
        const before = item("nextNumber");
        verify(before !== null);
        compare(world.queue.names.service("R", "Registration"), "Registration");
        compare(world.queue.names.service("R", "As it was then"), "As it was then");
    }
    function test_while_offline_the_page_is_old_and_does_nothing() {
        at("2");
        world.setDead(true);
        tryVerify(() => !world.workplace.connection.online);
        tryVerify(() => world.queue.feed.stale);
        verify(!item("callNextButton").enabled);
        verify(!item("newVisitButton").enabled);
        keyClick(Qt.Key_F2);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        verify(!test.page.dialogs.anyOpen);
        world.setDead(false);
        tryVerify(() => !world.queue.feed.stale);
        tryVerify(() => item("callNextButton").enabled);
    }
    function test_who_may_only_look_is_offered_nothing() {
        world.begin(true);
        world.signIn(["auditor"]);
        tryVerify(() => !world.queue.feed.stale);
        verify(!world.queue.choosing);
        test.page = createTemporaryObject(queue, test);
        test.page.forceActiveFocus();
        verify(!item("newVisitButton").visible);
        verify(!item("currentCard").visible);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        verify(!test.page.dialogs.anyOpen);
        test.page.list.focusList();
        keyClick(Qt.Key_Menu);
        verify(!item("visitMenu").visible);
        keyClick(Qt.Key_Return);
        tryVerify(() => item("visitPanel").visible);
        verify(!item("noteField").visible);
        verify(!item("panelEdit").visible);
    }
    function test_keys_rest_while_a_dialog_is_open() {
        at("2");
        keyClick(Qt.Key_N, Qt.ControlModifier);
        tryVerify(() => findChild(test.page, "issueDialog").takesYes);
        keyClick(Qt.Key_F2);
        compare(world.sent("queue:call-next"), 0);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.page.dialogs.anyOpen);
    }
    function test_it_fits_a_small_screen_data() {
        return [{ tag: "1024x700", size: Qt.size(1024, 640) }, { tag: "1366x768", size: Qt.size(1366, 708) },
            { tag: "1920x1080", size: Qt.size(1920, 1020) }];
    }
    function test_it_fits_a_small_screen(row) {
        at("2");
        test.page.width = row.size.width;
        test.page.height = row.size.height;
        callNext();
        wait(50);
        const card = item("currentCard");
        const bottom = item("parkButton").mapToItem(card, 0, item("parkButton").height).y;
        verify(bottom <= card.height, bottom + " of " + card.height);
        verify(test.page.list.width >= 500);
    }
}
