// What a test does at a console's window, and finds there. A room's test is one beside a QObject.
#pragma once

#include "console/consolewindow.h"
#include "support/findseen.h"
#include "support/mousehand.h"
#include "support/takeskeys.h"

#include <QQuickWindow>
#include <QtTest>

namespace loket::test {

class ConsoleHands {
protected:
    // What is on the screen by its name; nullptr: it is not.
    QQuickItem *seen(const QString &name) const
    {
        return findSeen(m_console->window()->contentItem(), name);
    }
    QObject *part(const QString &name) const // a dialog, seen or not
    {
        return m_console->window()->findChild<QObject *>(name);
    }
    bool isOpen(const QString &dialog) const { return part(dialog)->property("opened").toBool(); }
    bool takesKeys(const QString &popup) const
    {
        return test::takesKeys(*m_console->window(), popup);
    }
    bool isGone(const QString &dialog) const { return !part(dialog)->property("visible").toBool(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_console->window(), static_cast<Qt::Key>(key), modifiers);
    }
    void giveUp(const QString &dialog) const // what is typed in it
    {
        press(Qt::Key_Escape);
        clickOn(u"giveUp"_s);
        QTRY_VERIFY(isGone(dialog));
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QTest::keyClick(m_console->window(), letter.toLatin1());
        }
    }
    void clickOn(const QString &name) const { test::clickOn(seen(name)); }

    std::unique_ptr<ConsoleWindow> m_console;
};

} // namespace loket::test
