import QtQuick
import QtTest
import Loket.FirstStart

TestCase {
    id: test

    name: "SetUp"
    when: windowShown
    width: 1024
    height: 640
    visible: true

    property SetUpPage page

    Component {
        id: setUp

        SetUpPage {
            width: test.width
            height: test.height
            focus: true
            workplace: world.workplace
            languages: world.languages
        }
    }

    function init() {
        world.beginUnset();
        tryCompare(world.workplace, "wantsSetUp", true);
        test.page = createTemporaryObject(setUp, test);
    }
    function cleanup() {
        world.languages.choose("en");
    }
    function field(name) {
        return findChild(test.page, name);
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter);
        keyClick(Qt.Key_Return);
    }

    function test_name_and_password_twice_by_keyboard() {
        type("ratna");
        type("demo12345");
        type("demo12345");
        tryCompare(world.queue, "choosing", true);
        compare(world.workplace.connection.userName, "ratna");
        tryVerify(() => world.workplace.connection.online);
    }
    function test_it_says_what_is_wrong_where_it_is_wrong_data() {
        return [
            { tag: "no name", texts: [" ", "demo12345", "demo12345"], wrong: "userField" },
            { tag: "short", texts: ["ratna", "demo123", "demo123"], wrong: "passwordField" },
            { tag: "not the same", texts: ["ratna", "demo12345", "demo12346"], wrong: "againField" }
        ];
    }
    function test_it_says_what_is_wrong_where_it_is_wrong(row) {
        const fields = ["userField", "passwordField", "againField"].map(name => field(name));
        fields.forEach((one, i) => one.text = row.texts[i]);
        mouseClick(world.settled(field("next")));
        verify(!world.workplace.signingIn);
        for (const one of fields)
            compare(one.error !== "", one.objectName === row.wrong, one.objectName);
        verify(field(row.wrong).input.activeFocus);
        keyClick("x");
        compare(field(row.wrong).error, "");
    }
    function test_it_says_why_the_server_refused() {
        type("taken");
        type("demo12345");
        type("demo12345");
        verify(field("next").busy);
        tryVerify(() => field("notice").visible);
        compare(field("notice").text, "There is a user of this name already. Choose another name.");
        verify(!world.workplace.signedIn);
        verify(field("userField").input.activeFocus);
    }
    function test_the_language_comes_first_and_again() {
        mouseClick(world.settled(field("back")));
        compare(test.page.step, 0);
        verify(field("language-en").activeFocus);
        mouseClick(world.settled(field("language-id")));
        compare(field("question").text, "Selamat datang di Loket");
        verify(field("language-id").chosen);
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(test.page.step, 1);
        verify(field("userField").input.activeFocus);
    }
    function test_targets_are_large_enough() {
        for (const name of ["userField", "passwordField", "againField"])
            verify(field(name).input.height >= 44, name);
        verify(field("next").height >= 44);
    }
    function test_it_fits_a_small_window() {
        const button = field("next");
        verify(button.mapToItem(test.page, 0, button.height).y <= test.page.height - 16);
    }
}
