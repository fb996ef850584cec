import QtQuick
import QtQuick.Layouts
import QtTest
import Loket.Ui

TestCase {
    id: test

    name: "Surfaces"
    when: windowShown
    width: 600
    height: 500
    visible: true

    Component {
        id: text

        UiText { }
    }
    Component {
        id: icon

        UiIcon {
            icon: "call"
        }
    }
    Component {
        id: badge

        UiBadge {
            text: "Urgent"
            meaning: "danger"
        }
    }
    Component {
        id: card

        UiCard {
            title: "Counters"
            width: 300

            UiText {
                objectName: "inside"
                text: "Counter 1"
            }
        }
    }
    Component {
        id: emptyState

        EmptyState {
            width: 300
            title: "Nobody is waiting"
            text: "Who comes gets a number."
            actionText: "Show everything"
        }
    }
    Component {
        id: dots

        BusyDots { }
    }
    Component {
        id: dashed

        DashedFrame { }
    }
    Component {
        id: spy

        SignalSpy { }
    }

    Component {
        id: cornered

        RowLayout {
            id: page

            property bool there: false
            property bool marked: false
            property string words: ""

            readonly property alias card: card
            readonly property alias mark: mark

            width: 500
            height: 300

            ColumnLayout {
                visible: page.there
                Layout.preferredWidth: 220
                Layout.maximumWidth: 220
                Layout.minimumWidth: 220

                UiCard {
                    id: card
                    title: "At this counter"
                    corner: UiBadge {
                        id: mark
                        visible: page.marked
                        text: page.words
                    }
                    Layout.fillWidth: true
                }
            }
        }
    }
    // As the state of a visit, which comes when the page has long been there.
    function test_what_comes_into_a_corner_stays_inside() {
        const page = createTemporaryObject(cornered, test);
        wait(50);
        page.there = true;
        page.marked = true;
        page.words = "Being served";
        waitForRendering(page);
        const right = () => page.mark.mapToItem(page.card, page.mark.width, 0).x;
        tryCompare(page.card, "width", 220);
        verify(page.mark.width > 60);
        compare(right(), page.card.width - page.card.padding);
    }
    function test_type_scale_data() {
        return [
            { tag: "caption", size: 13 }, { tag: "body", size: 15 }, { tag: "strong", size: 15 },
            { tag: "lead", size: 17 }, { tag: "title", size: 20 }, { tag: "heading", size: 26 },
            { tag: "number", size: 40 }, { tag: "hero", size: 72 }
        ];
    }
    function test_type_scale(row) {
        const item = createTemporaryObject(text, test, { text: "R-001", kind: row.tag });
        compare(item.font.pixelSize, row.size);
        compare(item.Accessible.name, "R-001");
    }
    function test_long_text_elides() {
        const item = createTemporaryObject(text, test, { text: "Raden Mas Haryo Suryaningrat", width: 80 });
        verify(item.truncated);
    }
    function test_an_icon_takes_its_colour() {
        const item = createTemporaryObject(icon, test, { color: "#ff0000", size: 24 });
        tryCompare(item, "status", Image.Ready);
        const picture = grabImage(item);
        let red = 0;
        for (let x = 0; x < 24; ++x) {
            for (let y = 0; y < 24; ++y) {
                const pixel = picture.pixel(x, y);
                red += pixel.r > 0.9 && pixel.g < 0.1 && pixel.b < 0.1 ? 1 : 0;
            }
        }
        verify(red > 10, red);
    }
    function test_a_badge_says_what_it_means() {
        const item = createTemporaryObject(badge, test);
        verify(Qt.colorEqual(item.color, Theme.dangerGround));
        compare(item.Accessible.name, "Urgent");
        const before = item.implicitWidth;
        item.text = "Very urgent indeed";
        tryVerify(() => item.implicitWidth > before);
    }
    function test_a_card_holds_its_content() {
        const item = createTemporaryObject(card, test);
        const inside = findChild(item, "inside");
        verify(inside !== null);
        verify(item.implicitHeight > inside.height + 2 * item.padding);
        compare(item.Accessible.name, "Counters");
    }
    function test_an_empty_state_offers_a_way_on() {
        const item = createTemporaryObject(emptyState, test, { height: 300 });
        const asked = createTemporaryObject(spy, test, { target: item, signalName: "action" });
        item.action();
        compare(asked.count, 1);
        const before = item.implicitHeight;
        item.actionText = "";
        tryVerify(() => item.implicitHeight < before);
    }
    function test_a_dashed_frame_is_drawn_anew_in_another_colour() {
        const frame = createTemporaryObject(dashed, test, { width: 80, height: 40 });
        const painted = createTemporaryObject(spy, test, { target: frame, signalName: "painted" });
        tryVerify(() => painted.count > 0);
        const before = painted.count;
        frame.color = "red";
        tryVerify(() => painted.count > before);
    }
    function test_dots_move_only_where_motion_is_wanted() {
        const item = createTemporaryObject(dots, test);
        tryVerify(() => item.step > 0);
        Motion.enabled = false;
        const step = item.step;
        item.visible = false;
        item.visible = true;
        compare(item.step, step);
        Motion.enabled = true;
    }
}
