#include "console/consolewindow.h"

#include "qml/shell/rooms.h"

#include <QQuickWindow>
#include <QtQml/QQmlEngineExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Loket_ShellPlugin)
Q_IMPORT_QML_PLUGIN(Loket_Console_CorePlugin)
Q_IMPORT_QML_PLUGIN(Loket_UiPlugin)
Q_IMPORT_QML_PLUGIN(Loket_ClientPlugin)

namespace loket {

ConsoleWindow::ConsoleWindow(
    const QUrl &server, const QString &preferencesFile, const QString &language)
    : m_preferences(preferencesFile),
      m_languages(m_preferences),
      m_connection(m_clock, m_random),
      m_workplace(m_connection, m_preferences),
      m_navigator(m_workplace, console::makeRooms(m_workplace)),
      m_ownSessions(m_connection)
{
    if (!language.isEmpty()) {
        m_languages.choose(language);
    }
    m_connection.setServer(server);
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.setInitialProperties({{u"workplace"_s, QVariant::fromValue(&m_workplace)},
        {u"languages"_s, QVariant::fromValue(&m_languages)},
        {u"navigator"_s, QVariant::fromValue(&m_navigator)},
        {u"ownSessions"_s, QVariant::fromValue(&m_ownSessions)}});
    connect(&m_engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors) {
            m_warnings.append(error.toString());
        }
    });
    connect(&m_ownSessions, &console::OwnSessions::passwordChanged, this,
        [this](const QString &known, const QString &draftKey) {
            m_preferences.setKnownTo(m_connection.address(), known);
            m_workplace.changeDraftKey(draftKey);
        });
    connect(&m_languages, &console::Languages::changed, &m_engine, &QQmlEngine::retranslate);
    connect(
        &m_languages, &console::Languages::changed, &m_workplace, &console::Workplace::retranslate);
}

ConsoleWindow::~ConsoleWindow() = default;

bool ConsoleWindow::load()
{
    m_engine.load(QUrl(u"qrc:/qt/qml/Loket/Shell/Main.qml"_s));
    return window() != nullptr;
}

QQuickWindow *ConsoleWindow::window() const
{
    return qobject_cast<QQuickWindow *>(m_engine.rootObjects().value(0));
}

} // namespace loket
