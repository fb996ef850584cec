// Colours, type scale and spacing of every screen. Dark or light follows the system until somebody chooses.
pragma Singleton
import QtQuick

QtObject {
    id: theme

    // "system", "light" or "dark"
    property string mode: "system"
    readonly property bool dark: mode === "dark" || (mode !== "light" && systemIsDark)
    readonly property bool systemIsDark: systemColours.window.hslLightness < 0.5
    // What is on the screen is of some time ago: it is written in soft text.
    property bool old: false
    property SystemPalette systemColours: SystemPalette { }

    // Grounds, from the back to the front, and what is written on them
    readonly property color ground: dark ? "#0e141b" : "#eef2f6"
    readonly property color surface: dark ? "#18212b" : "#ffffff"
    readonly property color raised: dark ? "#212d39" : "#f5f8fb"
    readonly property color pressed: dark ? "#2b3947" : "#e3eaf1"
    readonly property color line: dark ? "#33424f" : "#d3dce5"
    readonly property color edge: dark ? "#6b7d8e" : "#7d8c9b"
    readonly property color text: old ? softText : dark ? "#eef3f8" : "#14202c"
    readonly property color softText: dark ? "#a9b7c5" : "#506070"

    // The house's own colour, and what is written on it
    readonly property color accent: dark ? "#4db6c6" : "#0b6e7f"
    readonly property color accentPressed: dark ? "#74cad7" : "#085666"
    readonly property color accentGround: dark ? "#12343b" : "#dff1f4"
    readonly property color accentText: dark ? "#04222a" : "#ffffff"
    readonly property color focus: dark ? "#ffd166" : "#b54708"

    // What has a meaning: the colour, and a ground for it
    readonly property color good: dark ? "#6fd49b" : "#17693f"
    readonly property color goodGround: dark ? "#143325" : "#e0f3e8"
    readonly property color warning: dark ? "#f7bd52" : "#8a5000"
    readonly property color warningGround: dark ? "#382a0b" : "#fff0d1"
    readonly property color danger: dark ? "#ff9389" : "#ad2018"
    readonly property color dangerGround: dark ? "#421c1a" : "#fde6e4"
    readonly property color dangerText: dark ? "#3b0906" : "#ffffff"
    // Of a number that is being called, everywhere
    readonly property color call: "#ffd15f"
    readonly property color callText: "#14202c"
    readonly property color shade: dark ? "#99000000" : "#66101820"

    // Type: pixel sizes
    readonly property string family: "Noto Sans"
    readonly property int caption: 13
    readonly property int body: 15
    readonly property int lead: 17
    readonly property int title: 20
    readonly property int heading: 26
    readonly property int number: 40
    readonly property int hero: 72

    // Distances
    readonly property int tiny: 4
    readonly property int small: 8
    readonly property int gap: 12
    readonly property int wide: 16
    readonly property int margin: 24
    readonly property int radius: 8
    readonly property int target: 44

    // A name of a meaning ("good", "warning", "danger", "accent", "call", anything else: plain) to its colours.
    function inkFor(meaning: string): color {
        switch (meaning) {
        case "good": return theme.good;
        case "warning": return theme.warning;
        case "danger": return theme.danger;
        case "accent": return theme.accent;
        case "call": return theme.callText;
        }
        return theme.softText;
    }
    function groundFor(meaning: string): color {
        switch (meaning) {
        case "good": return theme.goodGround;
        case "warning": return theme.warningGround;
        case "danger": return theme.dangerGround;
        case "accent": return theme.accentGround;
        case "call": return theme.call;
        }
        return theme.raised;
    }
}
