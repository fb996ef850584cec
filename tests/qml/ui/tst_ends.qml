import QtQuick
import QtQuick.Layouts
import QtTest
import Loket.Ui

// What is at the end of a list or a form, and what is told of its rows.
TestCase {
    id: test

    name: "Ends"
    when: windowShown
    width: 600
    height: 500
    visible: true

    Component {
        id: list

        ListView {
            id: view
            width: 200
            height: 130
            clip: true
            model: 10
            delegate: Rectangle {
                width: 200
                height: 50
            }

            WholeRows {
                view: view
            }
        }
    }
    Component {
        id: form

        Flickable {
            id: scroll

            property alias last: lastField

            width: 200
            height: 130
            clip: true
            contentHeight: 200

            Column {
                width: 200

                Item {
                    width: 200
                    height: 100
                }
                Item {
                    width: 200
                    height: 50

                    TextInput {
                        id: lastField
                        anchors.fill: parent
                    }
                }
                Item {
                    width: 200
                    height: 50
                }
            }
            RevealFocus {
                form: scroll
            }
            WholeRows {
                view: scroll
            }
        }
    }
    Component {
        id: named

        Flickable {
            id: names

            property alias field: second
            property alias more: more

            width: 200
            height: 200
            clip: true
            contentHeight: fields.implicitHeight

            Column {
                id: fields
                width: 200

                UiField {
                    width: 200
                    label: "First"
                }
                UiField {
                    id: second
                    width: 200
                    label: "Second"
                }
                Item {
                    width: 200
                    height: 150
                }
                Item {
                    id: more
                    width: 200
                    height: 200
                    visible: false
                }
            }
            RevealFocus {
                form: names
            }
        }
    }
    Component {
        id: grouped

        Flickable {
            id: groups
            width: 200
            height: 230
            clip: true
            contentHeight: 300

            Column {
                width: 200

                Item {
                    width: 200
                    height: 150
                }
                ColumnLayout {
                    width: 200
                    height: 150
                    spacing: 0

                    Repeater {
                        model: 5

                        Item {
                            implicitHeight: 30
                            Layout.fillWidth: true
                        }
                    }
                }
            }
            WholeRows {
                view: groups
            }
        }
    }
    Component {
        id: rowNews

        RowNews {
            newFor: 400
            changedFor: 200
            interval: 50
        }
    }

    function test_a_row_that_the_end_cuts_is_not_shown() {
        const view = createTemporaryObject(list, test);
        const cover = findChild(view, "wholeRows");
        tryCompare(cover, "visible", true);
        compare(cover.y, 100);
        view.contentY = 20; // now the third is whole
        tryCompare(cover, "visible", false);
        view.height = 140;
        tryCompare(cover, "y", 130);
        view.height = 500;
        tryCompare(cover, "visible", false);
    }
    function test_the_name_of_a_field_is_seen_with_it() {
        const scroll = createTemporaryObject(named, test);
        const name = () => scroll.field.mapToItem(scroll, 0, 0).y;
        scroll.contentY = 150;
        scroll.field.forceActiveFocus();
        verify(name() >= 0, name());
        scroll.more.visible = true; // what comes is shown as far as the name still is
        tryVerify(() => scroll.contentY > 0);
        verify(name() >= 0, name());
    }
    function test_of_a_group_what_is_whole_is_shown() {
        const scroll = createTemporaryObject(grouped, test);
        const cover = findChild(scroll, "wholeRows");
        tryCompare(cover, "visible", true);
        compare(cover.y, 210); // the first two of the five
        scroll.contentY = 10;
        tryCompare(cover, "visible", false);
    }
    function test_what_has_the_keyboard_is_shown_whole() {
        const scroll = createTemporaryObject(form, test);
        const cover = findChild(scroll, "wholeRows");
        tryCompare(cover, "y", 100);
        scroll.last.forceActiveFocus();
        tryCompare(scroll, "contentY", 28); // with a little below it
        tryVerify(() => !cover.visible || cover.y > 120);
    }
    function test_news_of_rows_ends_by_itself() {
        const news = createTemporaryObject(rowNews, test);
        news.tell("a", true);
        news.tell("b", false);
        verify(news.isNew("a") && !news.isChanged("a"));
        verify(news.isChanged("b") && !news.isNew("b"));
        tryVerify(() => !news.isChanged("b"));
        news.tell("a", false);
        verify(news.isNew("a"));
        tryVerify(() => !news.running);
        verify(!news.isNew("a"));
    }
}
