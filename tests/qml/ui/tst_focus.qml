import QtQuick
import QtTest
import Loket.Ui

TestCase {
    id: test

    name: "Focus"
    when: windowShown
    width: 400
    height: 300
    visible: true

    FocusGuard { }

    Component {
        id: place

        FocusScope {
            property alias one: one
            property alias two: two
            property alias field: field
            property Item restingPlace: null

            width: 300
            height: 200

            Column {
                UiButton {
                    id: one
                    text: "No-show"
                }
                UiButton {
                    id: two
                    text: "Park"
                }
                UiField {
                    id: field
                }
            }
        }
    }
    Component {
        id: button

        UiButton {
            text: "Call"
        }
    }
    Component {
        id: iconButton

        UiIconButton {
            name: "Call"
            iconName: "call"
        }
    }
    Component {
        id: check

        UiCheck {
            text: "Sure"
        }
    }
    Component {
        id: choice

        UiChoice {
            model: [{ value: 1, text: "One" }, { value: 2, text: "Two" }]
        }
    }
    Component {
        id: segments

        UiSegments {
            model: [{ value: 1, text: "One" }, { value: 2, text: "Two" }]
            value: 1
        }
    }
    Component {
        id: textField

        UiField { }
    }
    Component {
        id: chip

        UiChip {
            text: "Too long"
        }
    }
    Component {
        id: spy

        SignalSpy {
            signalName: "clicked"
        }
    }

    property var scope
    property var clicks
    property var clicksOfTwo

    function init() {
        test.scope = createTemporaryObject(place, test);
        test.clicks = createTemporaryObject(spy, test, { target: scope.one });
        test.clicksOfTwo = createTemporaryObject(spy, test, { target: scope.two });
        test.scope.one.forceActiveFocus(Qt.TabFocusReason);
    }
    function press() {
        for (const key of [Qt.Key_Space, Qt.Key_Return, Qt.Key_Enter])
            keyClick(key);
    }

    function test_a_field_that_was_hidden_takes_keys_again() {
        for (const word of ["a", "b", "c"]) {
            scope.field.visible = true;
            scope.field.forceActiveFocus();
            verify(scope.field.input.activeFocus);
            keyClick(word);
            scope.field.visible = false;
            tryVerify(() => !scope.field.input.activeFocus);
            keyClick("x"); // nobody's
        }
        compare(scope.field.text, "abc");
    }
    function test_what_is_hidden_does_not_keep_it() {
        scope.one.visible = false;
        press();
        compare(clicks.count, 0);
        verify(scope.field.input.activeFocus);
        scope.one.visible = true;
        press();
        compare(clicks.count, 0);
        compare(clicksOfTwo.count, 0);
    }
    function test_nor_where_all_around_it_is_hidden() {
        const other = createTemporaryObject(place, test, { y: 150 });
        scope.visible = false;
        press();
        compare(clicks.count + clicksOfTwo.count, 0);
        verify(other.field.input.activeFocus);
    }
    function test_it_goes_where_the_page_wants_it() {
        const other = createTemporaryObject(place, test, { y: 150 });
        scope.restingPlace = other.field.input;
        scope.one.visible = false;
        verify(other.field.input.activeFocus);
    }
    function test_what_is_disabled_does_not_get_it_back() {
        scope.one.enabled = false;
        press();
        tryVerify(() => scope.field.input.activeFocus);
        scope.one.enabled = true;
        press();
        compare(clicks.count, 0);
        verify(!scope.one.activeFocus);
    }
    function test_but_after_its_work_it_does() {
        scope.one.busy = true;
        scope.one.enabled = false;
        press();
        wait(0);
        scope.one.enabled = true;
        scope.one.busy = false;
        wait(0);
        verify(scope.one.activeFocus);
        compare(clicks.count, 0);
    }
    function test_and_not_where_its_work_made_an_end_of_it() {
        scope.one.busy = true;
        scope.one.enabled = false;
        wait(0);
        scope.one.busy = false;
        tryVerify(() => scope.field.input.activeFocus);
        scope.one.enabled = true;
        verify(!scope.one.activeFocus);
    }
    function test_a_field_has_it_back() {
        scope.field.forceActiveFocus();
        scope.field.enabled = false;
        wait(0);
        scope.field.enabled = true;
        verify(scope.field.input.activeFocus);
    }
    function test_what_is_let_go_on_another_presses_nothing() {
        keyPress(Qt.Key_Space);
        verify(scope.one.down);
        scope.two.forceActiveFocus();
        keyRelease(Qt.Key_Space);
        compare(clicks.count, 0);
        compare(clicksOfTwo.count, 0);
    }
    function test_whatever_it_is_data() {
        return [{ tag: "button", part: button }, { tag: "icon", part: iconButton }, { tag: "check", part: check },
            { tag: "chip", part: chip }, { tag: "choice", part: choice }, { tag: "segments", part: segments },
            { tag: "field", part: textField }];
    }
    function test_whatever_it_is(row) {
        const item = createTemporaryObject(row.part, test, { y: 200 });
        item.forceActiveFocus(Qt.TabFocusReason);
        verify(item.activeFocus);
        item.visible = false;
        verify(!item.activeFocus);
        verify(scope.field.input.activeFocus);
        press();
        verify(!item.checked && !(item.box && item.box.popup.visible));
        item.visible = true;
        verify(!item.activeFocus);
    }
    function test_enter_turns_a_chip_as_space_does() {
        const item = createTemporaryObject(chip, test);
        const toggled = createTemporaryObject(spy, test, { target: item, signalName: "toggled" });
        item.forceActiveFocus(Qt.TabFocusReason);
        press();
        compare(toggled.count, 3);
        verify(item.checked);
    }
}
