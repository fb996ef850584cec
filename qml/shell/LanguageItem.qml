// One language in the menu, named in itself.
import Loket.Console.Core
import Loket.Ui

UiMenuItem {
    id: item

    required property Languages languages
    required property string language

    text: item.languages.nameOf(item.language)
    checkable: true
    checked: item.languages.current === item.language
    onTriggered: item.languages.choose(item.language)
}
