import QtQuick
import QtTest
import Loket.Ui

TestCase {
    name: "Theme"

    function cleanup() {
        Theme.mode = "system";
    }
    function channel(value) {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    function luminance(colour) {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b);
    }
    function contrast(a, b) {
        const light = Math.max(luminance(a), luminance(b));
        const dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }
    function test_follows_the_system_until_somebody_chooses() {
        compare(Theme.dark, Theme.systemIsDark);
        Theme.mode = "dark";
        verify(Theme.dark);
        Theme.mode = "light";
        verify(!Theme.dark);
    }
    // WCAG: 4.5 for text, 3 for what must be seen but not read.
    function test_everything_can_be_read_data() {
        return [{ tag: "light" }, { tag: "dark" }];
    }
    function test_everything_can_be_read(row) {
        Theme.mode = row.tag;
        for (const ground of [Theme.ground, Theme.surface, Theme.raised, Theme.pressed, Theme.accentGround])
            verify(contrast(Theme.text, ground) >= 7, "text on " + ground);
        for (const ground of [Theme.ground, Theme.surface, Theme.raised])
            verify(contrast(Theme.softText, ground) >= 4.5, "soft text on " + ground);
        for (const meaning of ["good", "warning", "danger", "accent", "plain"]) {
            const ink = Theme.inkFor(meaning);
            verify(contrast(ink, Theme.groundFor(meaning)) >= 4.5, meaning);
            verify(contrast(ink, Theme.surface) >= 4.5, meaning + " on a card");
        }
        verify(contrast(Theme.accentText, Theme.accent) >= 4.5);
        verify(contrast(Theme.accentText, Theme.accentPressed) >= 4.5);
        verify(contrast(Theme.dangerText, Theme.danger) >= 4.5);
        for (const ground of [Theme.ground, Theme.surface, Theme.accent]) {
            if (ground !== Theme.accent)
                verify(contrast(Theme.edge, ground) >= 3, "edge on " + ground);
        }
        verify(contrast(Theme.focus, Theme.surface) >= 3);
        verify(contrast(Theme.focus, Theme.ground) >= 3);
    }
}
