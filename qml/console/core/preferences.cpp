#include "qml/console/core/preferences.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace loket::console {

using namespace Qt::Literals::StringLiterals;

namespace {
const QString lockKey = u"lockMinutes"_s;
constexpr int usualLock = 10;
constexpr int longestLock = 120;

QString counterKey(const QString &userId)
{
    return u"counter/"_s + userId;
}

QString roomKey(const QString &userId)
{
    return u"room/"_s + userId;
}

QString silentKey(const QString &userId)
{
    return u"silent/"_s + userId;
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
    if (m_settings.childGroups().contains(
            u"draft"_s)) { // as earlier versions kept it, for all to read
        m_settings.remove(u"draft"_s);
    }
}

QString Preferences::folder() const
{
    return QFileInfo(m_settings.fileName()).absolutePath();
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

bool Preferences::isSilentFor(const QString &userId) const
{
    return m_settings.value(silentKey(userId)).toBool();
}

void Preferences::setSilentFor(const QString &userId, bool isSilent)
{
    m_settings.setValue(silentKey(userId), isSilent);
}

int Preferences::lockMinutes() const
{
    return std::clamp(m_settings.value(lockKey, usualLock).toInt(), 0, longestLock);
}

void Preferences::setLockMinutes(int minutes)
{
    if (minutes != lockMinutes()) {
        m_settings.setValue(lockKey, minutes);
        Q_EMIT lockMinutesChanged();
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
