#include "core/settings.h"

#include "core/settingrow.h"
#include "core/settingsfile.h"

#include <QDir>
#include <QHostAddress>
#include <QStandardPaths>

namespace loket {

namespace {
Failure refused(const QString &setting, const QString &value, const QString &allowed)
{
    return fail(Error {u"SETTING_INVALID"_s,
        u"The setting %1 is “%2”. It must be %3."_s.arg(setting, value, allowed), 400,
        {{u"setting"_s, setting.section(u' ', 0, 0)}, {u"value"_s, value}}});
}

Result<Done> takeTrustedAddresses(Settings &settings, FileValues &values)
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
    Settings &settings, const SettingRow &setting, const QString &called, const SaidSetting &said)
{
    if (!setting.assign(settings, said.value)) {
        const bool isSecret = setting.info.about.isEmpty(); // no screen shows it
        return refused(called, isSecret ? u"…"_s : said.value, setting.allowed);
    }
    settings.said.insert(setting.info.key, said);
    return Done {};
}

// From the strongest source that names it.
Result<Done> assignFromSources(Settings &settings, const SettingRow &setting,
    const QHash<QString, QString> &options, const QProcessEnvironment &environment,
    const FileValues &file)
{
    const SettingInfo &info = setting.info;
    if (!info.option.isEmpty() && options.contains(info.option)) {
        return assign(settings, setting, u"--"_s + info.option,
            {SettingSource::CommandLine, options.value(info.option)});
    }
    if (!info.variable.isEmpty() && !environment.value(info.variable).isEmpty()) {
        return assign(settings, setting, info.variable,
            {SettingSource::Environment, environment.value(info.variable)});
    }
    if (file.contains(info.key)) {
        return assign(settings, setting, info.key + u" in loket.toml"_s,
            {SettingSource::File, file.value(info.key)});
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
    for (const SettingRow &setting : settingRows(ofModules)) {
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
    Result<FileValues> file = readSettingsFile(folder + u"/loket.toml"_s);
    if (!file) {
        return fail(file.error());
    }
    if (const auto taken = takeTrustedAddresses(settings, *file); !taken) {
        return fail(taken.error());
    }
    QStringList unknown = file->keys();
    for (const SettingRow &setting : settingRows(ofModules)) {
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
