// What holds other things.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Ui

ColumnLayout {
    Show {
        title: "Card"

        UiCard {
            title: "Counters"
            corner: UiBadge {
                text: "3 of 4 open"
            }
            width: 320

            UiText {
                text: "What belongs together."
                Layout.fillWidth: true
            }
        }
        UiCard {
            width: 320

            UiText {
                text: "Without a title."
                Layout.fillWidth: true
            }
        }
    }
    Show {
        title: "Rows"

        UiCard {
            title: "Waiting"
            width: 480
            height: 280

            ListView {
                id: rows

                property int openIndex: 1

                clip: true
                model: ["Yulia Sari", "Made Suartini", "Raden Mas Ngabehi Sastrowardoyo Kusumaningrat", "Kanya Thongdee",
                    "Ahmad Fauzi", "Putri Maharani"]
                activeFocusOnTab: true
                Layout.fillWidth: true
                Layout.fillHeight: true

                ScrollBar.vertical: UiScrollBar { }

                delegate: UiRow {
                    id: row

                    required property int index
                    required property string modelData

                    width: rows.width
                    current: rows.openIndex === row.index
                    focused: rows.activeFocus && rows.currentIndex === row.index
                    name: row.modelData
                    onClicked: {
                        rows.currentIndex = row.index;
                        rows.openIndex = row.index;
                    }

                    UiText {
                        text: "A-00" + (row.index + 1)
                        kind: "strong"
                    }
                    UiText {
                        text: row.name
                        Layout.fillWidth: true
                    }
                }
                ListKeys {
                    view: rows
                }
            }
        }
    }
    Show {
        title: "Nothing there"

        EmptyState {
            title: "All are done"
            text: "Nobody waits for this counter."
            iconName: "finish"
            width: 320
        }
        EmptyState {
            title: "Nothing fits “zzz”"
            iconName: "search"
            actionText: "Clear the search"
            width: 320
        }
    }
}
