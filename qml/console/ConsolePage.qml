// What every page of the console is.
import QtQuick
import Loket.Console

FocusScope {
    id: page

    required property Workplace workplace
    // Something in front of the page has the keyboard.
    property bool blocked: false
    // Has the keyboard when the button that had it is gone.
    property Item restingPlace: null
}
