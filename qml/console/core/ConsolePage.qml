// What every page of a room is.
import QtQuick

FocusScope {
    id: page

    // Something in front of the page has the keyboard.
    property bool blocked: false
    // Has the keyboard when the button that had it is gone.
    property Item restingPlace: null
    // It has the whole window: neither rail nor header are beside it.
    property bool wholeWindow: false
    // What the window is called besides; empty: the program alone.
    property string title: ""
    // The address of an item with `room` that stands at the left of the header; empty: the room's title.
    property string header: ""
    // What the person's menu offers while one is here.
    property list<PageAction> menu
    // [{keys, text}]: for the list of keys.
    property var shortcuts: []

    // `words` and `undoWords` (or null) give texts, asked for anew when the language has changed;
    // `meaning` as of UiBadge. undone() follows where that button is pressed.
    signal told(words: var, meaning: string, undoWords: var)
    signal undone
    // To another room, and to what is meant there; empty: to the room alone.
    signal leadAsked(string roomId, string target)
    // Back to the room before.
    signal backAsked
}
