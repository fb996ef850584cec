// What the tests share that paint the console's pages in both themes, all languages and the sizes
// of real screens.
#pragma once

#include "console/consolewindow.h"
#include "support/contrast.h"
#include "support/stillpicture.h"

#include <QDir>
#include <QFontInfo>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

namespace loket::test {

inline int coloursIn(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3) {
            colours.insert(picture.pixel(x, y));
        }
    }
    return static_cast<int>(colours.size());
}

// The texts that a person can see and that are wider than their place, or that stand beyond the
// edge of the window or of the dialog they are in; and of those that must be whole, what is not.
inline void findOverflow(QQuickItem *item, QStringList &found, qreal edge)
{
    if (!item->isVisible()) {
        return;
    }
    if (item->inherits("QQuickPopupItem")) {
        edge = std::min(edge, item->mapToScene(QPointF(item->width(), 0)).x());
    }
    const QVariant painted = item->property("paintedWidth");
    if (painted.isValid() && item->width() > 0) {
        const bool isCut = painted.toReal() > item->width() + 1;
        const bool isBeyond = item->mapToScene(QPointF(item->width(), 0)).x() > edge + 1;
        const bool isWhole =
            QStringList {u"why"_s, u"heading"_s, u"usualLegend"_s}.contains(item->objectName());
        if (isCut || isBeyond || (isWhole && item->property("truncated").toBool())) {
            found.append(item->property("text").toString());
        }
    }
    for (QQuickItem *child : item->childItems()) {
        findOverflow(child, found, edge);
    }
}

// What stands there in a list or a table, of which rows that wait to be used again are no part.
inline QQuickItem *rowAt(QQuickItem *view, qreal y)
{
    QQuickItem *row = nullptr;
    QMetaObject::invokeMethod(view, "itemAt", Q_RETURN_ARG(QQuickItem *, row), Q_ARG(qreal, 24),
        Q_ARG(qreal, view->property("contentY").toReal() + y));
    return row;
}

// What the end of a list or a form cuts in half; nullptr: nothing.
inline QQuickItem *cutAtEnd(QQuickItem *view)
{
    const qreal end = view->height();
    const bool isLonger = view->property("contentY").toReal() + end
        < view->property("originY").toReal() + view->property("contentHeight").toReal() - 1;
    if (!view->inherits("QQuickFlickable") || !view->clip() || !isLonger) {
        return nullptr;
    }
    auto *part = view->property("contentItem").value<QQuickItem *>();
    const auto top = [&] { return part->mapToItem(view, QPointF()).y(); };
    const auto atEnd = [&] {
        return part->childAt(std::min(24.0, part->width() / 2), end - 1 - top());
    };
    const auto isColumn = [](const QQuickItem *item) {
        return item->inherits("QQuickColumnLayout") || item->inherits("QQuickColumn");
    };
    part = view->inherits("QQuickItemView") ? rowAt(view, end - 1) : atEnd();
    while (part && (top() <= 0 || part->height() > end / 2 || isColumn(part))) {
        part = atEnd(); // of a column and of what is taller than half of it, what stands there
    }
    return part && top() + part->height() > end + 1 ? part : nullptr;
}

// The row of a list that what covers the cut one cuts itself; nullptr: none.
inline const QQuickItem *cutByCover(QQuickItem *view, const QQuickItem *cover)
{
    const QQuickItem *row =
        view->inherits("QQuickItemView") ? rowAt(view, cover->y() - 1) : nullptr;
    const QRectF place = row ? row->mapRectToItem(view, row->boundingRect()) : QRectF();
    const bool isCut = place.top() > 0 && place.top() < cover->y() - 1;
    return isCut && place.bottom() > cover->y() + 1 ? row : nullptr;
}

inline void findCutRows(QQuickItem *item, QStringList &found)
{
    if (!item->isVisible()) {
        return;
    }
    const QQuickItem *cut = cutAtEnd(item);
    const auto *cover = item->findChild<QQuickItem *>(u"wholeRows"_s);
    const QQuickItem *keyboard = item->window()->activeFocusItem();
    const bool isAtWork = cut && (cut == keyboard || (keyboard && cut->isAncestorOf(keyboard)));
    const bool isCovered = cover && cover->isVisible();
    if ((cut && !isAtWork && !isCovered) || (isCovered && cutByCover(item, cover))) {
        found.append(
            item->objectName() + u' ' + QString::fromLatin1(item->metaObject()->className()));
    }
    for (QQuickItem *child : item->childItems()) {
        findCutRows(child, found);
    }
}

// What a list or a loader has made is a child on the screen alone, a popup one of what asks for it.
inline QObject *findMade(QQuickItem *top, const QString &name)
{
    if (QObject *found = top->objectName() == name ? top : top->findChild<QObject *>(name)) {
        return found;
    }
    for (QQuickItem *child : top->childItems()) {
        if (QObject *found = findMade(child, name)) {
            return found;
        }
    }
    return nullptr;
}

// Where they are kept: with LOKET_PICTURES=FOLDER there, to be looked at. Empty: they cannot be.
inline QString picturesFolder(const QTemporaryDir &temporary)
{
    const QString wanted = qEnvironmentVariable("LOKET_PICTURES");
    const QString folder = wanted.isEmpty() ? temporary.path() : wanted;
    const bool hasFont = QFontInfo(QFont(u"Noto Sans"_s)).family().startsWith(u"Noto Sans"_s);
    if (!hasFont) {
        qWarning("install fonts-noto-core");
    }
    return hasFont && QDir().mkpath(folder) ? folder : QString();
}

// Every size in every language, in one theme each: both come up at every size and in every
// language. Pictures that are kept to be looked at come in both.
inline void addPictureRows()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("language");
    QList<QSize> sizes {{1366, 768}, {1920, 1080}, {1024, 700}};
    const bool isKept = qEnvironmentVariableIsSet("LOKET_PICTURES");
    if (isKept) {
        sizes.append({1440, 900});
    }
    bool isDark = false;
    for (const QSize &size : sizes) {
        for (const QString &language : {u"en"_s, u"id"_s, u"th"_s}) {
            for (const QString &theme : {u"light"_s, u"dark"_s}) {
                if (isKept || (theme == u"dark"_s) == isDark) {
                    QTest::addRow("%d-%s-%s", size.width(), qPrintable(language), qPrintable(theme))
                        << size << theme << language;
                }
            }
            isDark = !isDark;
        }
    }
}

// Kept when nothing moves any more; fails where it is empty, something is cut off or hard to read.
inline void keepPicture(ConsoleWindow &console, const QString &folder, const QString &name)
{
    const QImage picture = stillPicture(*console.window());
    QVERIFY2(!picture.isNull(), qPrintable(u"never at rest: "_s + name));
    QVERIFY2(coloursIn(picture) > 8, qPrintable(u"empty: "_s + name));
    QVERIFY(picture.save(u"%1/%2.png"_s.arg(folder, name)));
    QStringList overflow;
    findOverflow(console.window()->contentItem(), overflow, console.window()->width());
    QVERIFY2(overflow.isEmpty(), qPrintable(name + u": "_s + overflow.join(u" | "_s)));
    QStringList cut;
    findCutRows(console.window()->contentItem(), cut);
    QVERIFY2(cut.isEmpty(), qPrintable(name + u": cut rows in "_s + cut.join(u" | "_s)));
    const QStringList unreadable = ContrastCheck(*console.window()).hardToRead();
    QVERIFY2(unreadable.isEmpty(), qPrintable(name + u": "_s + unreadable.join(u" | "_s)));
}

} // namespace loket::test
