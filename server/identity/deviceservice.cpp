#include "identity/deviceservice.h"

#include "identity/addressshare.h"
#include "identity/authority.h"
#include "identity/devicestore.h"
#include "identity/sessionstore.h"

#include <algorithm>

namespace loket {

namespace {

constexpr int codeDigits = 6;

template <class T>
QFuture<Result<T>> refused(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(fail(error)));
}

Error pairingOver()
{
    return {u"PAIRING_OVER"_s,
        u"This pairing ran out, was dismissed, or its token was collected already. Pair the device again."_s,
        410};
}

// Until the first of them has run out.
Error tooManyWait(const QList<Pairing> &waiting, Instant now)
{
    const auto first = std::min_element(waiting.begin(), waiting.end(),
        [](const Pairing &a, const Pairing &b) { return a.expiresAt < b.expiresAt; });
    const auto wait = std::chrono::ceil<std::chrono::seconds>(first->expiresAt - now);
    return errors::tooMany(
        u"Too many devices wait to be paired. Approve or dismiss those that wait, or try again later."_s,
        static_cast<int>(wait.count()));
}

// Its kept answer has neither the code nor the claim.
struct Approved {
    Pairing pairing;

    QJsonObject toJson() const
    {
        return {{u"id"_s, pairing.id}, {u"name"_s, pairing.name}, {u"address"_s, pairing.address},
            {u"kind"_s, toText(pairing.role)}, {u"since"_s, toIso(pairing.createdAt)},
            {u"expiresAt"_s, toIso(pairing.expiresAt)}, {u"approvedBy"_s, pairing.approvedBy}};
    }
    static Result<Approved> fromJson(const QJsonObject &json)
    {
        const auto role = fromText<Role>(json[u"kind"].toString());
        const auto expiresAt = instantFromIso(json[u"expiresAt"].toString());
        if (!role || !expiresAt) {
            return fail(errors::storage(u"A kept answer cannot be read."_s));
        }
        const Instant since = instantFromIso(json[u"since"].toString()).value_or(Instant());
        return Approved {{json[u"id"].toString(), {}, {}, json[u"name"].toString(), *role,
            json[u"address"].toString(), since, *expiresAt, json[u"approvedBy"].toString()}};
    }
};

Result<Approved> approvePairing(Transaction &transaction, const Actor &actor, const QString &code,
    const QString &name, Instant expiresAt)
{
    AccountStore accounts(transaction);
    if (const auto may = mayManage(accounts, actor, {}); !may) {
        return fail(may.error());
    }
    DeviceStore store(transaction);
    const QList<Pairing> live = store.livePairings();
    const auto found = std::find_if(
        live.begin(), live.end(), [&code](const Pairing &pairing) { return pairing.code == code; });
    if (found == live.end()) {
        return fail(errors::notFound(
            u"No screen shows this code now. Read the code again: it changes when it has run out."_s));
    }
    Pairing pairing = *found;
    pairing.approvedBy = actor.id;
    pairing.expiresAt = expiresAt;
    pairing.name = name.isEmpty() ? found->name : name;
    if (!store.approve(pairing)) {
        return fail(
            errors::conflict(u"ALREADY_APPROVED"_s, u"This device was approved already."_s));
    }
    audit(transaction, actor, u"approved"_s, pairing.id,
        {{u"name"_s, pairing.name}, {u"kind"_s, toText(pairing.role)},
            {u"deviceAddress"_s, pairing.address}});
    return Approved {pairing};
}

struct Dismissed {
    QList<Pairing> pairings;

