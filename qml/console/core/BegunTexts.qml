// What is half typed in one field about one of several things: it stays with the thing for which it was meant, whatever
// is looked at meanwhile.
import QtQuick
import Loket.Ui

QtObject {
    id: begun

    required property UiField field
    required property string about // of which the field is now, by its id; empty: of none

    property string shown: "" // of which its text is
    property var others: ({}) // the texts of the others, by their ids

    // All of them, by their ids.
    readonly property var draft: begun.all(begun.others, begun.shown, begun.field?.text ?? "")

    function all(others: var, shown: string, text: string): var {
        const all = Object.assign({}, others);
        if (shown !== "" && text !== "")
            all[shown] = text;
        return all;
    }
    function show(texts: var) {
        const others = Object.assign({}, texts);
        const text = others[begun.about] ?? "";
        delete others[begun.about];
        begun.others = others;
        begun.shown = begun.about;
        begun.field.text = text;
    }
    // It was sent.
    function forget(about: string) {
        const texts = Object.assign({}, begun.draft);
        delete texts[about];
        begun.show(texts);
    }

    function follow() {
        if (begun.field !== null && begun.shown !== begun.about)
            begun.show(begun.draft);
    }

    onAboutChanged: begun.follow()
    onFieldChanged: begun.follow()
}
