#include "qml/console/core/preferences.h"

#include <QFile>

namespace loket::console {

using namespace Qt::Literals::StringLiterals;

namespace {
QString counterKey(const QString &userId)
{
    return u"counter/"_s + userId;
}

QString roomKey(const QString &userId)
{
    return u"room/"_s + userId;
}

QString draftKey(const QString &userId, const QString &roomId)
{
    return u"draft/"_s + userId + u'/' + roomId;
}

QString knownKey(const QString &server)
{
    return u"known/"_s + server;
}
}

Preferences::Preferences(const QString &file, QObject *parent)
    : QObject(parent),
      m_settings(file, QSettings::IniFormat)
{
}

QString Preferences::theme() const
{
    return m_settings.value(u"theme"_s, u"system"_s).toString();
}

void Preferences::setTheme(const QString &theme)
{
    if (theme != this->theme()) {
        m_settings.setValue(u"theme"_s, theme);
        Q_EMIT themeChanged();
    }
}

QString Preferences::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language != this->language()) {
        m_settings.setValue(u"language"_s, language);
        Q_EMIT languageChanged();
    }
}

QString Preferences::userName() const
{
    return m_settings.value(u"userName"_s).toString();
}

void Preferences::setUserName(const QString &name)
{
    if (name != userName()) {
        m_settings.setValue(u"userName"_s, name);
        Q_EMIT userNameChanged();
    }
}

QString Preferences::counterOf(const QString &userId) const
{
    return m_settings.value(counterKey(userId)).toString();
}

void Preferences::setCounterOf(const QString &userId, const QString &counterId)
{
    m_settings.setValue(counterKey(userId), counterId);
}

QString Preferences::roomOf(const QString &userId) const
{
    return m_settings.value(roomKey(userId)).toString();
}

void Preferences::setRoomOf(const QString &userId, const QString &roomId)
{
    m_settings.setValue(roomKey(userId), roomId);
}

QString Preferences::draftOf(const QString &userId, const QString &roomId) const
{
    return m_settings.value(draftKey(userId, roomId)).toString();
}

void Preferences::setDraftOf(const QString &userId, const QString &roomId, const QString &draft)
{
    if (draft.isEmpty()) {
        m_settings.remove(draftKey(userId, roomId));
    } else {
        m_settings.setValue(draftKey(userId, roomId), draft);
    }
}

QString Preferences::knownTo(const QString &server) const
{
    return m_settings.value(knownKey(server)).toString();
}

// For no other user of this PC to read.
void Preferences::setKnownTo(const QString &server, const QString &known)
{
    if (known != knownTo(server)) {
        m_settings.setValue(knownKey(server), known);
        m_settings.sync();
        QFile::setPermissions(m_settings.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    }
}

} // namespace loket::console
