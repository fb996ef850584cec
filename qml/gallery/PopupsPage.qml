// What comes over the page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    Show {
        title: "Menu"

        UiButton {
            id: menuButton
            text: "Open"
            iconName: "more"
            onClicked: menu.popup(menuButton, 0, menuButton.height)

            UiMenu {
                id: menu

                UiMenuItem {
                    text: "Call"
                    iconName: "call"
                    keys: "C"
                }
                UiMenuItem {
                    text: "Chosen"
                    checkable: true
                    checked: true
                }
                UiMenuItem {
                    text: "Not possible yet"
                    iconName: "transfer"
                    enabled: false
                }
                UiMenuItem {
                    text: "Cancel the visit"
                    iconName: "cancel"
                    dangerous: true
                }
            }
        }
    }
    Show {
        title: "Dialogs"

        UiButton {
            text: "A form"
            onClicked: form.open()
        }
        UiButton {
            text: "A loss"
            onClicked: loss.open()
        }
        UiButton {
            text: "Keys"
            onClicked: help.open()
        }
        UiDialog {
            id: form
            title: "New visit"
            explanation: "A number is given at once."
            acceptText: "Issue"
            onConfirmed: form.error = "This patient already waits for this service, with the number A-003."

            UiField {
                label: "Name"
                focus: true
                Layout.fillWidth: true
            }
        }
        UiDialog {
            id: loss
            title: "Close the day?"
            explanation: "16 visits that are still open end."
            acceptText: "Close the day"
            acceptKind: "danger"
            onConfirmed: loss.close()
        }
        ShortcutsHelp {
            id: help
            shortcuts: [{ keys: "F2", text: "Call the next patient" }, { keys: "Ctrl+N", text: "A new visit" }]
        }
    }
    Show {
        title: "Beside what is pointed at"

        UiIconButton {
            id: pointed
            name: "Its name, and its key"
            iconName: "info"
            keys: "F1"

            UiToolTip {
                shown: true
                text: pointed.name
            }
        }
    }
}
