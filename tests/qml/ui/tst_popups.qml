import QtQuick
import QtQuick.Controls.Basic
import QtTest
import Loket.Ui

TestCase {
    id: test

    name: "Popups"
    when: windowShown
    width: 800
    height: 600
    visible: true

    Component {
        id: dialog

        UiDialog {
            title: "Park R-001"
            explanation: "It is set aside."

            UiField {
                objectName: "reason"
                focus: true
            }
        }
    }
    Component {
        id: longForm

        UiDialog {
            title: "New visit"

            UiField {}
            UiField {}
            UiField {}
            UiField {}
            UiCheck {
                id: more
                objectName: "more"
                text: "Goes on"
                focus: true
            }
            UiField {
                objectName: "came"
                visible: more.checked
            }
        }
    }
    Component {
        id: form

        UiDialog {
            id: filled
            title: "Give it a name"

            UiField {
                objectName: "reason"
                focus: true
                onAccepted: filled.confirm()
            }
        }
    }
    Component {
        id: question

        UiDialog {
            title: "Withdraw it?"
        }
    }
    Component {
        id: help

        ShortcutsHelp {
            shortcuts: [{ keys: "F2", text: "Call next" }, { keys: "F3", text: "Recall" }]
        }
    }
    Component {
        id: menu

        UiMenu {
            UiMenuItem {
                objectName: "call"
                text: "Call"
            }
            UiMenuItem {
                objectName: "park"
                text: "Park"
                offered: false
            }
            UiMenuItem {
                text: "Cancel"
            }
            UiMenuItem {
                text: "Never"
                offered: false
            }
        }
    }
    Component {
        id: spy

        SignalSpy { }
    }

    function spyOn(target, signalName) {
        return createTemporaryObject(spy, test, { target: target, signalName: signalName });
    }
    function opened(component, properties) {
        const item = createTemporaryObject(component, test, properties || {});
        item.open();
        tryVerify(() => item.takesYes ?? item.opened);
        return item;
    }

    function test_its_buttons_stay_within_it() {
        const item = opened(dialog, { acceptText: "OK" });
        const accept = findChild(item.footer, "accept");
        const right = () => accept.mapToItem(item.footer, accept.width, 0).x;
        for (const words of ["Add the account", "OK", "Issue a number for the service"]) {
            item.close();
            tryVerify(() => !item.visible);
            item.acceptText = words;
            item.open();
            tryVerify(() => item.opened);
            tryVerify(() => Math.round(right()) === item.width - Theme.margin, 1000, words);
        }
        item.acceptText = "Save";
        item.acceptText = "Add the account";
        tryVerify(() => Math.round(right()) === item.width - Theme.margin);
    }
    function test_focus_is_where_typing_is_wanted() {
        const item = opened(dialog);
        keyClick("x");
        compare(findChild(item.contentItem, "reason").text, "x");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item.visible);
    }
    function test_a_question_shows_where_the_keyboard_is_data() {
        return [{ tag: "two", rejectText: "Keep it", at: "reject", confirmed: 0 },
            { tag: "one", rejectText: "", at: "accept", confirmed: 1 }];
    }
    function test_a_question_shows_where_the_keyboard_is(row) {
        const item = opened(question, { rejectText: row.rejectText });
        const confirmed = spyOn(item, "confirmed");
        tryVerify(() => findChild(item.footer, row.at).visualFocus);
        keyClick(Qt.Key_Return);
        compare(confirmed.count, row.confirmed);
        tryCompare(item, "visible", row.confirmed === 1);
    }
    function test_yes_is_heard_and_the_dialog_waits() {
        const item = opened(dialog);
        const confirmed = spyOn(item, "confirmed");
        const accept = findChild(item.footer, "accept");
        mouseClick(accept);
        compare(confirmed.count, 1);
        verify(item.visible);
        item.busy = true;
        verify(!accept.enabled);
        item.confirm();
        compare(confirmed.count, 1);
        keyClick(Qt.Key_Escape); // not while the server has not answered
        verify(item.visible);
        item.busy = false;
        item.acceptEnabled = false;
        item.confirm();
        compare(confirmed.count, 1);
    }
    // Of a key or a click too many for what opened it.
    function test_a_yes_counts_when_the_dialog_can_have_been_seen_data() {
        return [{ tag: "Enter", press: () => keyClick(Qt.Key_Return) },
            { tag: "Ctrl+Enter", press: () => keyClick(Qt.Key_Return, Qt.ControlModifier) },
            { tag: "a click", press: item => mouseClick(findChild(item.footer, "accept")) }];
    }
    function test_a_yes_counts_when_the_dialog_can_have_been_seen(row) {
        const item = createTemporaryObject(form, test);
        const confirmed = spyOn(item, "confirmed");
        for (let times = 1; times <= 2; ++times) {
            item.open();
            tryVerify(() => item.opened);
            row.press(item);
            compare(confirmed.count, times - 1);
            verify(item.visible);
            tryVerify(() => item.takesYes);
            row.press(item);
            compare(confirmed.count, times);
            item.close();
            tryVerify(() => !item.visible);
        }
    }
    function test_it_is_left_at_once_data() {
        return [{ tag: "Escape", press: () => keyClick(Qt.Key_Escape) },
            { tag: "a click", press: item => mouseClick(findChild(item.footer, "reject")) }];
    }
    function test_it_is_left_at_once(row) {
        const item = createTemporaryObject(form, test);
        item.open();
        tryVerify(() => item.opened);
        verify(!item.takesYes);
        row.press(item);
        tryVerify(() => !item.visible);
    }
    function test_ctrl_enter_says_yes_where_there_is_one_data() {
        return [{ tag: "yes", acceptText: "Park", count: 1 }, { tag: "none", acceptText: "", count: 0 }];
    }
    function test_ctrl_enter_says_yes_where_there_is_one(row) {
        const item = opened(dialog, { acceptText: row.acceptText });
        const confirmed = spyOn(item, "confirmed");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(confirmed.count, row.count);
        keyClick(Qt.Key_Enter, Qt.ControlModifier);
        compare(confirmed.count, 2 * row.count);
    }
    function test_a_refusal_shows_inside_and_is_gone_the_next_time() {
        const item = opened(dialog);
        item.error = "That is not possible any more.";
        tryVerify(() => findChild(item.footer, "refusal").visible);
        item.close();
        tryVerify(() => !item.visible);
        item.open();
        compare(item.error, "");
    }
    function test_it_fits_a_small_window() {
        const item = opened(dialog, { implicitHeight: 2000 });
        verify(item.height <= test.height);
        verify(item.width <= test.width);
    }
    function test_what_comes_below_the_edge_is_scrolled_to() {
        const item = opened(longForm);
        const more = findChild(item.contentItem, "more");
        const came = findChild(item.contentItem, "came");
        const view = findChild(item.contentItem, "form");
        more.forceActiveFocus();
        const isSeen = part => {
            const top = part.mapToItem(view, 0, 0).y;
            return top >= 0 && top + part.height <= view.height;
        };
        compare(view.contentY, 0);
        keyClick(Qt.Key_Space);
        tryVerify(() => came.visible && isSeen(came));
        verify(isSeen(more));
    }
    function test_help_lists_every_key() {
        const item = opened(help);
        const accept = findChild(item.footer, "accept");
        mouseClick(accept);
        tryVerify(() => !item.visible);
    }
    function test_keys_pass_by_what_is_not_offered_data() {
        return [{ tag: "hidden", offered: false, enabled: true }, { tag: "disabled", offered: true, enabled: false }];
    }
    function test_keys_pass_by_what_is_not_offered(row) {
        const item = createTemporaryObject(menu, test);
        const call = findChild(item.contentItem, "call");
        const park = findChild(item.contentItem, "park");
        const triggered = [call, park].map(entry => spyOn(entry, "triggered"));
        call.enabled = row.enabled;
        call.offered = row.offered;
        park.offered = true;
        item.popup(test, 10, 10);
        tryVerify(() => item.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(triggered.map(spy => spy.count), [0, 1]);
    }
    function test_a_menu_shows_only_what_is_offered() {
        const item = createTemporaryObject(menu, test);
        item.popup(test, 10, 10);
        tryVerify(() => item.opened);
        verify(findChild(item.contentItem, "call").height >= 44);
        compare(findChild(item.contentItem, "park").height, 0);
        verify(!findChild(item.contentItem, "park").visible);
        const triggered = spyOn(findChild(item.contentItem, "call"), "triggered");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(triggered.count, 1);
        tryVerify(() => !item.visible);
    }
    function test_the_key_that_an_entry_shows_does_it_data() {
        return [{ tag: "one", keys: "T", key: Qt.Key_T, offered: true, count: 1 },
            { tag: "hidden", keys: "T", key: Qt.Key_T, offered: false, count: 0 },
            { tag: "delete", keys: "Del", key: Qt.Key_Delete, offered: true, count: 1 },
            { tag: "other", keys: "T", key: Qt.Key_U, offered: true, count: 0 },
            { tag: "of the house", keys: "Alt+T", key: Qt.Key_T, offered: true, count: 0 }];
    }
    function test_the_key_that_an_entry_shows_does_it(row) {
        const item = createTemporaryObject(menu, test);
        const entry = findChild(item.contentItem, "call");
        const triggered = spyOn(entry, "triggered");
        entry.keys = row.keys;
        entry.offered = row.offered;
        keyClick(row.key); // not while it is closed
        item.popup(test, 10, 10);
        tryVerify(() => item.opened);
        keyClick(row.key);
        compare(triggered.count, row.count);
        compare(item.visible, row.count === 0);
    }
    function test_up_goes_to_the_last() {
        const item = opened(menu);
        const triggered = spyOn(item.itemAt(2), "triggered");
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        compare(triggered.count, 1);
        tryVerify(() => !item.visible);
    }
}
