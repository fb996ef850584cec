// Above the settings of one part of the house.
import Loket.Console.Setup
import Loket.Ui

UiText {
    id: heading

    required property string section

    text: SettingWords.part(heading.section)
    kind: "strong"
    color: Theme.accent
    topPadding: Theme.wide
    bottomPadding: Theme.tiny
    leftPadding: Theme.gap
}
