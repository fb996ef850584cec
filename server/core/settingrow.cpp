#include "core/settingrow.h"

#include "core/origin.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTime>
#include <QTimeZone>
#include <QUrl>

namespace loket {

namespace {

SettingRow integer(int Settings::*member, const SettingInfo &info, int least, int most)
{
    return {info, u"a whole number from %1 to %2"_s.arg(least).arg(most),
        [=](Settings &settings, const QString &text) {
            bool isNumber = false;
            settings.*member = text.toInt(&isNumber);
            return isNumber && settings.*member >= least && settings.*member <= most;
        },
        {SettingForm::Kind::Number, least, most, {}}, QString::number(Settings().*member)};
}

SettingRow duration(Millis Settings::*member, const SettingInfo &info, int least, int most)
{
    return {info, u"milliseconds, a whole number from %1 to %2"_s.arg(least).arg(most),
        [=](Settings &settings, const QString &text) {
            bool isNumber = false;
            const int value = text.toInt(&isNumber);
            settings.*member = Millis(value);
            return isNumber && value >= least && value <= most;
        },
        {SettingForm::Kind::Number, least, most, {}},
        QString::number((Settings().*member).count())};
}

SettingRow text(QString Settings::*member, const SettingInfo &info, const QString &allowed,
    const std::function<bool(const QString &)> &isAllowed)
{
    return {info, allowed,
        [member, isAllowed](Settings &settings, const QString &value) {
            settings.*member = value;
            return isAllowed(value);
        },
        {}, Settings().*member};
}

// Values separated by commas, each one of `choices`.
SettingRow choices(
    QStringList Settings::*member, const SettingInfo &info, const QStringList &choices)
{
    return {info, u"a list of "_s + choices.join(u", "_s),
        [=](Settings &settings, const QString &text) {
            const QStringList values = settings.*member = entriesOf(text);
            return std::all_of(values.cbegin(), values.cend(),
                [&choices](const QString &value) { return choices.contains(value); });
        },
        {SettingForm::Kind::List, 0, 0, choices}, (Settings().*member).join(u',')};
}

// Better no start than data in a place where nobody looks for it.
SettingRow unsupported(const SettingInfo &info, const QString &allowed)
{
    return {info, allowed, [](Settings &, const QString &) { return false; }};
}

bool isReadableFile(const QString &path)
{
    return QFileInfo(path).isReadable();
}
bool isListenHost(const QString &host)
{
    return host == u"localhost"_s || !QHostAddress(host).isNull();
}
bool isTimeZone(const QString &name)
{
    return QTimeZone(name.toLatin1()).isValid();
}
bool isTimeOfDay(const QString &time)
{
    return QTime::fromString(time, u"HH:mm"_s).isValid();
}
bool isNotEmpty(const QString &value)
{
    return !value.isEmpty();
}
bool isDatabaseUrl(const QString &value)
{
    return value.isEmpty() || value.startsWith(u"postgresql://"_s)
        || value.startsWith(u"postgres://"_s);
}
bool isSite(const QString &value)
{
    return !value.isEmpty() && value.size() <= 32;
}
QStringList logLevels()
{
    return {u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s};
}

SettingRow oneOf(QString Settings::*member, const SettingInfo &info, const QString &allowed,
    const QStringList &choices)
{
    SettingRow setting = text(
        member, info, allowed, [choices](const QString &value) { return choices.contains(value); });
    setting.form = {.kind = SettingForm::Kind::Choice, .choices = choices};
    return setting;
}

bool assignOrigins(Settings &settings, const QString &list)
{
    settings.corsOrigins = entriesOf(list);
    return std::all_of(settings.corsOrigins.cbegin(), settings.corsOrigins.cend(),
        [](const QString &origin) { return OriginPattern::fromText(origin).has_value(); });
}

// Neither scheme nor port, and no star: a name that is not known is no harm, a foreign one is.
bool isServerName(const QString &name)
{
    static const QRegularExpression form(
        u"^[\\w-]+(?:\\.[\\w-]+)*\\.?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return addressFromText(name).has_value()
        || (form.match(name).hasMatch() && !QUrl::toAce(name).isEmpty());
}

bool assignFrontDoor(Settings &settings, const QString &kind)
{
    settings.frontDoor = kind == toText(DoorKind::Qt) ? DoorKind::Qt : DoorKind::Direct;
    return kind == toText(settings.frontDoor)
        && (hasDirectDoor() || settings.frontDoor == DoorKind::Qt);
}

bool assignNames(Settings &settings, const QString &list)
{
    settings.names = entriesOf(list);
    return std::all_of(settings.names.cbegin(), settings.names.cend(), isServerName);
}

bool assignProxies(Settings &settings, const QString &list)
{
    settings.trustedProxies.clear();
    for (const QString &entry : entriesOf(list)) {
        const auto net = AddressNet::fromText(entry);
        if (!net) {
            return false;
        }
        settings.trustedProxies.append(*net);
    }
    return true;
}

SettingRow settingOf(const ModuleSetting &declared)
{
    return {declared.info, declared.allowed,
        [declared](Settings &settings, const QString &text) {
            settings.ofModules.insert(declared.info.key, text);
            return declared.isAllowed(text);
        },
        declared.form, declared.standard};
}

const QList<SettingRow> &table()
{
    static const QList<SettingRow> settings {
        integer(&Settings::port,
            {u"port"_s, u"WS_PORT"_s, u"port"_s, u"Port of the server; 0 takes a free one."_s}, 0,
            65535),
        text(&Settings::host,
            {u"host"_s, u"WS_HOST"_s, u"host"_s,
                u"Address to listen on; 127.0.0.1 until an admin exists, then every address."_s},
            u"an IP address of this machine or “localhost”"_s, isListenHost),
        {{u"front_door"_s, u"LOKET_FRONT_DOOR"_s, u"front-door"_s,
             u"What holds the port open: qt, the servers of Qt, or direct, the server's own sockets, where it has them."_s},
            hasDirectDoor() ? u"direct or qt"_s
                            : u"qt: this loket is built without sockets of its own"_s,
            assignFrontDoor,
            {.kind = SettingForm::Kind::Choice,
                .choices =
                    hasDirectDoor() ? QStringList {u"direct"_s, u"qt"_s} : QStringList {u"qt"_s}},
            toText(standardDoor())},
        text(&Settings::data,
            {u"data"_s, u"LOKET_DATA"_s, u"data"_s,
                u"Folder with the database, the log and loket.toml."_s},
            u"a folder"_s, isNotEmpty),
        text(&Settings::tlsCertificate,
            {u"tls_cert"_s, u"LOKET_TLS_CERT"_s, {}, u"Certificate (PEM) for https and wss."_s},
            u"a file that can be read"_s, isReadableFile),
        text(&Settings::tlsKey,
            {u"tls_key"_s, u"LOKET_TLS_KEY"_s, {}, u"Key (PEM) of the certificate."_s},
            u"a file that can be read"_s, isReadableFile),
        {{u"cors_origins"_s, u"LOKET_CORS_ORIGINS"_s, {},
             u"Origins of other web pages that may use the server, separated by commas."_s},
            u"a list of origins such as http://192.168.1.9:8080, https://*.clinic.example or app://"_s,
            assignOrigins, {.kind = SettingForm::Kind::List}},
        {{u"names"_s, u"LOKET_NAMES"_s, {},
             u"Names and addresses by which browsers reach the server, separated by commas, beside those of its machine."_s},
            u"a list of names such as reception.clinic.example"_s, assignNames,
            {.kind = SettingForm::Kind::List}},
        {{u"trusted_proxies"_s, u"LOKET_TRUSTED_PROXIES"_s, {},
             u"Addresses or nets of proxies that are believed about their clients, separated by commas."_s},
            u"a list of addresses or nets such as 127.0.0.1 or 10.0.0.0/8"_s, assignProxies,
            {.kind = SettingForm::Kind::List}},
        integer(&Settings::sessionHours,
            {u"session_hours"_s, u"LOKET_SESSION_HOURS"_s, {},
                u"Hours after which a person signs in again."_s},
            1, 720),
        integer(&Settings::sessionIdleMinutes,
            {u"session_idle_minutes"_s, u"LOKET_SESSION_IDLE_MINUTES"_s, {},
                u"Minutes without use after which a person signs in again; 0: no matter how many."_s},
            0, 43'200),
        integer(&Settings::maxPayload,
            {u"websocket_max_payload"_s, u"WEBSOCKET_MAX_PAYLOAD"_s, {},
                u"Bytes of the largest message from staff; others may send less."_s},
            1024, 64 << 20),
        integer(&Settings::connectionsPerAddress,
            {u"connections_per_address"_s, u"LOKET_CONNECTIONS_PER_ADDRESS"_s, {},
                u"Connections that one address may hold."_s},
            1, 100'000),
        integer(&Settings::connectionsPerPerson,
            {u"connections_per_person"_s, u"LOKET_CONNECTIONS_PER_PERSON"_s, {},
                u"Connections (windows, tabs, phones) that one account may hold."_s},
            1, 100'000),
        integer(&Settings::connectionsPerDevice,
            {u"connections_per_device"_s, u"LOKET_CONNECTIONS_PER_DEVICE"_s, {},
                u"Connections that one paired display or kiosk may hold."_s},
            1, 1'000),
        integer(&Settings::connectionsPerVisit,
            {u"connections_per_visit"_s, u"LOKET_CONNECTIONS_PER_VISIT"_s, {},
                u"Connections that one patient's ticket may hold."_s},
            1, 1'000),
        integer(&Settings::messagesPerSecond,
            {u"messages_per_second"_s, u"LOKET_MESSAGES_PER_SECOND"_s, {},
                u"Messages that one connection may send, over a while."_s},
            1, 1'000'000),
        duration(&Settings::cleanupInterval,
            {u"websocket_cleanup_interval"_s, u"WEBSOCKET_CLEANUP_INTERVAL"_s, {},
                u"How often answers kept for repeated requests are cleared of old ones."_s},
            1000, 86'400'000),
        duration(&Settings::connectionTimeout,
            {u"websocket_connection_timeout"_s, u"WEBSOCKET_CONNECTION_TIMEOUT"_s, {},
                u"A connection that is idle for this long is closed."_s},
            1000, 86'400'000),
        duration(&Settings::pingInterval,
            {u"websocket_ping_interval"_s, u"WEBSOCKET_PING_INTERVAL"_s, {},
                u"How often a connection is asked whether it is still there."_s},
            1000, 3'600'000),
        duration(&Settings::recoveryTime,
            {u"websocket_recovery_time"_s, u"WEBSOCKET_RECOVERY_TIME"_s, {},
                u"How long a Socket.IO client that was cut off may take to go on where it stopped; 0: not at all."_s},
            0, 3'600'000),
        text(&Settings::site,
            {u"queue.site"_s, {}, {}, u"Name of the site that numbers are drawn for."_s},
            u"1 to 32 characters"_s, isSite),
        text(&Settings::timeZone,
            {u"queue.time_zone"_s, u"LOKET_TIME_ZONE"_s, {},
                u"Time zone of the site; the system's where it is not set."_s},
            u"an IANA name such as Asia/Jakarta"_s, isTimeZone),
        text(&Settings::dayReset,
            {u"queue.day_reset"_s, {}, {}, u"Local time at which the business day begins."_s},
            u"a time such as 00:00"_s, isTimeOfDay),
        integer(&Settings::ageingMinutes,
            {u"queue.ageing_minutes"_s, {}, {},
                u"Waiting this long raises a visit by one priority; 0 never does."_s},
            0, 1440),
        integer(&Settings::cooldownMinutes,
            {u"queue.cooldown_minutes"_s, {}, {},
                u"A visit put back in the queue is not called again for this long."_s},
            0, 240),
        integer(&Settings::maxCalls,
            {u"queue.max_calls"_s, {}, {}, u"After this many calls no-show is offered."_s}, 1, 20),
        integer(&Settings::earlyMinutes,
            {u"queue.early_minutes"_s, {}, {},
                u"A booking may check in from this long before its time."_s},
            0, 1440),
        integer(&Settings::lateMinutes,
            {u"queue.late_minutes"_s, {}, {},
                u"A booking that checks in later than this joins the late queue."_s},
            0, 1440),
        integer(&Settings::rejoinMinutes,
            {u"queue.rejoin_minutes"_s, {}, {},
                u"A patient who missed the call may rejoin from the own page for this long."_s},
            0, 1440),
        integer(&Settings::undoSeconds,
            {u"queue.undo_seconds"_s, {}, {}, u"The last action can be undone for this long."_s}, 0,
            600),
        choices(&Settings::kioskPriorities,
            {u"queue.kiosk_priorities"_s, {}, {}, u"Priorities that a kiosk may give."_s},
            {u"URGENT"_s, u"HIGH"_s, u"NORMAL"_s, u"LOW"_s}),
        choices(&Settings::kioskFields,
            {u"queue.kiosk_fields"_s, {}, {},
                u"What a kiosk may say of a visit beside its service."_s},
            {u"patientId"_s, u"patientName"_s, u"appointmentAt"_s, u"route"_s, u"language"_s}),
        integer(&Settings::kioskNumbersPerMinute,
            {u"queue.kiosk_numbers_per_minute"_s, {}, {},
                u"Numbers that one kiosk may ask for in a minute."_s},
            1, 10'000),
        integer(&Settings::staffNumbersPercent,
            {u"queue.staff_numbers_percent"_s, {}, {},
                u"Of each series so many in a hundred are given out by staff alone."_s},
            0, 90),
        oneOf(&Settings::logLevel,
            {u"log_level"_s, u"LOKET_LOG_LEVEL"_s, {}, u"The least serious line that is logged."_s},
            u"debug, info, warning or critical"_s, logLevels()),
        // Without words of its own: it holds a password, and no screen shows it.
        text(&Settings::databaseUrl, {u"database_url"_s, u"DATABASE_URL"_s, {}, {}},
            u"postgresql://user:password@host/name"_s, isDatabaseUrl),
        unsupported({u"redis_url"_s, u"REDIS_URL"_s, {}, {}},
            u"left out: this version runs on one machine"_s),
    };
    return settings;
}

} // namespace

QStringList entriesOf(const QString &list)
{
    QStringList entries;
    for (const QString &entry : list.split(u',', Qt::SkipEmptyParts)) {
        entries.append(entry.trimmed());
    }
    return entries;
}

QList<SettingRow> settingRows(const QList<ModuleSetting> &ofModules)
{
    QList<SettingRow> settings = table();
    for (const ModuleSetting &declared : ofModules) {
        settings.append(settingOf(declared));
    }
    return settings;
}

} // namespace loket
