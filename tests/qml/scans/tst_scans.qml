import QtQuick
import QtTest
import Loket.Console.Radiology
import Loket.Ui

TestCase {
    id: test

    name: "Scans"
    when: windowShown
    width: 1366
    height: 708
    visible: true

    property ScansPage page

    Rectangle {
        id: ground
        parent: test
        anchors.fill: parent
        color: Theme.ground
    }
    Component {
        id: scans

        ScansPage {
            width: test.width
            height: test.height
            focus: true
            room: house.room
        }
    }
    SignalSpy {
        id: told
        signalName: "told"
    }

    function initTestCase() {
        Motion.enabled = false;
    }
    function init() {
        house.begin();
        house.signIn("radiographer");
        open();
    }
    function open() {
        tryVerify(() => !house.room.feed.stale);
        test.page = createTemporaryObject(scans, ground);
        told.target = test.page;
        told.clear();
        test.page.forceActiveFocus();
        waitForRendering(test.page);
    }
    function item(name) {
        const found = findChild(test.page, name);
        verify(found !== null, name);
        return found;
    }
    function opened(name) {
        const dialog = item(name);
        tryVerify(() => dialog.takesYes);
        return dialog;
    }
    function settled() {
        tryCompare(house.room.actions, "working", "");
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter);
    }
    function words() {
        return told.signalArguments[told.count - 1][0]();
    }
    function waitingNames() {
        const names = [];
        const view = test.page.waiting.view;
        for (let row = 0; row < view.count; ++row) {
            view.positionViewAtIndex(row, ListView.Contain);
            names.push(view.itemAtIndex(row).value.patientName);
        }
        view.positionViewAtBeginning();
        return names.join(", ");
    }
    function roomNames() {
        const view = test.page.rooms.view;
        return Array.from({ length: view.count }, (none, row) => {
            const room = view.itemAtIndex(row);
            return room.value.name + (room.isBusy ? " busy" : " free") + (room.isLate ? " late" : "");
        }).join(", ");
    }

    function test_the_board_shows_who_waits_what_is_made_and_what_is_done() {
        compare(waitingNames(), "Siti Rahayu, Budi Santoso, Dewi Lestari, Agus Wijaya, Rina Kartika");
        tryVerify(() => roomNames() === "MRI 1 busy, X-RAY 1 busy late, CT 1 free, ULTRASOUND 1 free", 5000, roomNames());
        compare(test.page.over.view.count, 3);
        tryCompare(house.room.feed.turnarounds, "count", 3);
        compare(house.room.badge, 1);
    }
    function test_a_scan_by_keyboard() {
        keyClick(Qt.Key_S);
        tryVerify(() => roomNames().startsWith("CT 1 busy, MRI 1 busy"));
        tryCompare(told, "count", 1);
        compare(words(), "P-1001 Siti Rahayu has begun in CT 1.");
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_D);
        const dialog = opened("completeDialog");
        for (const letter of "clear")
            keyClick(letter);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => !dialog.visible);
        compare(words(), "P-1001 Siti Rahayu is complete: CT.");
        tryCompare(test.page.over.view, "count", 4);
        test.page.forceActiveFocus(); // as the window does
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        const details = opened("scanDetails");
        const facts = details.facts.map(fact => fact.text + ": " + fact.value).join("\n");
        verify(/Asked for: .* by doctor/.test(facts), facts);
        verify(/Started: .* by radiographer/.test(facts), facts);
        verify(/Completed: .* by radiographer/.test(facts), facts);
        verify(/Results: clear/.test(facts), facts);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !details.visible);
    }
    function manyScans(count) {
        return Array.from({ length: count }, (none, i) => ({ id: "s" + i, patientId: "P-" + (1000 + i),
            scanType: "CT", priority: "NORMAL", status: "queued", queuedAt: new Date(i * 1000).toISOString() }));
    }
    // However many come to a page that was there before them.
    function test_the_first_is_chosen_as_soon_as_there_is_one_data() {
        return [{ tag: "1" }, { tag: "200" }];
    }
    function test_the_first_is_chosen_as_soon_as_there_is_one(row) {
        house.beginFake({ rooms: [{ name: "CT 1", scanType: "CT" }], scans: manyScans(Number(row.tag)) });
        house.signIn("radiographer");
        test.page = createTemporaryObject(scans, ground);
        test.page.forceActiveFocus();
        compare(test.page.chosen, null);
        tryVerify(() => !house.room.feed.stale);
        tryVerify(() => test.page.chosen !== null);
        compare(test.page.chosen.patientId, "P-1000");
        verify(item("startButton").enabled);
    }
    // Nobody has seen who comes next: a key that is pressed once more does nothing to them.
    function test_none_is_chosen_after_nothing_was_left() {
        for (const name of ["Siti", "Budi", "Agus", "Dewi", "Rina"]) {
            house.room.actions.cancel(test.page.waiting.view.itemAtIndex(0).value.id, name);
            settled();
        }
        tryCompare(test.page.waiting.view, "count", 0);
        compare(test.page.chosen, null);
        house.command("radiology-scan-request", { patientId: "P-90", scanType: "CT" });
        tryCompare(test.page.waiting.view, "count", 1);
        compare(test.page.chosen, null);
        keyClick(Qt.Key_S);
        compare(house.room.actions.working, "");
        keyClick(Qt.Key_Down);
        compare(test.page.chosen.patientId, "P-90");
        keyClick(Qt.Key_S);
        tryVerify(() => test.page.waiting.view.count === 0);
    }
    function test_the_same_by_mouse() {
        mouseClick(item("startButton"));
        tryVerify(() => roomNames().startsWith("CT 1 busy"));
        settled();
        mouseClick(findChild(test.page.rooms.view.itemAtIndex(0), "roomButton"));
        const dialog = opened("completeDialog");
        compare(dialog.scan.patientName, "Siti Rahayu");
        mouseClick(findChild(dialog.footer, "accept"));
        tryVerify(() => !dialog.visible);
        tryCompare(test.page.over.view, "count", 4);
    }
    function test_a_free_room_starts_who_is_next() {
        tryVerify(() => roomNames().endsWith("ULTRASOUND 1 free"));
        mouseClick(findChild(test.page.rooms.view.itemAtIndex(3), "roomButton"));
        tryVerify(() => roomNames().includes("ULTRASOUND 1 busy"));
    }
    function test_who_was_seen_as_the_next_is_started_not_who_came_that_moment() {
        tryVerify(() => roomNames().endsWith("ULTRASOUND 1 free"));
        const view = test.page.rooms.view;
        view.choose(3);
        const seen = view.itemAtIndex(3).value.next.patientName;
        verify(seen !== "");
        house.holdTheMoment();
        house.command("radiology-scan-request", { patientId: "P-9999", patientName: "Wulan", scanType: "ULTRASOUND", priority: "URGENT" });
        tryVerify(() => view.itemAtIndex(3).value.next.patientName === "Wulan");
        keyClick(Qt.Key_S);
        tryVerify(() => told.count === 1);
        verify(words().includes(seen), words());
    }
    function test_a_room_that_became_free_that_moment_starts_nobody() {
        tryVerify(() => roomNames().startsWith("MRI 1 busy"));
        const view = test.page.rooms.view;
        view.choose(0);
        const made = view.itemAtIndex(0).scan.id;
        house.command("radiology-scan-request", { patientId: "P-9999", patientName: "Wulan", scanType: "MRI" });
        house.holdTheMoment();
        house.command("radiology-scan-complete", { scanId: made });
        tryVerify(() => view.current.name === "MRI 1" && view.current.next.patientName === "Wulan");
        keyClick(Qt.Key_S);
        compare(house.room.actions.working, "");
        house.look("MRI 1");
        keyClick(Qt.Key_S);
        tryVerify(() => told.count === 1);
        verify(words().includes("Wulan"), words());
    }
    function test_where_no_room_is_free_it_says_so() {
        keyClick(Qt.Key_Down); // X-ray, whose room is in use
        compare(test.page.chosen.patientName, "Budi Santoso");
        verify(!item("startButton").enabled);
        compare(item("whyNotStart").text, "No room for this is free: X-ray.");
        keyClick(Qt.Key_S);
        compare(house.room.actions.working, "");
    }
    function test_a_request() {
        keyClick(Qt.Key_N, Qt.ControlModifier);
        const dialog = opened("requestDialog");
        verify(!dialog.acceptEnabled);
        for (const letter of "P-77")
            keyClick(letter);
        item("typeChoice").chosen("MRI");
        item("priorityChoice").chosen("URGENT");
        item("notesField").text = "Left knee";
        verify(dialog.acceptEnabled);
        mouseClick(findChild(dialog.footer, "accept"));
        tryVerify(() => !dialog.visible);
        compare(words(), "P-77 waits for: MRI.");
        tryCompare(test.page.waiting.view, "count", 6);
    }
    function test_asks_only_for_what_a_room_makes() {
        house.beginFake({ rooms: [{ name: "US 1", scanType: "ULTRASOUND" }, { name: "CT 1", scanType: "CT" }],
            scans: [] });
        house.signIn("radiographer");
        open();
        mouseClick(item("requestButton"));
        opened("requestDialog");
        const choice = item("typeChoice");
        compare(choice.model.map(entry => entry.value), ["CT", "ULTRASOUND"]);
        compare(choice.label, "Scan (1 – 2)");
        choice.forceActiveFocus();
        keyClick(Qt.Key_3);
        compare(choice.value, "");
        keyClick(Qt.Key_2);
        compare(choice.value, "ULTRASOUND");
    }
    function test_a_request_by_keyboard_data() {
        return [{ tag: "Enter in a field", at: "patientNameField", modifiers: Qt.NoModifier },
            { tag: "Ctrl+Enter in a field", at: "patientIdField", modifiers: Qt.ControlModifier },
            { tag: "Ctrl+Enter on the type", at: "typeChoice", modifiers: Qt.ControlModifier },
            { tag: "Ctrl+Enter on the priority", at: "priorityChoice", modifiers: Qt.ControlModifier },
            { tag: "Ctrl+Enter in the notes", at: "notesField", modifiers: Qt.ControlModifier }];
    }
    function test_a_request_by_keyboard(row) {
        keyClick(Qt.Key_N, Qt.ControlModifier);
        const dialog = opened("requestDialog");
        type("P-77");
        item(row.at).forceActiveFocus();
        keyClick(Qt.Key_Return, row.modifiers); // without a type it is not sent
        verify(dialog.visible);
        compare(house.room.actions.working, "");
        item("typeChoice").chosen("MRI");
        keyClick(Qt.Key_Return, row.modifiers);
        tryVerify(() => !dialog.visible);
        tryCompare(told, "count", 1);
        compare(words(), "P-77 waits for: MRI.");
        tryCompare(test.page.waiting.view, "count", 6);
    }
    function test_an_id_that_cannot_be_is_not_sent_data() {
        return [{ tag: "short", id: "P-", error: "At least 3 characters" },
            { tag: "signs", id: "P 1/x", error: "Only letters (A to Z), digits and - _ . :" },
            { tag: "other letters", id: "สมชาย", error: "Only letters (A to Z), digits and - _ . :" },
            { tag: "good", id: "P_1.x:2-3", error: "" },
            { tag: "none", id: "", error: "" }];
    }
    function test_an_id_that_cannot_be_is_not_sent(row) {
        keyClick(Qt.Key_N, Qt.ControlModifier);
        const dialog = opened("requestDialog");
        item("typeChoice").chosen("MRI");
        item("patientIdField").text = row.id;
        compare(item("patientIdField").error, row.error);
        compare(dialog.acceptEnabled, row.tag === "good");
    }
    function test_a_walk_in_is_called_by_the_number() {
        house.command("queue:issue", { serviceId: "X", patientName: "Ani" });
        tryVerify(() => house.visitOf("Ani") !== "");
        const visit = house.visitOf("Ani");
        house.room.actions.request(visit, "Ani", "CT", "URGENT", "", visit);
        tryCompare(told, "count", 1);
        compare(words(), "X-001 Ani waits for: CT.");
        settled();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Delete);
        compare(opened("cancelScanDialog").explanation, "X-001 Ani: CT. This cannot be taken back.");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !test.page.dialogs.anyOpen);
        test.page.waiting.view.enter(); // as the window does
        keyClick(Qt.Key_S);
        tryCompare(told, "count", 2);
        compare(words(), "X-001 Ani has begun in CT 1.");
        settled();
        house.room.actions.complete(test.page.rooms.view.itemAtIndex(0).value.scan.id, "");
        tryCompare(told, "count", 3);
        compare(words(), "X-001 Ani is complete: CT.");
        tryVerify(() => test.page.over.view.itemAtIndex(0)?.value.patientName === "Ani");
        verify(!seen(test.page.over).some(text => text.includes(visit)));
    }
    function test_a_walk_in_without_a_number_is_no_id() {
        house.beginFake({ rooms: [], scans: [{ id: "1", patientId: "s2kgb2f25vy453kr",
            visitId: "s2kgb2f25vy453kr", scanType: "CT", priority: "NORMAL", status: "queued",
            queuedAt: new Date().toISOString() }] });
        house.signIn("radiographer");
        open();
        compare(test.page.waiting.view.itemAtIndex(0).number, "Walk-in");
        keyClick(Qt.Key_Return);
        compare(opened("scanDetails").explanation, "Walk-in");
    }
    // The words in sight keep to their places, whatever somebody wrote.
    function test_a_long_id_stays_in_the_dialog() {
        const id = "P".repeat(62);
        house.beginFake({ rooms: [], scans: [{ id: "1", patientId: id, scanType: "CT", priority: "NORMAL",
            status: "queued", queuedAt: new Date().toISOString() }] });
        house.signIn("radiographer");
        open();
        keyClick(Qt.Key_Return);
        const content = opened("scanDetails").contentItem;
        const sticksOut = text => text.mapToItem(content, text.contentWidth, 0).x > content.width;
        tryVerify(() => seen(content, sticksOut).length === 0); // the words find their places with the next frame
    }
    function test_a_refusal_stays_in_the_dialog() {
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_D);
        const dialog = opened("completeDialog");
        house.command("radiology-scan-cancel", { scanId: dialog.scan.id, reason: "Moved" });
        tryVerify(() => house.room.cancelledToday === 1);
        dialog.confirm();
        tryVerify(() => dialog.error !== "");
        verify(dialog.visible);
    }
    function test_a_scan_is_cancelled_with_a_reason() {
        keyClick(Qt.Key_Delete);
        const dialog = opened("cancelScanDialog");
        verify(!dialog.acceptEnabled);
        for (const letter of "went home")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        tryVerify(() => !dialog.visible);
        tryCompare(test.page.waiting.view, "count", 4);
        compare(findChild(test.page.over, "columnNote").text, "1 cancelled");
    }
    function test_types_and_lateness_filter() {
        keyClick("4");
        compare(waitingNames(), "Budi Santoso, Agus Wijaya");
        tryVerify(() => roomNames() === "X-RAY 1 busy late");
        keyClick("1");
        compare(test.page.waiting.view.count, 5);
        mouseClick(item("lateChip"));
        tryVerify(() => roomNames() === "X-RAY 1 busy late");
        compare(item("emptyBoard").title, "Nothing fits the filter");
        item("emptyBoard").action();
        compare(test.page.waiting.view.count, 5);
    }
    function test_a_patient_with_a_number_is_called_from_here() {
        house.command("queue:issue", { serviceId: "X", patientName: "Ani" });
        tryVerify(() => house.visitOf("Ani") !== "");
        house.command("radiology-scan-request", { patientId: "P-90", patientName: "Ani", scanType: "CT",
            priority: "URGENT", visitId: house.visitOf("Ani") });
        tryCompare(test.page.waiting.view, "count", 6);
        keyClick(Qt.Key_Down);
        compare(test.page.chosen.patientName, "Ani");
        compare(item("callButton").text, "Call to Counter 9");
        keyClick(Qt.Key_C);
        tryCompare(told, "count", 1);
        compare(words(), "X-001 is called to Counter 9.");
        tryVerify(() => findChild(test.page.waiting.view.currentItem, "calledBadge").visible);
        tryCompare(item("callButton"), "text", "Call again");
        mouseClick(item("callButton"));
        tryCompare(told, "count", 2);
    }
    function test_the_buttons_of_the_next_have_the_whole_card() {
        house.command("queue:issue", { serviceId: "X", patientName: "Ani" });
        tryVerify(() => house.visitOf("Ani") !== "");
        house.command("radiology-scan-request", { patientId: "P-90", patientName: "Ani", scanType: "CT",
            priority: "URGENT", visitId: house.visitOf("Ani") });
        tryCompare(test.page.waiting.view, "count", 6);
        house.room.actions.complete(test.page.rooms.view.itemAtIndex(1).value.scan.id, "");
        settled();
        keyClick(Qt.Key_Down);
        compare(test.page.chosen.patientName, "Ani");
        compare(item("startButton").text, "Start");
        tryVerify(() => item("callButton").width > item("startButton").width);
        keyClick(Qt.Key_C);
        tryCompare(item("callButton"), "text", "Call again");
        tryCompare(item("startButton"), "text", "Start in CT 1");
        keyClick(Qt.Key_S);
        tryVerify(() => test.page.chosen === null);
        settled();
        keyClick(Qt.Key_S); // once too often: nobody else's begins
        compare(house.room.actions.working, "");
        keyClick(Qt.Key_Down); // goes on where Ani was
        compare(test.page.chosen.patientName, "Budi Santoso");
        verify(!item("callButton").visible);
        tryCompare(item("startButton"), "text", "Start in X-RAY 1");
        tryCompare(item("startButton"), "x", 0);
        const cancel = item("cancelButton");
        tryVerify(() => item("startButton").width + Theme.small === cancel.x);
        compare(Math.round(cancel.x + cancel.width), Math.round(cancel.parent.width));
        verify(findChild(item("startButton"), "keyCap").visible);
    }
    function test_far_keys_move_in_the_lists() {
        house.beginFake({ rooms: [], scans: manyScans(50) });
        house.signIn("radiographer");
        open();
        const view = test.page.waiting.view;
        keyClick(Qt.Key_End);
        compare(view.currentIndex, 49);
        keyClick(Qt.Key_PageUp);
        verify(view.currentIndex > 35 && view.currentIndex < 47, view.currentIndex);
        keyClick(Qt.Key_Home);
        compare(view.currentIndex, 0);
        keyClick(Qt.Key_PageUp);
        compare(view.currentIndex, 0);
        keyClick(Qt.Key_PageDown);
        verify(view.currentIndex > 2 && view.currentIndex < 14, view.currentIndex);
    }
    function test_many_scans_are_few_cards() {
        house.beginFake({ rooms: [], scans: manyScans(200) });
        house.signIn("radiographer");
        open();
        const view = test.page.waiting.view;
        compare(view.count, 200);
        for (let row = 0; row < 200; row += 5)
            view.positionViewAtIndex(row, ListView.Beginning);
        verify(view.contentItem.children.length < 40, view.contentItem.children.length + " cards");
        compare(view.itemAtIndex(199).number, "P-1199");
    }
    function test_an_empty_board_says_why() {
        for (const name of ["Siti", "Budi", "Agus", "Dewi", "Rina"]) {
            house.room.actions.cancel(test.page.waiting.view.itemAtIndex(0).value.id, name);
            settled();
        }
        tryCompare(test.page.waiting.view, "count", 0);
        compare(item("emptyBoard").title, "Nobody waits for a scan");
    }
    function test_nothing_was_asked_for_yet() {
        house.beginFake({ scans: [], rooms: [{ name: "CT 1", scanType: "CT" }] });
        house.signIn("radiographer");
        open();
        compare(item("emptyBoard").title, "No scan was asked for yet today");
    }
    function test_nothing_is_known_without_a_snapshot() {
        house.beginFake({});
        house.signIn("radiographer");
        tryVerify(() => house.workplace.connection.online);
        test.page = createTemporaryObject(scans, ground);
        compare(item("emptyBoard").title, "Asking the server…");
        house.stop();
        tryCompare(item("emptyBoard"), "title", "Nothing is known yet");
        verify(!item("requestButton").enabled);
    }
    function test_what_a_newer_server_says_is_shown_as_it_is() {
        house.beginFake({ rooms: [], scans: [{ id: "1", patientId: "P-1", scanType: "PET", priority: "STAT",
            status: "on_hold", queuedAt: new Date().toISOString() }] });
        house.signIn("radiographer");
        open();
        const card = test.page.waiting.view.itemAtIndex(0);
        const texts = seen(card);
        for (const text of ["P-1", "PET", "STAT", "on_hold"])
            verify(texts.includes(text), text + " in " + texts.join(", "));
        verify(!item("startButton").enabled);
        compare(item("types").model.map(type => type.text + " " + type.count).join(", "),
            "All 1, CT 0, MRI 0, X-ray 0, Ultrasound 0, PET 1");
    }
    // The texts in sight in an item, or those of them that are `such`.
    function seen(item, such) {
        let texts = item.visible && item.text !== undefined && (!such || such(item)) ? [String(item.text)] : [];
        for (let i = 0; item.visible && i < item.children.length; ++i)
            texts = texts.concat(seen(item.children[i], such));
        return texts;
    }
    function test_while_offline_the_board_is_old_and_does_nothing() {
        house.stop();
        tryVerify(() => !house.workplace.connection.online);
        tryVerify(() => house.room.feed.stale);
        compare(waitingNames().split(", ").length, 5);
        const now = test.page.board.now.getTime();
        house.workplace.nowChanged();
        compare(test.page.board.now.getTime(), now);
        verify(!item("startButton").enabled);
        compare(item("whyNotStart").text, "There is no connection to the server.");
        verify(!item("requestButton").enabled);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        verify(!test.page.dialogs.anyOpen);
    }
    function test_who_may_only_look_is_offered_nothing() {
        house.begin();
        house.signIn("auditor");
        open();
        verify(!item("requestButton").visible);
        verify(!item("startButton").visible);
        verify(!item("cancelButton").visible);
        keyClick(Qt.Key_N, Qt.ControlModifier);
        verify(!test.page.dialogs.anyOpen);
    }
    function test_a_doctor_asks_and_gives_up_but_does_not_start() {
        house.begin();
        house.signIn("doctor");
        open();
        verify(!item("startButton").visible);
        verify(item("cancelButton").visible);
        verify(item("requestButton").visible);
    }
    function test_two_columns_where_there_is_no_room_for_three() {
        test.page.width = 960;
        verify(item("roomsColumn").visible);
        verify(!item("doneColumn").visible);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        tryVerify(() => item("doneColumn").visible);
        verify(test.page.over.view.activeFocus);
        verify(!item("roomsColumn").visible);
    }
}
