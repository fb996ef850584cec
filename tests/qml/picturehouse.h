// A server with the invented clinic's morning, and the console before it as a row of pictures wants
// it: its size, language and theme. A test of a room's pictures is one beside a QObject.
#pragma once

#include "pictures.h"
#include "serverthread.h"
#include "support/findseen.h"

#include <memory>

namespace loket::test {

class PictureHouse {
protected:
    // False: it cannot be painted here.
    bool begin()
    {
        m_pictures = picturesFolder(m_temporary);
        const auto settings = loadSettings(
            {{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
        m_server =
            std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, m_password});
        m_url = m_server->start().value().url;
        return !m_pictures.isEmpty();
    }
    // Somebody has signed in; false: it does not come up.
    bool open(const QString &name = u"admin"_s) { return show() && signIn(name); }
    bool show()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        QFETCH(QString, theme);
        m_home = std::make_unique<QTemporaryDir>();
        m_console =
            std::make_unique<ConsoleWindow>(m_url, m_home->filePath(u"console.ini"_s), language);
        m_console->preferences().setTheme(theme);
        if (!m_console->load()) {
            return false;
        }
        m_console->window()->resize(size);
        m_console->window()->show();
        return QTest::qWaitForWindowExposed(m_console->window());
    }
    bool signIn(const QString &name)
    {
        m_console->workplace().signIn(name, m_password);
        return QTest::qWaitFor([this] { return m_console->navigator().current() != nullptr; });
    }
    bool signOut()
    {
        m_console->workplace().signOut();
        return QTest::qWaitFor([this] { return m_console->navigator().current() == nullptr; });
    }
    template <class Room>
    Room &enter()
    {
        auto &room = m_console->navigator().template room<Room>();
        m_console->navigator().enter(&room);
        return room;
    }
    void keep(const QString &name)
    {
        keepPicture(
            *m_console, m_pictures, QString::fromLatin1(QTest::currentDataTag()) + u'-' + name);
        QCOMPARE(m_console->warnings(), QStringList());
    }
    QQuickItem *seen(const QString &name) const
    {
        return findSeen(m_console->window()->contentItem(), name);
    }
    QObject *dialog(const QString &name) const
    {
        return m_console->window()->findChild<QObject *>(name);
    }
    void choose(const QString &field, const QString &value) const
    {
        QObject *choice = seen(field);
        QVERIFY2(choice, qPrintable(field));
        QMetaObject::invokeMethod(choice, "takeDraft", Q_ARG(QVariant, value));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_console->window(), static_cast<Qt::Key>(key), modifiers);
    }

    const QString m_password = u"demo12345"_s;
    QUrl m_url;
    std::unique_ptr<ConsoleWindow> m_console;

private:
    const QTemporaryDir m_folder;
    const QTemporaryDir m_temporary;
    QString m_pictures;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<QTemporaryDir> m_home;
};

} // namespace loket::test
