// What has the keyboard is never beyond the edge of the form it is in, nor is what it is called; nor is what is shown by
// hand. What comes below it is seen as far as there is room.
import QtQuick

Item {
    id: reveal

    required property Flickable form

    readonly property real tall: reveal.form.contentHeight
    property real before: 0 // how tall what is in it was

    onTallChanged: soon.restart()

    // With its name, where it is a field's.
    function whole(item: Item): Item {
        for (let one = item; one !== reveal.form.contentItem; one = one.parent) {
            if (one instanceof UiField || one instanceof UiTextArea || one instanceof UiChoice)
                return one;
        }
        return item;
    }
    function show(item: Item) {
        const form = reveal.form;
        if (item === null || form.contentHeight <= form.height || !Items.isIn(item, form.contentItem))
            return;
        const part = reveal.whole(item);
        const top = part.mapToItem(form.contentItem, 0, 0).y - Theme.small;
        const bottom = top + part.height + 2 * Theme.small;
        if (top < form.contentY)
            form.contentY = Math.max(0, top);
        else if (bottom > form.contentY + form.height)
            form.contentY = Math.max(0, Math.min(top, bottom - form.height));
    }

    function showWhatCame() {
        const form = reveal.form;
        const item = reveal.Window.activeFocusItem;
        const grown = form.contentHeight > reveal.before;
        reveal.before = form.contentHeight;
        if (!grown || item === null || !Items.isIn(item, form.contentItem))
            return;
        const top = reveal.whole(item).mapToItem(form.contentItem, 0, 0).y - Theme.small;
        form.contentY = Math.max(form.contentY, Math.min(top, form.contentHeight - form.height));
    }

    Timer { // when all of it has its place
        id: soon
        interval: 0
        onTriggered: reveal.showWhatCame()
    }
    Connections {
        target: reveal.Window.window

        function onActiveFocusItemChanged() {
            reveal.show(reveal.Window.activeFocusItem);
        }
    }
}
