#include "identity/devicecommands.h"

#include "vocabulary/voice/names.h"

#include <QJsonArray>
#include <QTime>

namespace loket {

namespace {

constexpr qsizetype longestList = 20; // of those that wait: the newest
constexpr qint64 mostServices = 100;
const QString ownLanguage = u"auto"_s;
const QStringList languages {ownLanguage, u"id"_s, u"en"_s, u"th"_s};

// What is said of the view, by the names that it has there.
QJsonObject viewIn(const Values &values)
{
    QJsonObject view;
    const auto take = [&](const QString &name, const auto &read) {
        if (values.has(name)) {
            view.insert(name, read(name));
        }
    };
    const auto text = [&](const QString &name) { return values.text(name); };
    const auto list = [&](const QString &name) {
        return QJsonArray::fromStringList(values.list(name));
    };
    const auto flag = [&](const QString &name) { return values.flag(name); };
    for (const QString &name : {u"services"_s, u"spokenIn"_s, u"also"_s}) {
        take(name, list);
    }
    for (const QString &name : {u"sound"_s, u"turns"_s}) {
        take(name, flag);
    }
    for (const QString &name : {u"quietFrom"_s, u"quietTo"_s, u"layout"_s}) {
        take(name, text);
    }
    for (const QString &name : {u"zone"_s, u"ticker"_s}) {
        take(name, [&](const QString &of) { return values.text(of).simplified(); });
    }
    take(u"volume"_s, [&](const QString &name) { return values.integer(name); });
    take(u"language"_s, [&](const QString &name) {
        const QString language = values.text(name);
        return language == ownLanguage ? QString() : language;
    });
    return view;
}

DeviceService::Edit editOf(const Values &values)
{
    DeviceService::Edit edit {.view = viewIn(values)};
    if (values.has(u"name"_s)) {
        edit.name = values.text(u"name"_s);
    }
    return edit;
}

// What no field alone says.
Result<Done> checkView(const Values &values)
{
    const auto isTime = [](const QString &text) {
        return QTime::fromString(text, u"HH:mm"_s).isValid() && text.size() == 5;
    };
    const QString from = values.text(u"quietFrom"_s);
    const QString to = values.text(u"quietTo"_s);
    if (values.has(u"quietFrom"_s) != values.has(u"quietTo"_s) || from.isEmpty() != to.isEmpty()) {
        return fail(errors::invalidField(u"quietTo"_s,
            u"“quietFrom” and “quietTo” go together: times like 21:00, or nothing."_s));
    }
    for (const auto &[name, text] :
        {std::pair(u"quietFrom"_s, from), std::pair(u"quietTo"_s, to)}) {
        if (!text.isEmpty() && !isTime(text)) {
            return fail(errors::invalidField(name, u"“%1” is a time like 21:00."_s.arg(name)));
        }
    }
    for (const QString &name : {u"spokenIn"_s, u"also"_s}) {
        for (const QString &language : values.list(name)) {
            if (!voice::languages().contains(language)) {
                return fail(errors::invalidField(name,
                    u"“%1” has languages of these: %2."_s.arg(
                        name, voice::languages().join(u", "_s))));
            }
        }
    }
    return Done {};
}

Result<Reply> deviceReply(const Result<Device> &done)
{
    return done.map([](const Device &device) {
        return Reply {.body = {{u"device"_s, device.toJson()}}};
    });
}

Result<Reply> emptyReply(const Result<Done> &done)
{
    return done.map([](Done) { return Reply(); });
}

} // namespace

DeviceCommands::DeviceCommands(
    DeviceService &devices, const IdentityBook &book, const Hub &hub, QObject *parent)
    : QObject(parent),
      m_devices(devices),
      m_book(book),
      m_hub(hub)
{
}

void DeviceCommands::registerCommands(CommandRegistry &commands)
{
    const QStringList kinds {toText(Role::Display), toText(Role::Kiosk), toText(Role::Monitor)};
    commands.add({.name = u"devices:pair"_s,
                     .summary = u"A new screen asks to be let in; gives the code that it shows."_s,
                     .route = routes::post(u"/api/v1/devices/pair"_s),
                     .right = Right::Anyone,
                     .fields = {fields::choice(u"kind"_s, kinds).required(),
                         fields::text(u"name"_s).max(64).required()},
                     .changes = false}, // its answer opens something: it is never kept
        this, &DeviceCommands::pair);
    commands.add(
        {.name = u"devices:approve"_s,
            .summary = u"Lets the screen in that shows this code, under this name if given."_s,
            .route = routes::post(u"/api/v1/devices/approve"_s),
            .right = Right::ManagePeople,
            .fields = {fields::text(u"code"_s).max(16).required().about(
                           u"As the screen shows it: spaces are left out."_s),
                fields::text(u"name"_s).max(64)}},
        this, &DeviceCommands::approve);
    commands.add({.name = u"devices:dismiss"_s,
                     .summary = u"Sends one away that waits to be approved."_s,
                     .route = routes::post(u"/api/v1/devices/dismiss"_s),
                     .right = Right::ManagePeople,
                     .fields = {fields::id(u"pairingId"_s)
                                    .required()
                                    .about(u"Its `id` in `waiting` of devices:list."_s)}},
        this, &DeviceCommands::dismiss);
    commands.add({.name = u"devices:dismiss-all"_s,
                     .summary = u"Sends all away that wait to be approved."_s,
                     .route = routes::post(u"/api/v1/devices/dismiss-all"_s),
                     .right = Right::ManagePeople},
        this, &DeviceCommands::dismissAll);
    commands.add({.name = u"devices:claim"_s,
                     .summary = u"The approved screen collects its token, once."_s,
                     .route = routes::post(u"/api/v1/devices/claim"_s),
                     .right = Right::Anyone,
                     .fields = {fields::code(u"claim"_s).required()},
                     .changes = false}, // its answer opens something: it is never kept
        this, &DeviceCommands::claim);
    commands.add({.name = u"devices:list"_s,
                     .summary = u"The paired devices, and those that wait to be approved."_s,
                     .route = routes::get(u"/api/v1/devices"_s),
                     .right = Right::ManagePeople,
                     .changes = false},
        this, &DeviceCommands::list);
    commands.add(
        {.name = screen::commands::update,
            .summary = u"Another name for a screen, and what it shows."_s,
            .route = routes::patch(u"/api/v1/devices/{deviceId}"_s),
            .right = Right::ManagePeople,
            .fields = {fields::id(u"deviceId"_s).required(), fields::text(u"name"_s).max(64),
                fields::list(u"services"_s, mostServices)
                    .about(u"Whose numbers it shows; none: all of them, or those that it "
                           u"was started with."_s),
                fields::choice(u"language"_s, languages)
                    .about(u"auto: the one that it was started with."_s),
                fields::list(u"also"_s, voice::languages().size())
                    .about(u"Languages in which it shows all, beside that one."_s),
                fields::flag(u"turns"_s)
                    .about(u"One language after the other, instead of all together."_s),
                fields::choice(u"layout"_s, textsOf<screen::Layout>())
                    .about(u"auto: by how many services it shows."_s),
                fields::text(u"ticker"_s)
                    .max(screen::longestTicker)
                    .about(u"A line that passes at its foot; empty: none."_s),
                fields::flag(u"sound"_s).about(u"Whether a call is heard there."_s),
                fields::integer(u"volume"_s, 1, 100).about(u"Per cent."_s),
                fields::text(u"zone"_s)
                    .max(screen::longestZone)
                    .about(u"The room where it hangs: of all displays there one speaks."_s),
                fields::list(u"spokenIn"_s, voice::languages().size())
                    .about(u"Languages; none: as each call says."_s),
                fields::text(u"quietFrom"_s)
                    .max(5)
                    .about(u"A time like 21:00, of the clinic: it makes no sound from then …"_s),
                fields::text(u"quietTo"_s).max(5).about(u"… until then."_s)}},
        this, &DeviceCommands::update);
    commands.add({.name = u"devices:revoke"_s,
                     .summary = u"Takes a device's token away and closes its sockets."_s,
                     .route = routes::post(u"/api/v1/devices/{deviceId}/revoke"_s),
                     .right = Right::ManagePeople,
                     .fields = {fields::id(u"deviceId"_s).required()}},
        this, &DeviceCommands::revoke);
}

QFuture<Result<Reply>> DeviceCommands::pair(const Call &call)
{
    const Role kind = fromText<Role>(call.values.text(u"kind"_s)).value_or(Role::Display);
    return m_devices.pair(kind, call.values.text(u"name"_s), call.address)
        .then(this, [](const Result<PairingOffer> &done) -> Result<Reply> {
            return done.map([](const PairingOffer &offer) {
                return Reply {.body = {{u"code"_s, offer.code}, {u"claim"_s, offer.claim},
                                  {u"expiresAt"_s, toIso(offer.expiresAt)}},
                    .status = 201};
            });
        });
}

QFuture<Result<Reply>> DeviceCommands::approve(const Call &call)
{
    const QString code = call.values.text(u"code"_s).remove(u' '); // it is shown in two halves
    return m_devices.approve(Actor::of(call), code, call.values.text(u"name"_s))
        .then(this, [](const Result<Pairing> &done) -> Result<Reply> {
            return done.map([](const Pairing &pairing) {
                return Reply {.body = {{u"pairing"_s, pairing.toJson()}}};
            });
        });
}

QFuture<Result<Reply>> DeviceCommands::claim(const Call &call)
{
    return m_devices.claim(call.values.text(u"claim"_s), call.address)
        .then(this, [](const Result<ClaimedDevice> &done) -> Result<Reply> {
            return done.map([](const ClaimedDevice &claimed) {
                return Reply {.body = {{u"token"_s, claimed.token},
                                  {u"expiresAt"_s, toIso(claimed.session.expiresAt)},
                                  {u"device"_s, claimed.device.toJson()}}};
            });
        });
}

QFuture<Result<Reply>> DeviceCommands::list(const Call &)
{
    QJsonArray devices;
    for (const Device &device : m_book.devices()) {
        QJsonObject json = device.toJson();
        json.insert(u"isOnline"_s, m_hub.isOnline(device.id));
        devices.append(json);
    }
    const QList<Pairing> all = m_devices.waiting();
    QJsonArray waiting;
    for (const Pairing &pairing : all.last(std::min(longestList, all.size()))) {
        waiting.append(pairing.toJson());
    }
    return ready(Reply {.body = {{u"devices"_s, devices}, {u"waiting"_s, waiting},
                            {u"waitingCount"_s, all.size()}}});
}

QFuture<Result<Reply>> DeviceCommands::dismiss(const Call &call)
{
    return m_devices.dismiss(Actor::of(call), call.values.text(u"pairingId"_s))
        .then(this, &emptyReply);
}

QFuture<Result<Reply>> DeviceCommands::dismissAll(const Call &call)
{
    return m_devices.dismissAll(Actor::of(call)).then(this, &emptyReply);
}

QFuture<Result<Reply>> DeviceCommands::update(const Call &call)
{
    if (const auto right = checkView(call.values); !right) {
        return ready(fail(right.error()));
    }
    return m_devices.update(Actor::of(call), call.values.text(u"deviceId"_s), editOf(call.values))
        .then(this, &deviceReply);
}

QFuture<Result<Reply>> DeviceCommands::revoke(const Call &call)
{
    return m_devices.revoke(Actor::of(call), call.values.text(u"deviceId"_s))
        .then(this, &deviceReply);
}

} // namespace loket
