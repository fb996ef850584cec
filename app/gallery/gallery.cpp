#include "gallery/gallery.h"

#include "translations/translations.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QUrl>
#include <QtQml/QQmlEngineExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Loket_GalleryPlugin)
Q_IMPORT_QML_PLUGIN(Loket_UiPlugin)

namespace loket {

int runGallery(QGuiApplication &application, const QString &language)
{
    speak(application, language.isEmpty() ? QStringList {} : QStringList {language});
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Loket/Gallery/Main.qml")));
    if (engine.rootObjects().isEmpty()) {
        std::fputs("loket: the gallery's window cannot be shown.\n", stderr);
        return 1;
    }
    return QGuiApplication::exec();
}

} // namespace loket
