#include "core/settingchange.h"

#include "core/settingrow.h"
#include "core/settingsfile.h"

#include <QProcessEnvironment>

#include <algorithm>

namespace loket {
namespace {

bool isForTheFileAlone(const QString &key)
{
    static const QStringList keys {u"port"_s, u"host"_s, u"front_door"_s, u"data"_s, u"tls_cert"_s,
        u"tls_key"_s, u"trusted_proxies"_s, u"reports.folders"_s};
    return keys.contains(key);
}

bool isFixed(const SaidSetting &said)
{
    return said.source > SettingSource::File;
}

// `A, B` and `A,B` are the same list.
QString plainValue(const SettingForm &form, const QString &value)
{
    return form.kind == SettingForm::Kind::List ? entriesOf(value).join(u',') : value;
}

ShownSetting shownOf(const SettingRow &row, const Settings &settings, const FileValues &file)
{
    const QString &key = row.info.key;
    const SaidSetting said = settings.said.value(key, {SettingSource::Standard, row.standard});
    const QString next = isFixed(said) ? said.value : file.value(key, row.standard);
    return {row.info, row.form, row.standard, plainValue(row.form, said.value), said.source,
        plainValue(row.form, next), isForTheFileAlone(key)};
}

QByteArray asToml(const SettingForm &form, const QString &value)
{
    switch (form.kind) {
    case SettingForm::Kind::Number:
    case SettingForm::Kind::Flag:
        return value.toUtf8();
    case SettingForm::Kind::Text:
    case SettingForm::Kind::Choice:
    case SettingForm::Kind::List:
        return quoted(value);
    }
    Q_UNREACHABLE();
}

Result<SettingRow> rowOf(const QList<ModuleSetting> &ofModules, const QString &key)
{
    const QList<SettingRow> all = settingRows(ofModules);
    const auto row = std::find_if(all.begin(), all.end(),
        [&key](const SettingRow &one) { return one.info.key == key && !one.info.about.isEmpty(); });
    if (row == all.end()) {
        return fail(errors::notFound(u"There is no setting “%1”."_s.arg(key)));
    }
    return *row;
}

Result<Done> checked(
    const Settings &settings, const SettingRow &row, const std::optional<QString> &value)
{
    const QString &key = row.info.key;
    if (isFixed(settings.said.value(key)) || isForTheFileAlone(key)) {
        return fail(errors::conflict(u"SETTING_FIXED"_s,
            isForTheFileAlone(key)
                ? u"The setting %1 is changed in loket.toml alone."_s.arg(key)
                : u"The setting %1 comes from the command line or the environment, and is changed there."_s
                      .arg(key)));
    }
    Settings tried;
    if (value && !row.assign(tried, *value)) {
        return fail(
            Error {u"SETTING_REFUSED"_s, u"The setting %1 must be %2."_s.arg(key, row.allowed), 400,
                {{u"field"_s, u"value"_s}, {u"allowed"_s, row.allowed}}});
    }
    return Done {};
}

} // namespace

Result<QList<ShownSetting>> shownSettings(
    const Settings &settings, const QList<ModuleSetting> &ofModules)
{
    return readSettingsFile(settings.settingsFile()).map([&](const FileValues &file) {
        QList<ShownSetting> shown;
        for (const SettingRow &row : settingRows(ofModules)) {
            if (!row.info.about.isEmpty()) {
                shown.append(shownOf(row, settings, file));
            }
        }
        return shown;
    });
}

Result<Done> mayStartAgain(const Settings &settings, const QList<ModuleSetting> &ofModules)
{
    QHash<QString, QString> options {{u"data"_s, settings.data}};
    QProcessEnvironment environment;
    for (const SettingRow &row : settingRows(ofModules)) {
        const SaidSetting said = settings.said.value(row.info.key);
        if (said.source == SettingSource::CommandLine) {
            options.insert(row.info.option, said.value);
        } else if (said.source == SettingSource::Environment) {
            environment.insert(row.info.variable, said.value);
        }
    }
    return loadSettings(options, environment, ofModules).map([](const Settings &) {
        return Done {};
    });
}

Result<std::optional<QString>> changeSetting(const Settings &settings,
    const QList<ModuleSetting> &ofModules, const QString &key, const std::optional<QString> &value)
{
    const auto row = rowOf(ofModules, key);
    if (!row) {
        return fail(row.error());
    }
    const QString file = settings.settingsFile();
    return checked(settings, *row, value)
        .and_then([&](Done) { return readSettingsFile(file); })
        .and_then([&](const FileValues &before) {
            return writeValue(file, SettingPlace::of(key),
                value ? NewValue(asToml(row->form, *value)) : std::nullopt)
                .map([&](Done) {
                    return before.contains(key) ? std::optional(before.value(key)) : std::nullopt;
                });
        });
}

Result<QString> trustableAddress(const Settings &settings, const QString &address)
{
    const auto host = computerFromText(address);
    if (!host) {
        return fail(u"ADDRESS_INVALID"_s, u"“%1” is no address of a computer."_s.arg(address));
    }
    const auto isProxy = [&host](const AddressNet &net) { return net.contains(*host); };
    if (std::any_of(settings.trustedProxies.begin(), settings.trustedProxies.end(), isProxy)) {
        return fail(errors::conflict(u"ADDRESS_IS_PROXY"_s,
            u"%1 is in trusted_proxies: whoever comes through it would have this role."_s.arg(
                address)));
    }
    return host->toString();
}

Result<Done> changeTrust(
    const Settings &settings, const QString &address, const std::optional<QString> &role)
{
    return writeValue(settings.settingsFile(), {u"trusted_addresses"_s, address},
        role ? NewValue(quoted(*role)) : std::nullopt);
}

} // namespace loket
