import QtQuick
import QtTest
import Loket.Console.Core
import Loket.Console.Queue
import Loket.Shell
import Loket.Ui

// Everybody and everything is called what nobody should be: it is shown as it is written, on every page.
TestCase {
    id: test

    name: "Names"
    when: windowShown
    width: 200
    height: 200

    readonly property string evil: "<img src='http://127.0.0.1:9/a.png'><b>Sri</b> %1 %2\n\u202Eabc אבג"

    property Main window

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
    // All items and popups below.
    function below(object, found) {
        if (!object || found.has(object))
            return found;
        found.add(object);
        for (const part of [object.contentItem, object.header, object.footer, object.background])
            below(part, found);
        for (const list of [object.children, object.resources, object.contentChildren, object.contentData]) {
            for (let i = 0; list && i < list.length; ++i)
                below(list[i], found);
        }
        return found;
    }
    // Gives how many show the name.
    function plainTexts() {
        let count = 0;
        for (const one of below(test.window.contentItem, new Set())) {
            if (one.textFormat !== undefined && one.text.includes("<b>")) {
                compare(one.textFormat, Text.PlainText, one.text);
                ++count;
            }
        }
        return count;
    }
    function begin(role) {
        world.beginNamed(test.evil);
        test.window = createTemporaryObject(main, test);
        world.signIn([role], "<img src=x><b>Sri</b>");
        tryVerify(() => !world.queue.feed.stale);
    }

    function test_counters() {
        begin("registrar");
        tryVerify(() => item("counterGrid").count === 4);
        tryVerify(() => plainTexts() >= 9);
    }
    function test_the_queue_and_its_dialogs() {
        begin("registrar");
        world.queue.chooseCounter("2");
        world.queue.actions.callNext();
        tryVerify(() => world.queue.desk.hasCurrent);
        const page = inner() as QueuePage;
        for (const tab of page.list.tabs) {
            page.list.tab = tab.value;
            page.list.showAll();
            tryVerify(() => plainTexts() > 15);
        }
        const visit = world.queue.desk.current;
        for (const open of [page.dialogs.openIssue, page.dialogs.openTransfer, page.dialogs.openPark,
                page.dialogs.openRequeue, page.dialogs.openCancel, page.dialogs.openEdit]) {
            open(visit);
            tryVerify(() => page.dialogs.anyOpen);
            tryVerify(() => plainTexts() > 15);
            for (const name of ["issueDialog", "transferDialog", "parkDialog", "requeueDialog", "cancelDialog", "editDialog"])
                item(name).close();
            tryVerify(() => !page.dialogs.anyOpen);
        }
        world.queue.story.follow(visit.id);
        tryVerify(() => world.queue.story.told);
        tryVerify(() => plainTexts() > 15);
        world.queue.story.leave();
        const rows = page.list.view.contentItem.children;
        for (let i = 0; i < rows.length; ++i)
            verify(rows[i].height < 100); // a name is one line whatever is in it
    }
    function test_screens() {
        begin("admin");
        world.navigator.enter(world.devices);
        tryVerify(() => item("waitingScreens").count === 1 && item("screenView").count === 1);
        item("removeScreen").ask(test.evil, test.evil);
        tryVerify(() => item("removeScreen").takesYes);
        tryVerify(() => plainTexts() >= 5);
        item("removeScreen").confirm();
        tryVerify(() => item("toasts").count === 1);
        const toast = findChild(item("toasts"), "toast");
        verify(toast.text.includes("<b>Sri</b> %1 %2"));
        tryVerify(() => plainTexts() >= 3);
    }
    function test_a_tip_is_plain() {
        begin("admin");
        world.navigator.enter(world.devices);
        tryVerify(() => item("screenView").itemAtIndex(0) !== null);
        const buttons = [...below(item("screenView").itemAtIndex(0), new Set())].filter(one => one instanceof UiToolTip);
        compare(buttons.length, 3); // its sound, to change it, and to remove it
        for (const button of buttons) {
            verify(button.text.includes("<b>"));
            compare(button.contentItem.textFormat, Text.PlainText);
        }
    }
    function test_a_name_turns_nothing_around_data() {
        return [
            { tag: "Latin", name: "Siti", shown: "Siti" },
            { tag: "Thai", name: "สมชาย", shown: "สมชาย" },
            { tag: "Hebrew", name: "אבג", shown: "\u2068אבג\u2069" },
            { tag: "Arabic", name: "محمد 12", shown: "\u2068محمد 12\u2069" },
            { tag: "override", name: "a\u202Eb\u2069", shown: "\u2068ab\u2069" }
        ];
    }
    function test_a_name_turns_nothing_around(row) {
        compare(Words.apart(row.name), row.shown);
    }
    function test_a_name_fills_in_nothing() {
        begin("admin");
        tryVerify(() => seen("lostScreens").visible);
        verify(seen("lostScreens").text.includes("%1 %2"));
    }
}
