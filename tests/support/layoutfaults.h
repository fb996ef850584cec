// What is wrong with the places of things on a page: what lies over another, words that have less
// room than they take, or more than they ever asked for (a layout keeps the height that a text had
// where it was narrower), and what can be scrolled where hardly anything of it is seen.
#pragma once

#include "core/result.h"

#include <QQuickItem>

#include <algorithm>

namespace loket::test {

inline bool isLayout(const QQuickItem *item, const char *kind)
{
    return item && QByteArray(item->metaObject()->className()).startsWith(kind);
}

// A text, by its words; empty: there is nothing wrong with it.
inline QString faultOf(const QQuickItem *text)
{
    const auto number = [text](const char *name) { return text->property(name).toReal(); };
    const QString words = text->property("text").toString();
    const bool wraps = text->property("wrapMode").toInt() != 0;
    if (words.isEmpty() || !text->property("lineCount").isValid()) {
        return {};
    }
    if (text->property("kind") == u"title"_s && text->property("truncated").toBool() && !wraps) {
        return u"cut: "_s + words;
    }
    if (wraps && number("contentHeight") > text->height() + 1) {
        return u"higher than its place: "_s + words;
    }
    const QQuickItem *place = text->parentItem();
    const qreal line = number("contentHeight") / std::max(1.0, number("lineCount"));
    const bool isPlaced =
        isLayout(place, "QQuickRowLayout") || isLayout(place, "QQuickColumnLayout");
    if (wraps && isPlaced && text->height() > number("contentHeight") + 0.9 * line) {
        return u"lower than its place: "_s + words;
    }
    return {};
}

inline QString slitOf(const QQuickItem *item)
{
    const bool scrolls = item->inherits("QQuickFlickable")
        && item->property("contentHeight").toReal() > item->height() + 1;
    return scrolls && item->height() < 36 ? u"a slit: "_s + item->parentItem()->objectName() + u'/'
            + item->objectName() + u' ' + QString::number(item->height())
                                          : QString();
}

// Of all that is seen below this item.
inline QStringList layoutFaults(const QQuickItem *item)
{
    QStringList faults;
    qreal bottom = 0;
    qreal right = 0;
    for (const QQuickItem *child : item->childItems()) {
        if (!child->isVisible() || child->height() == 0 || child->width() == 0) {
            continue;
        }
        if (isLayout(item, "QQuickColumnLayout") && child->y() < bottom - 0.5) {
            faults.append(u"over the one above: "_s + child->property("text").toString());
        }
        if (isLayout(item, "QQuickRowLayout") && child->x() < right - 0.5) {
            faults.append(u"over the one before: "_s + child->property("text").toString());
        }
        for (const QString &fault : {faultOf(child), slitOf(child)}) {
            if (!fault.isEmpty()) {
                faults.append(fault);
            }
        }
        right = std::max(right, child->x() + child->width());
        bottom = std::max(bottom, child->y() + child->height());
        faults += layoutFaults(child);
    }
    return faults;
}

} // namespace loket::test
