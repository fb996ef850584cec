import QtQuick
import QtTest
import Loket.Shell

TestCase {
    id: test

    name: "SignIn"
    when: windowShown
    width: 1024
    height: 640
    visible: true

    Component {
        id: signIn

        SignInPage {
            width: test.width
            height: test.height
            focus: true
            workplace: world.workplace
        }
    }

    function init() {
        world.begin(false);
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter);
    }

    function test_name_and_password_and_enter() {
        createTemporaryObject(signIn, test);
        type("registrar");
        keyClick(Qt.Key_Return); // to the password
        type("demo12345");
        keyClick(Qt.Key_Return);
        tryCompare(world.queue, "choosing", true);
    }
    function test_the_page_says_why_not() {
        const page = createTemporaryObject(signIn, test);
        findChild(page, "userField").text = "registrar";
        findChild(page, "passwordField").text = "wrong";
        mouseClick(world.settled(findChild(page, "signInButton")));
        const notice = findChild(page, "notice");
        tryVerify(() => notice.visible);
        compare(notice.text, "The user name or the password is wrong.");
        verify(findChild(page, "passwordField").input.activeFocus);
        compare(findChild(page, "passwordField").input.selectedText.length, 5);
    }
    function test_it_works_while_the_server_has_not_answered() {
        const page = createTemporaryObject(signIn, test);
        findChild(page, "userField").text = "registrar";
        findChild(page, "passwordField").text = "demo12345";
        mouseClick(world.settled(findChild(page, "signInButton")));
        verify(findChild(page, "signInButton").busy);
        verify(!findChild(page, "userField").enabled);
        tryCompare(world.queue, "choosing", true);
    }
    function test_the_last_name_is_there_already() {
        world.workplace.preferences.userName = "rina";
        const page = createTemporaryObject(signIn, test);
        compare(findChild(page, "userField").text, "rina");
        verify(findChild(page, "passwordField").input.activeFocus);
    }
    function test_sample_accounts_show_only_where_there_are_any() {
        const page = createTemporaryObject(signIn, test);
        verify(!findChild(page, "sampleAccounts").visible);
    }
}
