// What can be pressed.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    UiRepeater {
        model: ["primary", "plain", "quiet", "danger"]

        Show {
            id: kind

            required property string modelData

            title: kind.modelData

            Named {
                label: "at rest"

                UiButton {
                    text: "Finish"
                    kind: kind.modelData
                    iconName: "finish"
                    keys: "F5"
                }
            }
            Named {
                label: "pressed"

                UiButton {
                    text: "Finish"
                    kind: kind.modelData
                    iconName: "finish"
                    down: true
                }
            }
            Named {
                label: "working"

                UiButton {
                    text: "Finish"
                    kind: kind.modelData
                    enabled: false
                    busy: true
                }
            }
            Named {
                label: "not possible yet"

                UiButton {
                    text: "Finish"
                    kind: kind.modelData
                    iconName: "finish"
                    keys: "F5"
                    enabled: false
                }
            }
            Named {
                label: "large"

                UiButton {
                    text: "Call next"
                    kind: kind.modelData
                    iconName: "call"
                    keys: "F2"
                    large: true
                }
            }
            Named {
                label: "no room for the key"

                UiButton {
                    text: "Finish with this visit"
                    kind: kind.modelData
                    keys: "F5"
                    width: leastWidth
                }
            }
        }
    }
    Show {
        title: "Icon alone"

        UiIconButton {
            name: "Help"
            iconName: "help"
            keys: "F1"
        }
        UiIconButton {
            name: "Help"
            iconName: "help"
            enabled: false
        }
    }
    Show {
        title: "Filter"

        UiRepeater {
            model: ["accent", "warning", "danger"]

            Row {
                id: chips

                required property string modelData

                spacing: Theme.small

                UiChip {
                    text: "Late"
                    iconName: "clock"
                    count: 0
                    meaning: chips.modelData
                }
                UiChip {
                    text: "Late"
                    iconName: "clock"
                    count: 3
                    meaning: chips.modelData
                }
                UiChip {
                    text: "Late"
                    count: 3
                    checked: true
                    meaning: chips.modelData
                }
                UiChip {
                    text: "Late"
                    enabled: false
                }
            }
        }
    }
}
