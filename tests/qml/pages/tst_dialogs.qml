import QtQuick
import QtTest
import Loket.Console.Core
import Loket.Console.Queue

TestCase {
    id: test

    name: "Dialogs"
    when: windowShown
    width: 1024
    height: 640
    visible: true

    property VisitDialogs dialogs

    Component {
        id: visitDialogs

        VisitDialogs {
            anchors.fill: parent
            room: world.queue
        }
    }
    Component {
        id: closeDay

        CloseDayDialog {
            room: world.queue
            actions: world.queue.actions
        }
    }

    function init() {
        world.begin(false);
        world.addVisit("R", "Siti", 20, "NORMAL");
        world.signIn(["registrar"]);
        tryVerify(() => !world.queue.feed.stale);
        world.queue.chooseCounter("2");
        world.queue.actions.callNext();
        tryVerify(() => world.queue.desk.hasCurrent);
        tryCompare(world.queue.actions, "working", "");
        test.dialogs = createTemporaryObject(visitDialogs, test);
    }
    function opened(name) {
        const dialog = findChild(test.dialogs, name);
        tryVerify(() => dialog.takesYes);
        return dialog;
    }
    // What a repeater has made is a child on the screen alone.
    function made(top, name) {
        if (top.objectName === name)
            return top;
        for (let i = 0; i < top.children.length; ++i) {
            const found = made(top.children[i], name);
            if (found !== null)
                return found;
        }
        return null;
    }
    function current() {
        return world.queue.desk.current;
    }
    function closes(dialog) {
        tryVerify(() => !dialog.visible);
        verify(!test.dialogs.anyOpen);
    }

    function test_issue_by_keyboard() {
        test.dialogs.openIssue();
        const dialog = opened("issueDialog");
        for (const letter of "Dewi")
            keyClick(letter);
        keyClick(Qt.Key_Return);
        tryVerify(() => !dialog.visible);
        const given = findChild(test.dialogs, "issuedDialog");
        tryVerify(() => given.opened);
        compare(findChild(given.contentItem, "issuedNumber").text, "R-002");
        verify(findChild(given.contentItem, "issuedWhen").text.startsWith("No. 1 in line"));
        keyClick(Qt.Key_Return); // one too many, for the form before
        verify(given.visible);
        tryVerify(() => given.takesYes);
        keyClick(Qt.Key_Return);
        closes(given);
        const sent = world.lastSent("queue:issue");
        compare(sent.patientName, "Dewi");
        compare(sent.serviceId, "R"); // the counter's first
        compare(sent.priority, "NORMAL");
        verify(sent.appointmentAt === undefined);
    }
    function test_issue_a_booking() {
        test.dialogs.openIssue();
        const dialog = opened("issueDialog");
        findChild(dialog.contentItem, "issueService").choose("K");
        findChild(dialog.contentItem, "issuePriority").chosen("HIGH");
        mouseClick(world.settled(findChild(dialog.contentItem, "bookedCheck")));
        const time = findChild(dialog.contentItem, "timeField");
        tryVerify(() => time.visible);
        verify(!dialog.acceptEnabled); // no time yet
        time.text = "25:00";
        compare(time.error, "Write the time like 14:30.");
        verify(!dialog.acceptEnabled);
        const over = findChild(dialog.contentItem, "appointmentOver");
        time.text = "9.05"; // it is ten
        compare(time.error, "");
        verify(over.visible);
        verify(!dialog.acceptEnabled);
        time.text = "14.05";
        verify(!over.visible);
        dialog.confirm();
        tryVerify(() => !dialog.visible);
        opened("issuedDialog").close();
        tryVerify(() => !test.dialogs.anyOpen);
        const sent = world.lastSent("queue:issue");
        compare(sent.serviceId, "K");
        compare(sent.priority, "HIGH");
        const at = new Date(sent.appointmentAt);
        compare(at.getHours() + ":" + at.getMinutes(), "14:5");
    }
    function test_a_route_is_changed_by_keyboard() {
        test.dialogs.openRoute(current());
        const dialog = opened("routeDialog");
        const editor = findChild(dialog.contentItem, "routeEditor");
        findChild(editor, "add-A").forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(editor.route.join(), "A");
        findChild(editor, "add-K").forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(editor.route.join(), "A,K");
        findChild(editor, "routeStops").forceActiveFocus();
        findChild(editor, "routeStops").currentIndex = 1;
        keyClick(Qt.Key_Up, Qt.AltModifier);
        compare(editor.route.join(), "K,A");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        closes(dialog);
        compare(world.lastSent("queue:route").route.join(), "K,A");
        compare(world.lastSent("queue:route").visitId, current().id);
    }
    function test_a_route_begins_with_the_number() {
        test.dialogs.openIssue();
        const dialog = opened("issueDialog");
        findChild(dialog.contentItem, "issueService").choose("A");
        mouseClick(world.settled(findChild(dialog.contentItem, "goesOn")));
        const editor = findChild(dialog.contentItem, "issueRoute");
        tryVerify(() => editor.visible);
        compare(editor.route.join(), "K"); // what is usual there
        mouseClick(world.settled(findChild(editor, "add-R")));
        compare(editor.route.join(), "K,R");
        editor.remove(0);
        dialog.confirm();
        tryVerify(() => !dialog.visible);
        compare(world.lastSent("queue:issue").route.join(), "R");
    }
    function test_a_time_is_understood_data() {
        return [
            { tag: "0715", minute: 435 }, { tag: "7.15", minute: 435 }, { tag: "7:15", minute: 435 },
            { tag: "715", minute: 435 }, { tag: "07,15", minute: 435 }, { tag: "23:59", minute: 1439 },
            { tag: "7", minute: 420 }, { tag: "24:00", minute: -1 }, { tag: "7:5", minute: -1 },
            { tag: "12:60", minute: -1 }, { tag: "noon", minute: -1 }, { tag: "", minute: -1 }
        ];
    }
    function test_a_time_is_understood(row) {
        compare(Words.minuteTyped(row.tag), row.minute);
    }
    function test_a_wait_is_told_as_people_say_it() {
        const told = [[0, 0, "now"], [0, 1, "now"], [1, 1, "1 min"], [0, 5, "0–5 min"], [30, 40, "30–40 min"], [110, 170, "2–3 h"], [-1, -1, ""]];
        for (const [low, high, words] of told)
            compare(Words.range(low, high), words);
    }
    function test_issue_begins_empty_each_time() {
        test.dialogs.openIssue();
        const dialog = opened("issueDialog");
        findChild(dialog.contentItem, "nameField").text = "Somebody";
        findChild(dialog.contentItem, "issuePriority").chosen("URGENT");
        keyClick(Qt.Key_Escape);
        closes(dialog);
        test.dialogs.openIssue();
        opened("issueDialog");
        compare(findChild(dialog.contentItem, "nameField").text, "");
        compare(findChild(dialog.contentItem, "issuePriority").value, "NORMAL");
    }
    function test_issue_tells_two_of_one_name_apart() {
        const id = world.addVisit("A", "Made Suartini", 5, "NORMAL");
        world.tellMember(id, "patientId", "004-512");
        test.dialogs.openIssue();
        const dialog = opened("issueDialog");
        const namesake = findChild(dialog.contentItem, "namesake");
        verify(!namesake.visible);
        findChild(dialog.contentItem, "nameField").text = "made";
        tryVerify(() => world.queue.namesakes.upToDate);
        verify(!namesake.visible); // not the same name
        findChild(dialog.contentItem, "nameField").text = "Made suartini";
        tryVerify(() => namesake.visible);
        verify(namesake.text.includes("A-001"));
        findChild(dialog.contentItem, "patientIdField").text = "004-999";
        findChild(dialog.contentItem, "birthYearField").text = "1950";
        dialog.confirm();
        tryVerify(() => !dialog.visible);
        opened("issuedDialog").close();
        compare(world.lastSent("queue:issue").patientId, "004-999");
        compare(world.lastSent("queue:issue").birthYear, 1950);
    }
    function test_requeue_data() {
        return [{ tag: "front" }, { tag: "after", count: 5 }, { tag: "end" }];
    }
    function test_requeue(row) {
        test.dialogs.openRequeue(current());
        const dialog = opened("requeueDialog");
        verify(dialog.title.includes("R-001"));
        findChild(dialog.contentItem, "requeuePlacement").chosen(row.tag);
        const count = findChild(dialog.contentItem, "requeueCount");
        compare(count.visible, row.tag === "after");
        if (row.count !== undefined)
            count.chosen(row.count);
        dialog.confirm();
        closes(dialog);
        compare(world.lastSent("queue:requeue").place, row.tag);
        compare(world.lastSent("queue:requeue").after, row.count);
        verify(!world.queue.desk.hasCurrent);
    }
    function test_park_wants_a_reason() {
        test.dialogs.openPark(current());
        const dialog = opened("parkDialog");
        verify(!dialog.acceptEnabled);
        dialog.confirm();
        compare(world.sent("queue:park"), 0);
        for (const letter of "letter")
            keyClick(letter);
        verify(dialog.acceptEnabled);
        keyClick(Qt.Key_Return);
        closes(dialog);
        compare(world.lastSent("queue:park").reason, "letter");
    }
    function test_a_reason_that_is_clicked_is_sent_with_enter() {
        test.dialogs.openPark(current());
        const dialog = opened("parkDialog");
        const reason = findChild(dialog.contentItem, "parkReason");
        mouseClick(world.settled(made(dialog.contentItem, "usualReason")));
        verify(reason.text !== "");
        verify(reason.input.activeFocus);
        keyClick(Qt.Key_Return);
        closes(dialog);
    }
    function test_transfer_to_another_service() {
        test.dialogs.openTransfer(current());
        const dialog = opened("transferDialog");
        const service = findChild(dialog.contentItem, "transferService");
        compare(service.model.map(one => one.value), ["A", "K"]); // not where it is
        service.choose("K");
        findChild(dialog.contentItem, "transferPlacement").chosen("front");
        mouseClick(world.settled(findChild(dialog.contentItem, "comesBack")));
        dialog.confirm();
        closes(dialog);
        const sent = world.lastSent("queue:transfer");
        compare(sent.serviceId, "K");
        compare(sent.place, "front");
        compare(sent.comesBack, true);
    }
    function test_edit_sends_what_is_other() {
        test.dialogs.openEdit(current());
        const dialog = opened("editDialog");
        compare(findChild(dialog.contentItem, "editName").text, "Siti");
        findChild(dialog.contentItem, "editName").text = "Siti Rahayu";
        findChild(dialog.contentItem, "editPriority").chosen("HIGH");
        findChild(dialog.contentItem, "editLanguage").choose("th");
        const born = findChild(dialog.contentItem, "editBirthYear");
        born.text = "48";
        verify(!dialog.acceptEnabled);
        born.text = "1948";
        verify(dialog.acceptEnabled);
        dialog.confirm();
        closes(dialog);
        const sent = world.lastSent("queue:update");
        compare(sent.patientName, "Siti Rahayu");
        compare(sent.priority, "HIGH");
        compare(sent.language, "th");
        compare(sent.birthYear, 1948);
        verify(sent.patientId === undefined);
        compare(sent.visitId, current().id);
    }
    function test_edit_without_a_change_sends_nothing() {
        test.dialogs.openEdit(current());
        const dialog = opened("editDialog");
        dialog.confirm();
        closes(dialog);
        compare(world.sent("queue:update"), 0);
    }
    function test_cancel_asks_first() {
        test.dialogs.openCancel(current());
        const dialog = opened("cancelDialog");
        compare(dialog.acceptKind, "danger");
        dialog.confirm();
        closes(dialog);
        compare(world.sent("queue:cancel"), 1);
    }
    function test_it_waits_for_the_server_and_shows_a_refusal() {
        test.dialogs.openPark(current());
        const dialog = opened("parkDialog");
        findChild(dialog.contentItem, "parkReason").text = "letter";
        world.setHolding(true);
        dialog.confirm();
        verify(dialog.busy);
        keyClick(Qt.Key_Escape);
        verify(dialog.visible);
        world.setHolding(false);
        closes(dialog);

        dialog.visit.id = "nobody";
        dialog.open();
        findChild(dialog.contentItem, "parkReason").text = "letter";
        tryVerify(() => dialog.takesYes);
        dialog.confirm();
        tryCompare(dialog, "error", "It is no longer there.");
        verify(dialog.visible);
        verify(!dialog.busy);
        dialog.close();
    }
    function test_the_day_is_closed_only_by_who_is_sure() {
        const dialog = createTemporaryObject(closeDay, test);
        world.addVisit("A", "Budi", 10, "NORMAL");
        world.setMember("v-A-1", "state", "parked");
        dialog.open();
        tryVerify(() => dialog.takesYes);
        tryCompare(findChild(dialog.contentItem, "closeDayCount"), "text", "This ends 2 visits:");
        dialog.confirm();
        compare(world.sent("queue:close-day"), 0);
        mouseClick(world.settled(findChild(dialog.contentItem, "closeDaySure")));
        dialog.confirm();
        tryVerify(() => !dialog.visible);
        compare(world.sent("queue:close-day"), 1);
        tryCompare(world.queue.feed.visits, "count", 0);
    }
}
