// Small things that say a state.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    Show {
        title: "Badges"

        UiRepeater {
            model: ["good", "warning", "danger", "accent", "call", "plain"]

            Row {
                id: badges

                required property string modelData

                spacing: Theme.small

                UiBadge {
                    text: badges.modelData
                    meaning: badges.modelData
                }
                UiBadge {
                    text: badges.modelData
                    meaning: badges.modelData
                    iconName: "clock"
                }
            }
        }
    }
    Show {
        title: "Priorities"

        UiPriority {
            text: "Urgent"
            lift: 2
        }
        UiPriority {
            text: "High"
            lift: 1
        }
        UiPriority {
            text: "Low"
            lift: -1
        }
        UiPriority {
            text: "ELECTIVE"
            lift: 0
        }
    }
    Show {
        title: "The connection"

        ConnectionMark {
            online: true
            ageSeconds: 0
        }
        ConnectionMark {
            online: false
            ageSeconds: 75
        }
        ConnectionMark {
            online: true
            brief: true
            ageSeconds: 0
        }
    }
    Show {
        title: "Whose house it is, a code to scan"

        ClinicMark { }
        ClinicMark {
            logo: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mPY6s6BFTEMLQkAkX9BAS5qyPcAAAAASUVORK5CYII="
            size: 56
        }
        UiQr {
            text: "http://192.168.1.10:3000/display"
            implicitWidth: 148
            implicitHeight: 148
        }
    }
    Show {
        title: "Keys, working, focus, what is free"

        KeyCap {
            keys: "Ctrl+N"
        }
        BusyDots { }
        Rectangle {
            implicitWidth: 120
            implicitHeight: Theme.target
            color: Theme.surface
            radius: Theme.radius

            FocusRing {
                shown: true
            }
        }
        Item {
            implicitWidth: 120
            implicitHeight: Theme.target

            DashedFrame {
                anchors.fill: parent
            }
        }
    }
}
