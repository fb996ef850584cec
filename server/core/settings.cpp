#include "core/settings.h"

#include "core/origin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTime>
#include <QTimeZone>
#include <QUrl>

#include <toml++/toml.h>

#include <functional>

namespace loket {

namespace {
using Assign = std::function<bool(Settings &, const QString &)>; // false: not allowed

struct Setting {
    SettingInfo info;
    QString allowed; // ends the sentence "It must be …"
    Assign assign;
};

Setting integer(int Settings::*member, const SettingInfo &info, int least, int most)
{
    return {info, u"a whole number from %1 to %2"_s.arg(least).arg(most),
        [=](Settings &settings, const QString &text) {
            bool isNumber = false;
            settings.*member = text.toInt(&isNumber);
            return isNumber && settings.*member >= least && settings.*member <= most;
        }};
}

Setting duration(Millis Settings::*member, const SettingInfo &info, int least, int most)
{
    return {info, u"milliseconds, a whole number from %1 to %2"_s.arg(least).arg(most),
        [=](Settings &settings, const QString &text) {
            bool isNumber = false;
            const int value = text.toInt(&isNumber);
            settings.*member = Millis(value);
            return isNumber && value >= least && value <= most;
        }};
}

Setting text(QString Settings::*member, const SettingInfo &info, const QString &allowed,
    const std::function<bool(const QString &)> &isAllowed)
{
    return {info, allowed, [member, isAllowed](Settings &settings, const QString &value) {
                settings.*member = value;
                return isAllowed(value);
            }};
}

// Values separated by commas, each one of `choices`.
Setting choices(QStringList Settings::*member, const SettingInfo &info, const QStringList &choices)
{
    return {info, u"a list of "_s + choices.join(u", "_s),
        [=](Settings &settings, const QString &text) {
            QStringList &values = settings.*member;
            values.clear();
            for (const QString &value : text.split(u',', Qt::SkipEmptyParts)) {
                values.append(value.trimmed());
            }
            return std::all_of(values.cbegin(), values.cend(),
                [&choices](const QString &value) { return choices.contains(value); });
        }};
}

// Better no start than data in a place where nobody looks for it.
Setting unsupported(const SettingInfo &info, const QString &allowed)
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
bool isSite(const QString &value)
{
    return !value.isEmpty() && value.size() <= 32;
}
bool isLogLevel(const QString &level)
{
    return QStringList {u"debug"_s, u"info"_s, u"warning"_s, u"critical"_s}.contains(level);
}

QStringList entriesOf(const QString &list)
{
    QStringList entries;
    for (const QString &entry : list.split(u',', Qt::SkipEmptyParts)) {
        entries.append(entry.trimmed());
    }
    return entries;
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

Setting settingOf(const ModuleSetting &declared)
{
    return {declared.info, declared.allowed, [declared](Settings &settings, const QString &text) {
                settings.ofModules.insert(declared.info.key, text);
                return declared.isAllowed(text);
            }};
}

const QList<Setting> &table()
{
    static const QList<Setting> settings {
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
            assignFrontDoor},
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
            assignOrigins},
        {{u"names"_s, u"LOKET_NAMES"_s, {},
             u"Names and addresses by which browsers reach the server, separated by commas, beside those of its machine."_s},
            u"a list of names such as reception.clinic.example"_s, assignNames},
        {{u"trusted_proxies"_s, u"LOKET_TRUSTED_PROXIES"_s, {},
             u"Addresses or nets of proxies that are believed about their clients, separated by commas."_s},
            u"a list of addresses or nets such as 127.0.0.1 or 10.0.0.0/8"_s, assignProxies},
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
        text(&Settings::logLevel,
            {u"log_level"_s, u"LOKET_LOG_LEVEL"_s, {}, u"The least serious line that is logged."_s},
            u"debug, info, warning or critical"_s, isLogLevel),
        unsupported({u"database_url"_s, u"DATABASE_URL"_s, {}, {}},
            u"left out: this version keeps its data in SQLite"_s),
        unsupported({u"redis_url"_s, u"REDIS_URL"_s, {}, {}},
            u"left out: this version runs on one machine"_s),
    };
    return settings;
}

QList<Setting> wholeTable(const QList<ModuleSetting> &ofModules)
{
    QList<Setting> settings = table();
    for (const ModuleSetting &declared : ofModules) {
        settings.append(settingOf(declared));
    }
    return settings;
}

Failure refused(const QString &setting, const QString &value, const QString &allowed)
{
    return fail(u"SETTING_INVALID"_s,
        u"The setting %1 is “%2”. It must be %3."_s.arg(setting, value, allowed));
}

// The file's values as text, by dotted key; lists as comma-separated text.
void flatten(const toml::table &from, const QString &prefix, QHash<QString, QString> &into)
{
    for (const auto &[name, node] : from) {
        const QString key = prefix
            + QString::fromUtf8(name.str().data(), static_cast<qsizetype>(name.str().size()));
        if (const toml::table *inner = node.as_table()) {
            flatten(*inner, key + u'.', into);
        } else if (const toml::array *list = node.as_array()) {
            QStringList parts;
            for (const toml::node &part : *list) {
                parts.append(QString::fromStdString(part.value_or(std::string())));
            }
            into.insert(key, parts.join(u','));
        } else if (const auto number = node.value<int64_t>(); number && node.is_integer()) {
            into.insert(key, QString::number(*number));
        } else if (const auto flag = node.value<bool>(); flag && node.is_boolean()) {
            into.insert(key, *flag ? u"true"_s : u"false"_s);
        } else {
            into.insert(key, QString::fromStdString(node.value_or(std::string("?"))));
        }
    }
}

Result<QHash<QString, QString>> readFile(const QString &path)
{
    QHash<QString, QString> values;
    if (!QFileInfo::exists(path)) {
        return values;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(u"SETTING_INVALID"_s,
            u"The file %1 cannot be read: %2."_s.arg(path, file.errorString()));
    }
    try {
        flatten(toml::parse(file.readAll().toStdString()), {}, values);
    } catch (const toml::parse_error &error) {
        return fail(u"SETTING_INVALID"_s,
            u"The file %1 cannot be read: line %2: %3."_s.arg(path)
                .arg(error.source().begin.line)
                .arg(QString::fromUtf8(error.description().data(),
                    static_cast<qsizetype>(error.description().size()))));
    }
    return values;
}

Result<Done> takeTrustedAddresses(Settings &settings, QHash<QString, QString> &values)
{
    const QString prefix = u"trusted_addresses."_s;
    for (auto value = values.begin(); value != values.end();) {
        if (!value.key().startsWith(prefix)) {
            ++value;
            continue;
        }
        const QString address = value.key().mid(prefix.size());
        if (QHostAddress(address).isNull()) {
            return refused(u"trusted_addresses"_s, address, u"a table of IP addresses and roles"_s);
        }
        settings.trustedAddresses.insert(address, value.value());
        value = values.erase(value);
    }
    return Done {};
}

Result<Done> assign(
    Settings &settings, const Setting &setting, const QString &source, const QString &value)
{
    if (!setting.assign(settings, value)) {
        return refused(source, value, setting.allowed);
    }
    return Done {};
}

// From the strongest source that names it.
Result<Done> assignFromSources(Settings &settings, const Setting &setting,
    const QHash<QString, QString> &options, const QProcessEnvironment &environment,
    const QHash<QString, QString> &file)
{
    const SettingInfo &info = setting.info;
    if (!info.option.isEmpty() && options.contains(info.option)) {
        return assign(settings, setting, u"--"_s + info.option, options.value(info.option));
    }
    if (!info.variable.isEmpty() && !environment.value(info.variable).isEmpty()) {
        return assign(settings, setting, info.variable, environment.value(info.variable));
    }
    if (file.contains(info.key)) {
        return assign(settings, setting, info.key + u" in loket.toml"_s, file.value(info.key));
    }
    return Done {};
}

QString dataFolder(const QHash<QString, QString> &options, const QProcessEnvironment &environment)
{
    const QString named = options.value(u"data"_s, environment.value(u"LOKET_DATA"_s));
    return QDir(named.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/loket"_s
            : named)
        .absolutePath();
}

Result<Done> checkTogether(const Settings &settings)
{
    if (settings.tlsCertificate.isEmpty() != settings.tlsKey.isEmpty()) {
        return refused(u"tls_cert"_s, settings.tlsCertificate, u"given together with tls_key"_s);
    }
    for (auto entry = settings.trustedAddresses.keyBegin();
         entry != settings.trustedAddresses.keyEnd(); ++entry) {
        const auto isHere = [&entry](const AddressNet &net) {
            return net.contains(QHostAddress(*entry));
        };
        if (std::any_of(settings.trustedProxies.begin(), settings.trustedProxies.end(), isHere)) {
            return refused(u"trusted_addresses"_s, *entry,
                u"the address of a client: this one is in trusted_proxies, and whoever comes through it would have its role"_s);
        }
    }
    return Done {};
}
} // namespace

