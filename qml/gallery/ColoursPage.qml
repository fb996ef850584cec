// What each colour is written on, and how well it can be read there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    Show {
        title: "Text on grounds"

        UiRepeater {
            model: ["ground", "surface", "raised", "pressed"]

            Swatch {
                required property string modelData

                name: modelData
                ground: Theme[modelData]
                inks: [Theme.text, Theme.softText]
            }
        }
    }
    Show {
        title: "Meanings"

        UiRepeater {
            model: ["accent", "good", "warning", "danger", "call", "plain"]

            Swatch {
                required property string modelData

                name: modelData
                ground: Theme.groundFor(modelData)
                inks: [Theme.inkFor(modelData)]
            }
        }
    }
    Show {
        title: "Filled"

        Swatch {
            name: "accent"
            ground: Theme.accent
            inks: [Theme.accentText]
        }
        Swatch {
            name: "accentPressed"
            ground: Theme.accentPressed
            inks: [Theme.accentText]
        }
        Swatch {
            name: "danger"
            ground: Theme.danger
            inks: [Theme.dangerText]
        }
    }
    Show {
        title: "Lines"

        UiRepeater {
            model: ["line", "edge", "focus"]

            Rectangle {
                id: sample

                required property string modelData

                implicitWidth: 160
                implicitHeight: 64
                radius: Theme.radius
                color: Theme.surface
                border.width: 2
                border.color: Theme[sample.modelData]

                UiText {
                    text: sample.modelData
                    anchors.centerIn: parent
                }
            }
        }
    }
}
