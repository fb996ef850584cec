// Text of the house: plain, as somebody wrote it. `kind` names its place in the type scale; long text elides,
// and what does not wrap is one line whatever is in it.
import QtQuick

Text {
    id: control

    // "caption", "body", "strong", "lead", "title", "heading", "number", "hero"
    property string kind: "body"
    property bool soft: kind === "caption"

    readonly property var sizes: ({
        caption: Theme.caption, body: Theme.body, strong: Theme.body, lead: Theme.lead,
        title: Theme.title, heading: Theme.heading, number: Theme.number, hero: Theme.hero
    })

    color: soft ? Theme.softText : Theme.text
    elide: Text.ElideRight
    maximumLineCount: control.wrapMode === Text.NoWrap ? 1 : 1000
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    font.family: Theme.family
    font.pixelSize: sizes[kind]
    font.weight: kind === "body" || kind === "caption" || kind === "lead" ? Font.Normal : Font.DemiBold
    Accessible.role: kind === "title" || kind === "heading" ? Accessible.Heading : Accessible.StaticText
    Accessible.name: control.text
}
