#include "qml/console/core/languages.h"

#include "translations/translations.h"

#include <QCoreApplication>

namespace loket::console {

Languages::Languages(Preferences &preferences, QObject *parent)
    : QObject(parent),
      m_preferences(preferences)
{
    const QString wanted = preferences.language();
    m_current = speak(
        *QCoreApplication::instance(), wanted.isEmpty() ? QStringList {} : QStringList {wanted});
}

QStringList Languages::all() const
{
    return languages();
}

QString Languages::nameOf(const QString &language) const
{
    return nativeName(language);
}

void Languages::choose(const QString &language)
{
    m_preferences.setLanguage(language);
    m_current = speak(*QCoreApplication::instance(), {language});
    Q_EMIT changed();
}

} // namespace loket::console
