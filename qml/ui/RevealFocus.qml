// What has the keyboard is never beyond the edge of the form it is in; nor is what is shown by hand.
import QtQuick

Item {
    id: reveal

    required property Flickable form

    function show(item: Item) {
        const form = reveal.form;
        if (item === null || form.contentHeight <= form.height || !Items.isIn(item, form.contentItem))
            return;
        const top = item.mapToItem(form.contentItem, 0, 0).y - Theme.small;
        const bottom = top + item.height + 2 * Theme.small;
        if (top < form.contentY)
            form.contentY = Math.max(0, top);
        else if (bottom > form.contentY + form.height)
            form.contentY = Math.max(0, Math.min(top, bottom - form.height));
    }

    Connections {
        target: reveal.Window.window

        function onActiveFocusItemChanged() {
            reveal.show(reveal.Window.activeFocusItem);
        }
    }
}