    QJsonObject toJson() const { return {}; }
    static Result<Dismissed> fromJson(const QJsonObject &) { return Dismissed {}; }
};

Result<Dismissed> dismissPairings(
    Transaction &transaction, const Actor &actor, const QString &pairingId)
{
    AccountStore accounts(transaction);
    if (const auto may = mayManage(accounts, actor, {}); !may) {
        return fail(may.error());
    }
    DeviceStore store(transaction);
    QList<Pairing> found = store.livePairings();
    found.removeIf([&pairingId](const Pairing &pairing) {
        return pairingId.isEmpty() ? pairing.isApproved() : pairing.id != pairingId;
    });
    if (found.isEmpty() && !pairingId.isEmpty()) {
        return fail(errors::notFound(u"There is no such device, or it waits no more."_s));
    }
    for (const Pairing &pairing : found) {
        store.dismiss(pairing.id);
        audit(transaction, actor, u"dismissed"_s, pairing.id,
            {{u"name"_s, pairing.name}, {u"kind"_s, toText(pairing.role)},
                {u"deviceAddress"_s, pairing.address}});
    }
    return Dismissed {found};
}

Result<Done> claimPairing(
    Transaction &transaction, const Pairing &pairing, const Device &device, const Session &session)
{
    DeviceStore store(transaction);
    if (!store.claim(pairing.id)) {
        return fail(pairingOver());
    }
    store.insert(device);
    SessionStore(transaction).insert(session);
    audit(transaction, {device.id, {}, session.address, {}}, u"claimed"_s, device.id,
        {{u"name"_s, device.name}, {u"kind"_s, toText(device.role)}, {u"pairingId"_s, pairing.id},
            {u"approvedBy"_s, device.approvedBy}});
    return Done {};
}

// What is said of the change on record: what is other, as it is now.
QJsonObject changesBetween(const Device &before, const Device &after)
{
    QJsonObject changes {{u"name"_s, after.name}};
    if (before.name != after.name) {
        changes.insert(u"before"_s, before.name);
    }
    const QJsonObject was = before.view.toJson();
    const QJsonObject is = after.view.toJson();
    for (auto entry = is.begin(); entry != is.end(); ++entry) {
        if (was.value(entry.key()) != entry.value()) {
            changes.insert(entry.key(), entry.value());
        }
    }
    return changes;
}

Result<Device> updateDevice(Transaction &transaction, const Actor &actor, const QString &deviceId,
    const DeviceService::Edit &edit)
{
    AccountStore accounts(transaction);
    if (const auto may = mayManage(accounts, actor, {}); !may) {
        return fail(may.error());
    }
    DeviceStore store(transaction);
    const auto before = store.live(deviceId);
    if (!before) {
        return fail(errors::notFound(u"There is no such device, or it was revoked."_s));
    }
    Device device = *before;
    device.name = edit.name.value_or(before->name);
    device.view = before->view.with(edit.view);
    if (device == *before) {
        return device;
    }
    store.update(device);
    audit(transaction, actor, u"device-changed"_s, deviceId, changesBetween(*before, device));
    return device;
}

struct Revoked {
    Device device;
    QStringList ended;

    QJsonObject toJson() const { return device.toJson(); }
    static Result<Revoked> fromJson(const QJsonObject &json)
    {
        return Device::fromJson(json).map([](const Device &device) {
            return Revoked {device, {}};
        });
    }
};

Result<Revoked> revokeDevice(Transaction &transaction, const Actor &actor, const QString &deviceId)
{
    AccountStore accounts(transaction);
    if (const auto may = mayManage(accounts, actor, {}); !may) {
        return fail(may.error());
    }
    const auto device = DeviceStore(transaction).revoke(deviceId);
    if (!device) {
        return fail(errors::notFound(u"There is no such device, or it was revoked already."_s));
    }
    audit(transaction, actor, u"device-revoked"_s, deviceId, {{u"name"_s, device->name}});
    return Revoked {*device, SessionStore(transaction).endOfDevice(deviceId)};
}

} // namespace

DeviceService::DeviceService(Storage &storage, const Clock &clock, Random &random,
    IdentityBook &book, const IdentitySettings &settings, QObject *parent)
    : QObject(parent),
      m_storage(storage),
      m_clock(clock),
      m_random(random),
      m_book(book),
      m_settings(settings)
{
}

// Empty: there is room. Only an address that has at least two more than this one, or any where
// this one has none, makes way: so no two push each other out for ever.
Result<QString> DeviceService::makesWayFor(const QString &address) const
{
    int live = 0;
    QHash<QString, int> shares;
    for (const Pairing &pairing : m_pairings) {
        live += pairing.isLive(m_clock.now()) ? 1 : 0;
        shares[shareOf(pairing.address)] += waits(pairing) ? 1 : 0;
    }
    const int here = shares.value(shareOf(address));
    if (here < m_settings.pairingsPerAddress && live < m_settings.pairings) {
        return QString();
    }
    const int most = *std::max_element(shares.cbegin(), shares.cend());
    if (here >= m_settings.pairingsPerAddress || most < (here == 0 ? 1 : here + 2)) {
        return fail(tooManyWait(waiting(), m_clock.now()));
    }
    const QList<Pairing> all = waiting();
    return std::find_if(all.begin(), all.end(), [&](const Pairing &pairing) {
        return waits(pairing) && shares.value(shareOf(pairing.address)) == most;
    })->claimHash;
}

