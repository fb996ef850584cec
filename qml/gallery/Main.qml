// Every component of the design system in every state, to be looked at and tried with mouse and keyboard.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Loket.Gallery
import Loket.Ui

ApplicationWindow {
    id: window

    property int shown: 0

    readonly property var pages: [
        { title: "Colours", source: "ColoursPage.qml" },
        { title: "Type and icons", source: "TypePage.qml" },
        { title: "Buttons", source: "ButtonsPage.qml" },
        { title: "Fields and choices", source: "FieldsPage.qml" },
        { title: "Marks", source: "MarksPage.qml" },
        { title: "Surfaces and rows", source: "SurfacesPage.qml" },
        { title: "News", source: "NewsPage.qml" },
        { title: "Over the page", source: "PopupsPage.qml" }
    ]

    visible: true
    title: "Loket: " + window.pages[window.shown].title
    width: 1366
    height: 768
    minimumWidth: 1024
    minimumHeight: 700
    color: Theme.ground
    font.family: Theme.family
    font.pixelSize: Theme.body

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            color: Theme.surface
            Layout.fillHeight: true
            implicitWidth: 224

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: Theme.gap
                spacing: Theme.gap

                UiText {
                    text: "Loket"
                    kind: "title"
                }
                PageList {
                    titles: window.pages.map(page => page.title)
                    shown: window.shown
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onChosen: index => window.shown = index
                }
                UiSegments {
                    label: "Colours"
                    model: [{ value: "light", text: "Light" }, { value: "dark", text: "Dark" }]
                    value: Theme.dark ? "dark" : "light"
                    Layout.fillWidth: true
                    onChosen: value => Theme.mode = value
                }
            }
        }
        Flickable {
            id: view
            contentHeight: page.height + 2 * Theme.margin
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            ScrollBar.vertical: UiScrollBar { }

            Loader {
                id: page
                objectName: "page"
                x: Theme.margin
                y: Theme.margin
                width: view.width - 2 * Theme.margin
                source: window.pages[window.shown].source
                onLoaded: view.contentY = 0
            }
        }
    }
    FocusGuard { }
}
