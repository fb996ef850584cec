// The clinic's displays and kiosks, and those that want to be one. Values; QML reads their
// properties.
#pragma once

#include "client/devices/kioskhealth.h"
#include "core/result.h"
#include "vocabulary/screen/screenview.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>

namespace loket::client {

struct Screen {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(bool isMonitor READ isMonitor)
    Q_PROPERTY(bool isOnline MEMBER isOnline)
    Q_PROPERTY(QDateTime since MEMBER since)
    Q_PROPERTY(loket::screen::View view MEMBER view)
    Q_PROPERTY(QString program MEMBER program)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(loket::screen::Sound sound READ soundValue)
    Q_PROPERTY(bool soundless READ isSoundless)
    Q_PROPERTY(bool speaks MEMBER speaks)
    Q_PROPERTY(bool hidden READ isHidden)
    Q_PROPERTY(bool maySleep READ maySleep)
    Q_PROPERTY(loket::client::KioskHealth kiosk MEMBER kiosk)
public:
    QString id;
    QString name;
    QString kind; // "display", "kiosk" or "monitor"
    bool isOnline = false;
    QDateTime since; // it came or went, in local time; a monitor: when it last asked
    screen::View view = {}; // what it is to show
    QString program = {}; // as it says itself: "Loket/0.1.0", or a browser's long name
    QString address = {}; // from where it came last; empty: not known
    Word<screen::Sound> sound = screen::Sound::Unknown; // as it says; Unknown: it has said nothing
    bool speaks = false; // says calls aloud now
    bool saysHidden = false; // nobody sees it, as it says
    bool saysMaySleep = false; // its screen may go dark by itself, as it says
    KioskHealth kiosk = {};

    screen::Sound soundValue() const { return sound; }
    // It is there, and nobody can see it: somebody has to look after it.
    bool isHidden() const { return isOnline && saysHidden; }
    // It is there, and nothing keeps its screen on.
    bool maySleep() const { return isOnline && saysMaySleep; }
    // It is there and should be heard, and is not: somebody has to look after it.
    bool isSoundless() const { return isOnline && screen::isTrouble(sound); }
    // A program that reads the server's figures, and has no connection.
    bool isMonitor() const { return kind == u"monitor"_s; }
    // UNREADABLE_ANSWER where id or name is missing.
    static Result<Screen> fromJson(const QJsonObject &json);
    bool operator==(const Screen &) const = default;
};

// It shows a code that nobody has approved yet.
struct WaitingScreen {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString address MEMBER address)
    Q_PROPERTY(QDateTime since MEMBER since)
public:
    QString id; // of the pairing
    QString name; // that it gives itself
    QString kind;
    QString address;
    QDateTime since; // in local time

    // UNREADABLE_ANSWER where the id is missing.
    static Result<WaitingScreen> fromJson(const QJsonObject &json);
    bool operator==(const WaitingScreen &) const = default;
};

} // namespace loket::client
