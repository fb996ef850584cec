// Words of the first start that more than one of its pages needs.
pragma Singleton
import QtQuick
import Loket.FirstStart

QtObject {
    // The steps from the first account on, as the server names them.
    readonly property var steps: [FirstStart.Step.Name, FirstStart.Step.Services, FirstStart.Step.Screens, FirstStart.Step.Try]

    // Each language is called as it calls itself.
    function language(code: string): string {
        return ({ id: "Bahasa Indonesia", en: "English", th: "ไทย" })[code] ?? code;
    }
    function title(step: int): string {
        switch (step) {
        case FirstStart.Step.Name: return qsTr("Your clinic");
        case FirstStart.Step.Services: return qsTr("Services and counters");
        case FirstStart.Step.Screens: return qsTr("Screens and other PCs");
        case FirstStart.Step.Try: return qsTr("Try it");
        }
        return "";
    }
    function about(step: int): string {
        switch (step) {
        case FirstStart.Step.Name: return qsTr("Name and logo");
        case FirstStart.Step.Services: return qsTr("Start from a preset");
        case FirstStart.Step.Screens: return qsTr("An address and a code");
        case FirstStart.Step.Try: return qsTr("A first call");
        }
        return "";
    }
}
