// The type scale, in the three scripts' worth of words, and the icons.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    Show {
        title: "Type"

        UiRepeater {
            model: ["caption", "body", "strong", "lead", "title", "heading", "number", "hero"]

            Named {
                id: sample

                required property string modelData

                label: sample.modelData

                UiText {
                    text: "A-014 Poli Umum ทั่วไป"
                    kind: sample.modelData
                }
            }
        }
    }
    Show {
        title: "Too long"

        UiText {
            text: "Raden Mas Ngabehi Sastrowardoyo Kusumaningrat"
            width: 220
        }
        UiText {
            text: "Raden Mas Ngabehi Sastrowardoyo Kusumaningrat"
            wrapMode: Text.Wrap
            width: 220
        }
        UiText {
            text: "<b>markup</b> is text"
        }
    }
    Show {
        title: "Icons"

        UiRepeater {
            model: ["call", "cancel", "check-in", "clock", "close", "counter", "day", "down", "finish", "help", "info",
                "key", "language", "list", "moon", "more", "no-show", "offline", "online", "park", "person", "plus",
                "recall", "requeue", "right", "scan", "screen", "search", "settings", "sign-out", "start", "sun", "swap",
                "ticket", "transfer", "undo", "unlocked", "up", "up-double", "warning"]

            Named {
                id: sign

                required property string modelData

                label: sign.modelData
                width: 88

                UiIcon {
                    icon: sign.modelData
                    size: 28
                }
            }
        }
    }
}