bool DeviceService::waits(const Pairing &pairing) const
{
    return pairing.isLive(m_clock.now()) && !pairing.isApproved();
}

QString DeviceService::freshCode()
{
    for (;;) {
        QString code = m_random.code(codeDigits);
        if (std::none_of(m_pairings.begin(), m_pairings.end(),
                [&code](const Pairing &pairing) { return pairing.code == code; })) {
            return code;
        }
    }
}

QFuture<Result<PairingOffer>> DeviceService::pair(
    Role kind, const QString &name, const QString &address)
{
    const auto clean = cleanName(u"name"_s, name);
    if (!clean) {
        return refused<PairingOffer>(clean.error());
    }
    const auto room = makesWayFor(address);
    if (!room) {
        return refused<PairingOffer>(room.error());
    }
    const Pairing gone = m_pairings.take(*room);
    const PairingOffer offer {
        freshCode(), m_random.token(), m_clock.now() + m_settings.pairingLifetime};
    const Pairing pairing {m_random.id(), offer.code, hashOfToken(offer.claim), *clean, kind,
        address, m_clock.now(), offer.expiresAt};
    put(pairing); // before it is on disk, so that two at once get different codes
    return m_storage
        .write([pairing, gone](Transaction &transaction) -> Result<Done> {
            DeviceStore store(transaction);
            if (!gone.id.isEmpty() && store.dismiss(gone.id)) {
                audit(transaction, Actor::program(), u"made-way"_s, gone.id,
                    {{u"name"_s, gone.name}, {u"deviceAddress"_s, gone.address}});
            }
            store.insert(pairing);
            audit(transaction, {u"anonymous"_s, {}, pairing.address, {}}, u"paired"_s, pairing.id,
                {{u"name"_s, pairing.name}, {u"kind"_s, toText(pairing.role)}});
            return Done {};
        })
        .then(this, [this, offer, pairing](const Result<Done> &done) -> Result<PairingOffer> {
            if (!done) {
                m_pairings.remove(pairing.claimHash);
                return fail(done.error());
            }
            return offer;
        });
}

QFuture<Result<Pairing>> DeviceService::approve(
    const Actor &actor, const QString &code, const QString &name)
{
    const auto clean = name.isEmpty() ? Result<QString>(name) : cleanName(u"name"_s, name);
    if (!clean) {
        return refused<Pairing>(clean.error());
    }
    const Instant expiresAt = m_clock.now() + m_settings.pairingLifetime;
    const auto write = [actor, code, name = *clean, expiresAt](Transaction &t) {
        return approvePairing(t, actor, code, name, expiresAt);
    };
    return m_book.inTurn(writeOnce(m_storage, actor.once, write))
        .then(this, [this](const Result<Once<Approved>> &done) -> Result<Pairing> {
            return done.map([this](const Once<Approved> &once) {
                if (!once.repeated) {
                    put(once.value.pairing);
                }
                return once.value.pairing;
            });
        });
}

QFuture<Result<ClaimedDevice>> DeviceService::claim(const QString &claim, const QString &address)
{
    const auto pairing = m_pairings.constFind(hashOfToken(claim));
    if (pairing == m_pairings.constEnd() || !pairing->isLive(m_clock.now())) {
        return refused<ClaimedDevice>(pairingOver());
    }
    if (!pairing->isApproved()) {
        return refused<ClaimedDevice>({u"PAIRING_PENDING"_s,
            u"The device waits for an administrator to type its code."_s, 409});
    }
    return collect(*pairing, address);
}

