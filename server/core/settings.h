// What an installation may set. Read once at the start: command line, then environment, then
// `loket.toml` in the data folder, then the default.
#pragma once

#include "core/address.h"
#include "core/clock.h"
#include "core/doorkind.h"
#include "core/modulesetting.h"
#include "core/result.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QStringList>

namespace loket {

// Where a value comes from, the weakest first.
enum class SettingSource { Standard, File, Environment, CommandLine };

// What was said, where something was.
struct SaidSetting {
    SettingSource source = SettingSource::Standard;
    QString value = {};
};

struct Settings {
    QHash<QString, SaidSetting> said; // by key

    // The server.
    QString host; // empty: 127.0.0.1 until an admin exists, then every address
    int port = 3000; // 0: any free one
    DoorKind frontDoor = standardDoor();
    QString data; // the folder with the database, the log and loket.toml
    QString databaseUrl; // of PostgreSQL, with its password; empty: a file in that folder
    QString tlsCertificate; // PEM files; both or none
    QString tlsKey;
    QStringList names; // of this server, beside those that it knows itself
    QStringList corsOrigins; // pages of other origins that may use the server
    QHash<QString, QString> trustedAddresses; // address → role
    QList<AddressNet> trustedProxies; // whose word about their clients is believed

    // People's sessions.
    int sessionHours = 12; // from the sign-in
    int sessionIdleMinutes = 240; // in which nobody did anything; 0: no matter

    // The sockets.
    int maxPayload = 1 << 20; // bytes of one message
    int connectionsPerAddress = 256;
    int connectionsPerPerson = 32; // of one account …
    int connectionsPerDevice = 8;
    int connectionsPerVisit = 8; // … and of one patient's ticket, at the same time
    int messagesPerSecond = 100; // that one connection may send
    Millis cleanupInterval {300'000};
    Millis connectionTimeout {300'000}; // idle for this long: closed
    Millis pingInterval {30'000};
    Millis recoveryTime {0}; // that a Socket.IO client may be cut off and go on; 0: none may

    // The queue.
    QString site = u"main"_s;
    QString timeZone; // IANA name; empty: the system's
    QString dayReset = u"00:00"_s; // local time at which the business day begins
    int ageingMinutes = 30; // waiting this long raises a visit by one level; 0: never
    int cooldownMinutes = 5;
    int maxCalls = 3;
    int earlyMinutes = 30; // a booking may check in from this long before its time …
    int lateMinutes = 15; // … until this long after it, else at the end of the late queue
    int rejoinMinutes = 30;
    int undoSeconds = 30;
    QStringList kioskPriorities {u"NORMAL"_s}; // that a kiosk may choose
    QStringList kioskFields {u"patientId"_s, u"patientName"_s, u"route"_s, u"language"_s};
    int kioskNumbersPerMinute = 30; // of one kiosk
    int staffNumbersPercent = 10; // of each series: no kiosk gives these out

    QHash<QString, QString> ofModules; // by key, as text: what they declared

    QString logLevel = u"info"_s;

    QString settingsFile() const { return data + u"/loket.toml"_s; }
    QString databaseFile() const { return data + u"/loket.db"_s; }
    // What Storage::open() opens.
    QString database() const { return databaseUrl.isEmpty() ? databaseFile() : databaseUrl; }
    QString logFolder() const { return data + u"/log"_s; }
};

// The server's own and those of modules.
QList<SettingInfo> settingTable(const QList<ModuleSetting> &ofModules = {});

// `options`: the values of the command line, by option. Refuses with SETTING_INVALID a value that
// is not allowed and an unknown key of loket.toml, in a sentence that names setting, value and what
// is allowed.
Result<Settings> loadSettings(const QHash<QString, QString> &options,
    const QProcessEnvironment &environment, const QList<ModuleSetting> &ofModules = {});

} // namespace loket
