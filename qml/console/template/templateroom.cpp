#include "qml/console/template/templateroom.h"

#include <QtQml/QQmlEngineExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Loket_Console_TemplatePlugin)

namespace loket::console {

TemplateRoom::TemplateRoom(Workplace &workplace, QObject *parent)
    : ConsoleRoom(workplace,
        {.id = u"template"_s,
            .title = QT_TRANSLATE_NOOP("Rooms", "Template"),
            .iconName = u"list"_s,
            .page = QUrl(u"qrc:/qt/qml/Loket/Console/Template/TemplatePage.qml"_s),
            .right = Right::ViewQueue,
            .isExample = true},
        parent),
      m_feed(*workplace.connection()),
      m_runner(*workplace.connection())
{
    follow(m_feed);
    connect(&m_runner, &client::CommandRunner::workingChanged, this, &TemplateRoom::workingChanged);
    connect(&m_runner, &client::CommandRunner::done, this, &TemplateRoom::added);
    connect(&m_runner, &client::CommandRunner::refused, this,
        [this](const QString &, const Error &error) { Q_EMIT refused({error}); });
}

void TemplateRoom::add(const QString &text)
{
    m_runner.run(u"add"_s, loket::templates::commands::event, {{u"text"_s, text}});
}

} // namespace loket::console
