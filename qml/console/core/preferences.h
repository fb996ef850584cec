// What this PC remembers of how its user likes the console. Nothing in it opens anything.
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QSettings>

namespace loket::console {

class Preferences : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString userName READ userName WRITE setUserName NOTIFY userNameChanged)
    Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY lockMinutesChanged)
public:
    // An ini file; made when something is first kept.
    explicit Preferences(const QString &file, QObject *parent = nullptr);

    QString folder() const; // where that is

    QString theme() const; // "system", "light" or "dark"
    void setTheme(const QString &theme);
    QString language() const; // "id", "en" or "th"; empty: what the system asks for
    void setLanguage(const QString &language);
    QString userName() const; // who signed in last
    void setUserName(const QString &name);
    // The counter that this user chose last on this PC.
    QString counterOf(const QString &userId) const;
    void setCounterOf(const QString &userId, const QString &counterId);
    // The room that this user was in last on this PC.
    QString roomOf(const QString &userId) const;
    void setRoomOf(const QString &userId, const QString &roomId);
    // This user wants no sound on this PC when somebody knocks.
    bool isSilentFor(const QString &userId) const;
    void setSilentFor(const QString &userId, bool isSilent);
    // After so many minutes without a key or the mouse this PC locks; 0: never by itself.
    int lockMinutes() const;
    void setLockMinutes(int minutes);
    // What tells the server that one signed in here before.
    QString knownTo(const QString &server) const;
    void setKnownTo(const QString &server, const QString &known);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void userNameChanged();
    void lockMinutesChanged();

private:
    QSettings m_settings;
};

} // namespace loket::console
