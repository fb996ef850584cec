// The console's window with all that it works with, made and wired here. Lives on the GUI thread.
#pragma once

#include "client/core/serverconnection.h"
#include "core/clock.h"
#include "core/random.h"
#include "qml/console/core/languages.h"
#include "qml/console/core/navigator.h"
#include "qml/shell/ownsessions.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace loket {

class ConsoleWindow final : public QObject {
    Q_OBJECT
public:
    // `preferencesFile` need not exist. `language` as in ConsoleOptions.
    ConsoleWindow(const QUrl &server, const QString &preferencesFile, const QString &language = {});
    ~ConsoleWindow() override;

    // Loads the pages; false: the window cannot be made, and the log says why.
    bool load();
    QQuickWindow *window() const;
    console::Workplace &workplace() { return m_workplace; }
    console::Navigator &navigator() { return m_navigator; }
    console::OwnSessions &ownSessions() { return m_ownSessions; }
    console::Languages &languages() { return m_languages; }
    console::Preferences &preferences() { return m_preferences; }
    client::ServerConnection &connection() { return m_connection; }
    // What the QML engine has warned of since it was made.
    const QStringList &warnings() const { return m_warnings; }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    console::Preferences m_preferences;
    console::Languages m_languages;
    client::ServerConnection m_connection;
    console::Workplace m_workplace;
    console::Navigator m_navigator;
    console::OwnSessions m_ownSessions;
    QStringList m_warnings;
    QQmlApplicationEngine m_engine;
};

} // namespace loket
