import QtQuick
import QtTest
import Loket.Ui

TestCase {
    id: test

    name: "News"
    when: windowShown
    width: 800
    height: 500
    visible: true

    Component {
        id: banner

        UiBanner {
            width: 600
            text: "The lists are not up to date."
            meaning: "warning"
        }
    }
    Component {
        id: connection

        ConnectionBanner {
            width: 600
            online: true
            ageSeconds: 0
            address: "reception:3000"
        }
    }
    Component {
        id: mark

        ConnectionMark {
            online: true
            ageSeconds: 0
        }
    }
    Component {
        id: toasts

        UiToasts {
            lifetime: 200
        }
    }
    Component {
        id: spy

        SignalSpy { }
    }

    function spyOn(target, signalName) {
        return createTemporaryObject(spy, test, { target: target, signalName: signalName });
    }
    function buttonCalled(item, name) {
        if (item.visible && item.clicked !== undefined && (item.text === name || item.name === name))
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = buttonCalled(item.children[i], name);
            if (found !== null)
                return found;
        }
        return null;
    }

    function textOf(item, text) {
        if (item.lineCount !== undefined && item.text === text)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = textOf(item.children[i], text);
            if (found !== null)
                return found;
        }
        return null;
    }

    function test_a_banner_has_an_action_and_can_be_closed() {
        const item = createTemporaryObject(banner, test, { actionText: "Undo", closable: true });
        const action = spyOn(item, "action");
        const closed = spyOn(item, "closed");
        mouseClick(buttonCalled(item, "Undo"));
        compare(action.count, 1);
        mouseClick(buttonCalled(item, "Close"));
        compare(closed.count, 1);
        compare(item.Accessible.role, Accessible.AlertMessage);
    }
    function test_a_toast_that_has_gone_takes_no_other_along() {
        const item = createTemporaryObject(toasts, test);
        item.show(() => "R-001 is not there.", "warning", null);
        const gone = findChild(item, "toast");
        gone.closed();
        item.show(() => "R-002 is called.", "good", null);
        gone.closed(); // by its clock, before it is deleted
        compare(item.count, 1);
    }
    function test_a_long_sentence_wraps() {
        const item = createTemporaryObject(banner, test, { width: 200 });
        const before = item.implicitHeight;
        item.text = "A sentence that is a good deal longer than the banner is wide, and then some more.";
        tryVerify(() => item.implicitHeight > before);
    }
    function test_a_word_without_an_end_stays_inside() {
        const item = createTemporaryObject(toasts, test);
        item.show(() => "P".repeat(62) + " waits for: CT.", "warning", null);
        const toast = findChild(item, "toast");
        const words = textOf(toast, toast.text);
        tryVerify(() => words.lineCount > 1);
        verify(words.contentWidth <= words.width);
        const close = buttonCalled(toast, "Close");
        verify(close.mapToItem(toast, close.width, 0).x <= toast.width);
    }
    // What is below it stays in sight and in reach.
    function test_news_is_as_wide_as_its_words() {
        const item = createTemporaryObject(toasts, test);
        item.show(() => "R-001 is called.", "good", () => "Undo");
        const toast = findChild(item, "toast");
        const words = textOf(toast, toast.text);
        compare(words.lineCount, 1);
        verify(!words.truncated && words.contentWidth <= words.width);
        verify(toast.width < item.width - 40, toast.width);
        compare(toast.x + toast.width, item.width);
    }
    function test_a_lost_connection_shows_at_once_with_its_age_data() {
        return [
            { tag: "never reached", age: -1, words: "reception:3000" },
            { tag: "seconds", age: 12, words: "12 " },
            { tag: "minutes", age: 130, words: "2 " },
            { tag: "hours", age: 7300, words: "2 " }
        ];
    }
    function test_a_lost_connection_shows_at_once_with_its_age(row) {
        const item = createTemporaryObject(connection, test);
        verify(!item.visible);
        item.ageSeconds = row.age;
        item.online = false;
        verify(item.visible);
        verify(item.text.includes(row.words), item.text);
        item.online = true;
        verify(!item.visible);
    }
    function test_the_mark_tells_by_word_and_colour() {
        const item = createTemporaryObject(mark, test);
        compare(item.text, "Online");
        compare(item.meaning, "good");
        item.online = false;
        compare(item.text, "Offline");
        compare(item.meaning, "warning");
    }
    function test_a_refusal_stays_longer_than_good_news() {
        const item = createTemporaryObject(toasts, test);
        item.show(() => "R-001 is called.", "good", () => "Undo");
        item.show(() => "R-002 was already called.", "warning", null);
        item.show(() => "R-003 is called.", "good", null);
        compare(item.count, 2); // the newest good news, and the refusal
        tryCompare(item, "count", 1);
        const toast = findChild(item, "toast");
        compare(toast.text, "R-002 was already called.");
        mouseClick(buttonCalled(toast, "Close"));
        compare(item.count, 0);
    }
    function test_a_refusal_goes_unless_it_is_pointed_at() {
        const item = createTemporaryObject(toasts, test);
        item.show(() => "R-002 was already called.", "warning", null);
        const timer = findChild(findChild(item, "toast"), "toastTimer");
        verify(timer.running);
        mouseMove(findChild(item, "toast"), 20, 20);
        verify(!timer.running);
        mouseMove(test, 1, 390);
        verify(timer.running);
        tryCompare(item, "count", 0);
    }
    function test_news_follow_the_language() {
        const item = createTemporaryObject(toasts, test, { language: "en" });
        item.show(() => item.language === "en" ? "Refused" : "Ditolak", "warning", null);
        compare(findChild(item, "toast").text, "Refused");
        item.language = "id";
        compare(findChild(item, "toast").text, "Ditolak");
    }
    function test_undo_is_offered_once() {
        const item = createTemporaryObject(toasts, test, { lifetime: 60000 });
        const action = spyOn(item, "action");
        item.show(() => "R-001 is called.", "good", () => "Undo");
        item.show(() => "R-001 is being served.", "good", () => "Undo");
        compare(item.count, 1);
        mouseClick(buttonCalled(item, "Undo"));
        compare(action.count, 1);
        compare(item.count, 0);
    }
    function test_one_is_seen_at_a_time() {
        const item = createTemporaryObject(toasts, test, { lifetime: 60000 });
        item.show(() => "Refused", "warning", null);
        item.show(() => "R-001 is called.", "good", null);
        compare(item.count, 2);
        const shown = () => Array.from({ length: item.children.length }, (value, i) => item.children[i])
            .filter(child => child.objectName === "toast" && child.visible);
        compare(shown().map(toast => toast.text), ["R-001 is called."]);
        compare(shown()[0].y, 0);
        shown()[0].closed();
        compare(shown().map(toast => toast.text), ["Refused"]);
    }
    // In a place that is low, many words are small, and they are all there.
    function test_news_keeps_to_its_place() {
        const item = createTemporaryObject(toasts, test, { lifetime: 60000, width: 360, most: 52 });
        item.show(() => "This number was called by somebody else a moment ago, and is on the way to the other counter.", "warning", null);
        const toast = findChild(item, "toast");
        const words = textOf(toast, toast.text);
        tryVerify(() => words.lineCount > 1);
        verify(toast.height <= 52);
        verify(!words.truncated && words.contentHeight <= toast.height);
        verify(item.least > 200 && item.least <= toast.width, item.least);
    }
    function test_refusals_do_not_pile_up() {
        const item = createTemporaryObject(toasts, test);
        for (let i = 0; i < 8; ++i)
            item.show(() => "Refused " + i, "warning", null);
        verify(item.count <= 3);
        item.clear();
        compare(item.count, 0);
    }
}
