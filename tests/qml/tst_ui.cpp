// Runs ui/tst_*.qml: each component of the design system by itself.
#include "qml/ui/steadyanimations.h"

#include <QQmlEngine>
#include <QtQml/QQmlEngineExtensionPlugin>
#include <QtQuickTest/quicktest.h>

#include <optional>

Q_IMPORT_QML_PLUGIN(Loket_UiPlugin)

class Setup : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void applicationAvailable() { m_animations.emplace(); }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    }

private:
    std::optional<loket::ui::SteadyAnimations> m_animations;
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)
#include "tst_ui.moc"
