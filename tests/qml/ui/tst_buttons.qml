import QtQuick
import QtTest
import Loket.Ui

TestCase {
    id: test

    name: "Buttons"
    when: windowShown
    width: 400
    height: 300
    visible: true

    Component {
        id: button

        UiButton {
            text: "Call next"
            keys: "F2"
        }
    }
    Component {
        id: iconButton

        UiIconButton {
            name: "Dark colours"
            iconName: "moon"
        }
    }
    Component {
        id: chip

        UiChip {
            text: "Too long"
            count: 3
        }
    }
    Component {
        id: check

        UiCheck {
            text: "Has an appointment"
        }
    }
    Component {
        id: row

        UiRow {
            width: 300
            name: "R-001, Siti"

            UiText {
                text: "R-001"
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

    function test_every_kind_can_be_hit_and_read_data() {
        return [{ tag: "primary" }, { tag: "plain" }, { tag: "quiet" }, { tag: "danger" }];
    }
    function test_every_kind_can_be_hit_and_read(data) {
        const item = createTemporaryObject(button, test, { kind: data.tag });
        verify(item.height >= 44);
        verify(item.width >= 44);
        verify(!Qt.colorEqual(item.ink, item.ground));
        compare(item.Accessible.name, "Call next");
    }
    function test_keyboard_and_mouse_click() {
        const item = createTemporaryObject(button, test);
        const clicked = spyOn(item, "clicked");
        mouseClick(item);
        compare(clicked.count, 1);
        verify(!item.visualFocus); // the mouse needs no ring
        item.focus = false;
        item.forceActiveFocus(Qt.TabFocusReason);
        verify(item.visualFocus);
        keyClick(Qt.Key_Space);
        compare(clicked.count, 2);
        keyClick(Qt.Key_Return);
        compare(clicked.count, 3);
        keyClick(Qt.Key_Enter);
        compare(clicked.count, 4);
        item.enabled = false;
        mouseClick(item);
        compare(clicked.count, 4);
    }
    function test_long_text_elides() {
        const item = createTemporaryObject(button, test, { width: 80, text: "Put back into the queue" });
        verify(item.contentItem.width <= 80);
    }
    function test_the_key_gives_way_to_the_text() {
        const item = createTemporaryObject(button, test, { text: "Recall", keys: "F3" });
        const key = findChild(item, "keyCap");
        verify(key.visible);
        const whole = item.implicitWidth;
        item.width = whole - 4;
        verify(!key.visible);
        compare(item.implicitWidth, whole); // it can come back
        item.width = whole;
        verify(key.visible);
    }
    function test_an_icon_has_a_name() {
        const item = createTemporaryObject(iconButton, test);
        compare(item.Accessible.name, "Dark colours");
        verify(item.width >= 44 && item.height >= 44);
    }
    function test_a_chip_goes_on_and_off() {
        const item = createTemporaryObject(chip, test);
        verify(item.height >= 44);
        mouseClick(item);
        verify(item.checked);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(!item.checked);
        keyClick(Qt.Key_Space);
        verify(item.checked);
        verify(item.Accessible.checked);
    }
    function test_a_check_goes_on_and_off() {
        const item = createTemporaryObject(check, test);
        verify(item.height >= 44);
        mouseClick(item);
        verify(item.checked);
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        verify(!item.checked);
        compare(item.Accessible.name, "Has an appointment");
        item.width = 120;
        item.text = "Nobody is waiting any more, or they have been told";
        tryVerify(() => item.height > 60 && !item.contentItem.truncated);
    }
    // A row for something that has a text (a note) paints that where its content says, not twice.
    function test_a_row_paints_its_content_alone() {
        const item = createTemporaryObject(row, test, { text: "The lift is out of order." });
        const painted = [];
        const look = part => {
            if (part.visible && part.text !== undefined && part.paintedWidth !== undefined)
                painted.push(part.text);
            for (let i = 0; i < part.children.length; ++i)
                look(part.children[i]);
        };
        look(item);
        compare(painted, ["R-001"]);
    }
    function test_a_row_is_one_thing() {
        const item = createTemporaryObject(row, test);
        const clicked = spyOn(item, "clicked");
        verify(item.height >= 44);
        mouseClick(item);
        compare(clicked.count, 1);
        compare(item.Accessible.name, "R-001, Siti");
        item.current = true;
        verify(item.Accessible.selected);
    }
}
