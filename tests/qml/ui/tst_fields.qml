import QtQuick
import QtTest
import Loket.Ui

TestCase {
    id: test

    name: "Fields"
    when: windowShown
    width: 500
    height: 400
    visible: true

    Component {
        id: field

        UiField {
            width: 300
            label: "Reason"
            clearable: true
        }
    }
    Component {
        id: area

        UiTextArea {
            width: 300
            label: "Notes"
            maximumLength: 20
        }
    }
    Component {
        id: choice

        UiChoice {
            width: 300
            label: "Service"
            model: [{ value: "R", text: "Registration" }, { value: "A", text: "General" }, { value: "K", text: "Mother and child" }]
        }
    }
    Component {
        id: segments

        UiSegments {
            width: 400
            label: "Priority"
            value: "NORMAL"
            model: [{ value: "HIGH", text: "High" }, { value: "NORMAL", text: "Normal" }, { value: "LOW", text: "Low", count: 4 }]
            onChosen: chosen => value = chosen
        }
    }
    Component {
        id: spy

        SignalSpy { }
    }

    function test_what_was_chosen_stays_when_the_words_change() {
        const item = createTemporaryObject(choice, test);
        item.forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(item.currentValue, "A");
        item.model = [{ value: "Z", text: "Semua" }, { value: "R", text: "Pendaftaran" }, { value: "A", text: "Umum" }];
        compare(item.currentValue, "A");
        compare(item.currentText, "Umum");
        item.model = [{ value: "R", text: "Pendaftaran" }]; // it is no more
        compare(item.currentValue, "R");
    }
    function test_the_label_goes_to_its_field_data() {
        return [{ tag: "field", make: field }, { tag: "area", make: area }, { tag: "choice", make: choice }];
    }
    function test_the_label_goes_to_its_field(row) {
        const item = createTemporaryObject(row.make, test);
        verify(!item.activeFocus);
        mouseClick(item, 10, 8);
        verify(item.activeFocus);
    }
    function spyOn(target, signalName) {
        return createTemporaryObject(spy, test, { target: target, signalName: signalName });
    }
    function textsIn(item) {
        let texts = item.text === undefined ? [] : [item.text];
        for (let i = 0; i < item.children.length; ++i)
            texts = texts.concat(textsIn(item.children[i]));
        return texts;
    }

    // A layout gives whole pixels: a part of one would be missing.
    function test_the_width_of_its_words_is_whole_data() {
        return [1, 11, 217].map(count => ({ tag: String(count), count: count }));
    }
    function test_the_width_of_its_words_is_whole(row) {
        const item = createTemporaryObject(segments, test);
        for (const text of ["High", "Alerts and notices", "ลำดับความสำคัญ"]) {
            item.model = [{ value: 1, text: text, count: row.count }];
            const width = item.wordsWidth(item.model);
            compare(width, Math.round(width));
        }
    }
    function test_several_lines_are_typed() {
        const item = createTemporaryObject(area, test);
        const next = createTemporaryObject(field, test);
        item.forceActiveFocus();
        compare(item.input.Accessible.name, "Notes");
        keyClick("a");
        keyClick(Qt.Key_Return);
        keyClick("b");
        compare(item.text, "a\nb");
        item.text = "much more than twenty letters";
        compare(item.text, "much more than twent");
        keyClick(Qt.Key_Tab); // no tab stops the keyboard here
        verify(next.input.activeFocus);
    }
    function test_text_is_typed_and_accepted() {
        const item = createTemporaryObject(field, test);
        const accepted = spyOn(item, "accepted");
        item.forceActiveFocus();
        verify(item.input.activeFocus);
        keyClick("a");
        keyClick("b");
        compare(item.text, "ab");
        keyClick(Qt.Key_Return);
        compare(accepted.count, 1);
        verify(item.input.height >= 44);
        compare(item.input.Accessible.name, "Reason");
    }
    function test_escape_clears_first() {
        const item = createTemporaryObject(field, test, { text: "abc" });
        const edited = spyOn(item, "edited");
        item.forceActiveFocus();
        keyClick(Qt.Key_Escape);
        compare(item.text, "");
        compare(edited.count, 1);
    }
    function test_an_error_shows_below() {
        const item = createTemporaryObject(field, test);
        const before = item.implicitHeight;
        item.error = "Write the time like 14:30.";
        tryVerify(() => item.implicitHeight > before);
        compare(item.input.Accessible.description, "Write the time like 14:30.");
        verify(textsIn(item).includes("Write the time like 14:30."));
    }
    function test_a_choice_is_made_with_the_keyboard() {
        const item = createTemporaryObject(choice, test);
        const chosen = spyOn(item, "chosen");
        compare(item.currentValue, "R");
        item.forceActiveFocus();
        for (const key of [Qt.Key_Down, Qt.Key_Up, Qt.Key_End, Qt.Key_M]) { // over the closed one: it opens
            keyClick(key);
            tryVerify(() => item.box.popup.opened);
            keyClick(Qt.Key_Down);
            compare(item.currentValue, "R");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !item.box.popup.visible);
        }
        mouseWheel(item.box, 10, 10, 0, -120);
        compare(item.currentValue, "R");
        compare(chosen.count, 0);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(item.currentValue, "A");
        compare(chosen.count, 1);
        compare(chosen.signalArguments[0][0], "A");
        item.choose("K");
        compare(item.currentText, "Mother and child");
    }
    function test_a_choice_opens_and_closes() {
        const item = createTemporaryObject(choice, test);
        item.forceActiveFocus();
        mouseClick(item.box);
        tryVerify(() => item.box.popup.opened);
        keyClick(Qt.Key_Escape);
        tryVerify(() => !item.box.popup.visible);
    }
    function test_a_field_tells_that_its_end_is_near() {
        const item = createTemporaryObject(field, test, { maximumLength: 20 });
        item.forceActiveFocus();
        const length = findChild(item, "lengthText");
        item.text = "a".repeat(17);
        verify(!length.visible);
        keyClick("b");
        verify(length.visible);
        compare(length.text, "18 of 20");
        item.maximumLength = 10; // a code, a time: they are as long as they are
        verify(!length.visible);
    }
    function test_segments_follow_keys_and_mouse() {
        const item = createTemporaryObject(segments, test);
        item.forceActiveFocus();
        keyClick(Qt.Key_Right);
        compare(item.value, "LOW");
        keyClick(Qt.Key_Right); // the end
        compare(item.value, "LOW");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(item.value, "HIGH");
        mouseClick(item, item.width - 20, item.height - 20);
        compare(item.value, "LOW");
        verify(textsIn(item).includes("Low  4"));
    }
}
