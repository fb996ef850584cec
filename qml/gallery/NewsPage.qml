// What is told.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    id: page

    Show {
        title: "Banners"

        UiRepeater {
            model: ["good", "warning", "danger", "accent"]

            UiBanner {
                id: banner

                required property string modelData

                meaning: banner.modelData
                text: "A sentence across the page, with an action where there is one."
                actionText: "Try again"
                closable: true
                width: page.width
            }
        }
    }
    Show {
        title: "To everyone, on a waiting room's screen"

        UiRepeater {
            model: ["information", "warning", "urgent"]

            NoticeBand {
                id: band

                required property string modelData

                unit: 60
                level: band.modelData
                text: "The laboratory has moved to the second floor."
                width: page.width
            }
        }
    }
    Show {
        title: "The connection is lost"

        ConnectionBanner {
            online: false
            ageSeconds: 75
            width: page.width
        }
        ConnectionBanner {
            online: false
            ageSeconds: -1
            address: "http://192.168.1.10:3000"
            width: page.width
        }
    }
    Show {
        title: "How far something is"

        UiRepeater {
            model: [0, 0.02, 0.62, 1]

            WorkBar {
                id: work

                required property real modelData

                progress: work.modelData
                name: "Proving the record"
            }
        }
    }
    Show {
        title: "Short news"

        UiButton {
            text: "What was done"
            onClicked: toasts.show(() => "A-014 is finished.", "good", () => "Undo")
        }
        UiButton {
            text: "A refusal"
            onClicked: toasts.show(() => "A-014 was already called by Counter 2.", "warning", null)
        }
        UiToasts {
            id: toasts
        }
    }
}