QFuture<Result<ClaimedDevice>> DeviceService::collect(
    const Pairing &pairing, const QString &address)
{
    const Instant now = m_clock.now();
    const QString token = m_random.token();
    const Device device {m_random.id(), pairing.name, pairing.role, pairing.approvedBy, now};
    const Session session {m_random.id(), hashOfToken(token), {}, device.id, address, now,
        now + m_settings.deviceLifetime};
    const auto write = [pairing, device, session](
                           Transaction &t) { return claimPairing(t, pairing, device, session); };
    return m_book.inTurn(m_storage.write(write))
        .then(this,
            [this, token, pairing, device, session](
                const Result<Done> &done) -> Result<ClaimedDevice> {
                return done.map([&](Done) {
                    m_pairings.remove(pairing.claimHash);
                    m_book.put(device);
                    m_book.put(session);
                    return ClaimedDevice {token, session, device};
                });
            });
}

// Without an id: all that wait for their approval.
QFuture<Result<Done>> DeviceService::dismiss(const Actor &actor, const QString &pairingId)
{
    const auto write = [actor, pairingId](
                           Transaction &t) { return dismissPairings(t, actor, pairingId); };
    return m_book.inTurn(writeOnce(m_storage, actor.once, write))
        .then(this, [this](const Result<Once<Dismissed>> &done) -> Result<Done> {
            return done.map([this](const Once<Dismissed> &once) {
                for (const Pairing &pairing : once.value.pairings) {
                    m_pairings.remove(pairing.claimHash);
                }
                return Done {};
            });
        });
}

QFuture<Result<Done>> DeviceService::dismissAll(const Actor &actor)
{
    return dismiss(actor, QString());
}

QFuture<Result<Device>> DeviceService::update(
    const Actor &actor, const QString &deviceId, const Edit &edit)
{
    Edit wanted = edit;
    if (edit.name) {
        const auto clean = cleanName(u"name"_s, *edit.name);
        if (!clean) {
            return refused<Device>(clean.error());
        }
        wanted.name = *clean;
    }
    const auto write = [actor, deviceId, wanted](
                           Transaction &t) { return updateDevice(t, actor, deviceId, wanted); };
    return m_book.inTurn(writeOnce(m_storage, actor.once, write))
        .then(this, [this](const Result<Once<Device>> &done) -> Result<Device> {
            return done.map([this](const Once<Device> &once) {
                if (!once.repeated) {
                    m_book.put(once.value);
                }
                return once.value;
            });
        });
}

void DeviceService::noteSeen(const QString &deviceId, const QString &as)
{
    const Instant now = m_clock.now();
    m_book.noteSeen(deviceId, now, as);
    m_storage.write([deviceId, now, as](Transaction &transaction) -> Result<Done> {
        DeviceStore(transaction).noteSeen(deviceId, now, as);
        return Done {};
    });
}

QFuture<Result<Device>> DeviceService::revoke(const Actor &actor, const QString &deviceId)
{
    const auto write = [actor, deviceId](
                           Transaction &t) { return revokeDevice(t, actor, deviceId); };
    return m_book.inTurn(writeOnce(m_storage, actor.once, write))
        .then(this, [this](const Result<Once<Revoked>> &done) -> Result<Device> {
            return done.map([this](const Once<Revoked> &once) {
                const Revoked &revoked = once.value;
                if (!once.repeated) {
                    m_book.put(revoked.device);
                    m_book.end(revoked.ended, m_clock.now());
                }
                return revoked.device;
            });
        });
}

QList<Pairing> DeviceService::waiting() const
{
    QList<Pairing> live;
    std::copy_if(m_pairings.begin(), m_pairings.end(), std::back_inserter(live),
        [now = m_clock.now()](const Pairing &pairing) { return pairing.isLive(now); });
    std::sort(live.begin(), live.end(), [](const Pairing &a, const Pairing &b) {
        return std::pair(a.createdAt, a.id) < std::pair(b.createdAt, b.id);
    });
    return live;
}

void DeviceService::moveInTime(Millis by, Instant before)
{
    for (Pairing &pairing : m_pairings) {
        if (pairing.isLive(before)) {
            pairing.expiresAt += by;
        }
    }
}

void DeviceService::forgetOld()
{
    if (!m_clock.isSteady()) {
        return;
    }
    const bool anyOver = m_pairings.removeIf([now = m_clock.now()](const auto &entry) {
        return !entry->isLive(now);
    }) > 0;
    if (anyOver) {
        m_storage.write([](Transaction &transaction) -> Result<Done> {
            DeviceStore(transaction).forgetPairings();
            return Done {};
        });
    }
}

} // namespace loket