QList<SettingInfo> settingTable(const QList<ModuleSetting> &ofModules)
{
    QList<SettingInfo> rows;
    for (const Setting &setting : wholeTable(ofModules)) {
        if (!setting.info.about.isEmpty()) {
            rows.append(setting.info);
        }
    }
    return rows;
}

Result<Settings> loadSettings(const QHash<QString, QString> &options,
    const QProcessEnvironment &environment, const QList<ModuleSetting> &ofModules)
{
    Settings settings;
    for (const ModuleSetting &declared : ofModules) {
        settings.ofModules.insert(declared.info.key, declared.standard);
    }
    const QString folder = dataFolder(options, environment);
    Result<QHash<QString, QString>> file = readFile(folder + u"/loket.toml"_s);
    if (!file) {
        return fail(file.error());
    }
    if (const auto taken = takeTrustedAddresses(settings, *file); !taken) {
        return fail(taken.error());
    }
    QStringList unknown = file->keys();
    for (const Setting &setting : wholeTable(ofModules)) {
        const auto assigned = assignFromSources(settings, setting, options, environment, *file);
        if (!assigned) {
            return fail(assigned.error());
        }
        unknown.removeAll(setting.info.key);
    }
    if (!unknown.isEmpty()) {
        return refused(unknown.first() + u" in loket.toml"_s, file->value(unknown.first()),
            u"a setting that exists; see --help"_s);
    }
    settings.data = folder;
    return checkTogether(settings).map([&](Done) { return settings; });
}

} // namespace loket
