#include "modules/settings/settingsmodule.h"

#include "vocabulary/json.h"
#include "vocabulary/settings/namedservices.h"

#include <algorithm>

namespace loket::settings {
namespace {

const QString module = u"settings"_s;
const QString changedKind = u"changed"_s;
const QString trustedKind = u"trusted"_s;
const QString distrustedKind = u"distrusted"_s;

// Nobody is an administrator without a password.
QStringList trustableRoles()
{
    QStringList roles;
    for (const Role role : allRoles()) {
        if (!Right::ManagePeople.isOf(role)) {
            roles.append(toText(role));
        }
    }
    return roles;
}

QJsonValue jsonOf(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue();
}

std::optional<QString> textIn(const QJsonObject &body, const QString &member)
{
    const QJsonValue value = body.value(member);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<QString> given(const Call &call, const QString &field)
{
    return call.values.has(field) ? std::optional(call.values.text(field)) : std::nullopt;
}

// What would keep the next start from beginning; null where nothing would.
QJsonValue refusedBy(const Result<Done> &start)
{
    if (start) {
        return {};
    }
    QJsonObject refused = start.error().details;
    refused.insert(u"message"_s, start.error().message);
    return refused;
}

struct Listing {
    QList<ShownSetting> settings;
    Result<Done> start; // of the file as it is now
};

// Kept as the answer of a change; what is told is how it is then.
struct Written {
    QJsonObject toJson() const { return {}; }
    static Result<Written> fromJson(const QJsonObject &) { return Written {}; }
};

// As it is in the file, or by default.
Result<bool> isSaidAlready(const Table &table, const QString &key, const QString &value)
{
    return shownSettings(table.settings, table.ofModules).map([&](const QList<ShownSetting> &all) {
        return std::any_of(all.begin(), all.end(),
            [&](const ShownSetting &one) { return one.info.key == key && one.next == value; });
    });
}

// A value that is another one names no service that is not there; `missing` are those.
Result<Done> mayName(const Table &table, const NewEvent &event, const QStringList &missing)
{
    if (missing.isEmpty()) {
        return Done {};
    }
    const QString value = textIn(event.body, u"value"_s).value_or(QString());
    return isSaidAlready(table, event.subject, value).and_then([&](bool isSaid) -> Result<Done> {
        return isSaid
            ? Result<Done>(Done {})
            : fail(Error {codes::noSuchService, u"There is no service “%1”."_s.arg(missing.first()),
                400, {{u"field"_s, u"value"_s}, {u"serviceId"_s, missing.first()}}});
    });
}

// Does in the file what the event says, which is on record only if the file has it.
Result<Written> write(const Table &table, NewEvent event, Changes &changes)
{
    const bool isSetting = event.kind == changedKind;
    const auto done = isSetting
        ? changeSetting(
            table.settings, table.ofModules, event.subject, textIn(event.body, u"value"_s))
              .map([&event](const std::optional<QString> &before) {
                  event.body.insert(u"before"_s, jsonOf(before));
                  return Done {};
              })
        : changeTrust(table.settings, event.subject, textIn(event.body, u"role"_s));
    return done.map([&](Done) {
        const bool isOther =
            !isSetting || event.body.value(u"before"_s) != event.body.value(u"value"_s);
        if (isOther) {
            changes.append(std::move(event));
        }
        return Written {};
    });
}

} // namespace

SettingsModule::SettingsModule(Table table, std::function<void(const Trusted &)> trust,
    std::function<bool(const QString &)> hasService, Journal &journal, Hub &hub, QObject *parent)
    : Module(parent),
      m_table(std::make_shared<const Table>(std::move(table))),
      m_trust(std::move(trust)),
      m_hasService(std::move(hasService)),
      m_journal(journal),
      m_hub(hub),
      m_trusted(m_table->settings.trustedAddresses)
{
    m_journal.follow(module,
        {.apply = [this](const Event &event) { apply(event); },
            .announce = [this](const Event &event) { announce(event); }});
}

QFuture<Result<Done>> SettingsModule::start()
{
    return QtFuture::makeReadyFuture<Result<Done>>(Done {});
}

void SettingsModule::registerCommands(CommandRegistry &commands)
{
    commands.add(
        {.name = commands::list,
            .summary =
                u"Every setting with its value, its range and what says it; and the addresses that are trusted."_s,
            .route = routes::get(u"/settings"_s),
            .right = Right::ManageSetup,
            .changes = false},
        this, &SettingsModule::list);
    commands.add(
        {.name = commands::change,
            .summary =
                u"Says a setting in loket.toml, or without a value nothing; from the next start on."_s,
            .route = routes::patch(u"/settings/{key}"_s),
            .right = Right::ManageSetup,
            .fields = {fields::code(u"key"_s).required(), fields::text(u"value"_s).max(2'000)}},
        this, &SettingsModule::change);
    registerTrust(commands);
}

void SettingsModule::registerTrust(CommandRegistry &commands)
{
    const Field address =
        fields::text(u"address"_s).max(64).required().about(u"Of one computer: 192.168.1.9."_s);
    commands.add(
        {.name = commands::trust,
            .summary = u"Lets everybody at an address work with a role, without signing in."_s,
            .route = routes::post(u"/settings/trusted-addresses"_s),
            .right = Right::ManagePeople,
            .fields = {address, fields::choice(u"role"_s, trustableRoles()).required()}},
        this, &SettingsModule::trust);
    commands.add({.name = commands::distrust,
                     .summary = u"Whoever is at this address signs in like everybody else."_s,
                     .route = routes::del(u"/settings/trusted-addresses/{address}"_s),
                     .right = Right::ManagePeople,
                     .fields = {address}},
        this, &SettingsModule::distrust);
    commands.addEvent({QString(trustEvent), u"Whether any address is trusted without a sign-in."_s,
        {u"staff"_s}, {u"trustedAddresses"_s}});
}

void SettingsModule::apply(const Event &event)
{
    if (event.kind == trustedKind) {
        m_trusted.insert(event.subject, event.body.value(u"role"_s).toString());
        m_trust(m_trusted);
    } else if (event.kind == distrustedKind) {
        m_trusted.remove(event.subject);
        m_trust(m_trusted);
    }
}

void SettingsModule::announce(const Event &event)
{
    if (event.kind != changedKind) {
        m_hub.publish(u"staff"_s, trustEvent, {{u"trustedAddresses"_s, !m_trusted.isEmpty()}});
    }
}

QFuture<Result<Reply>> SettingsModule::list(const Call &)
{
    return listed();
}

QFuture<Result<Reply>> SettingsModule::listed()
{
    const auto read = [table = m_table](Transaction &) -> Result<Listing> {
        return shownSettings(table->settings, table->ofModules)
            .map([&table](const QList<ShownSetting> &all) {
                return Listing {all, mayStartAgain(table->settings, table->ofModules)};
            });
    };
    return m_journal.read(read).then(this, [this](const Result<Listing> &found) -> Result<Reply> {
        return found.map([this](const Listing &listing) {
            QJsonArray rows;
            for (const ShownSetting &one : listing.settings) {
                rows.append(Setting::of(one).toJson());
            }
            QJsonArray trusted;
            for (auto it = m_trusted.cbegin(); it != m_trusted.cend(); ++it) {
                trusted.append(QJsonObject {{u"address"_s, it.key()}, {u"role"_s, it.value()}});
            }
            return Reply {.body = {{u"settings"_s, rows}, {u"trusted"_s, trusted},
                              {u"refused"_s, refusedBy(listing.start)}}};
        });
    });
}

QStringList SettingsModule::missingServices(
    const QString &key, const std::optional<QString> &value) const
{
    QStringList missing = namedServices(key, value.value_or(QString()));
    missing.removeIf(m_hasService);
    return missing;
}

QFuture<Result<Reply>> SettingsModule::changed(
    const Call &call, const NewEvent &event, const QStringList &missing)
{
    const auto work = [table = m_table, event, missing](Changes &changes) {
        return mayName(*table, event, missing).and_then([&](Done) {
            return write(*table, event, changes);
        });
    };
    return m_journal.change(call.once, work)
        .then(this,
            [this](const Result<Once<Written>> &done) {
                return done ? listed() : ready(fail(done.error()));
            })
        .unwrap();
}

QFuture<Result<Reply>> SettingsModule::change(const Call &call)
{
    const QString key = call.values.text(u"key"_s);
    const std::optional<QString> value = given(call, u"value"_s);
    return changed(call,
        {.actor = call.actor(),
            .module = module,
            .kind = changedKind,
            .subject = key,
            .body = {{u"value"_s, jsonOf(value)}}},
        missingServices(key, value));
}

QFuture<Result<Reply>> SettingsModule::trust(const Call &call)
{
    const auto address = trustableAddress(m_table->settings, call.values.text(u"address"_s));
    if (!address) {
        return ready(fail(address.error()));
    }
    return changed(call,
        {.actor = call.actor(),
            .module = module,
            .kind = trustedKind,
            .subject = nameInFile(*address),
            .body = {{u"role"_s, call.values.text(u"role"_s)}}});
}

QFuture<Result<Reply>> SettingsModule::distrust(const Call &call)
{
    const QString address = nameInFile(call.values.text(u"address"_s));
    if (!m_trusted.contains(address)) {
        return ready(fail(errors::notFound(u"%1 is not trusted."_s.arg(address))));
    }
    return changed(call,
        {.actor = call.actor(),
            .module = module,
            .kind = distrustedKind,
            .subject = address,
            .body = {}});
}

QString SettingsModule::nameInFile(const QString &address) const
{
    const auto wanted = addressFromText(address);
    for (auto it = m_trusted.keyBegin(); wanted && it != m_trusted.keyEnd(); ++it) {
        if (plainAddress(QHostAddress(*it)) == *wanted) {
            return *it;
        }
    }
    return address;
}

} // namespace loket::settings
