#include "identity/deviceservice.h"

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
        u"This pairing ran out, or its token was collected already. Pair the device again."_s, 410};
}

// Its kept answer has neither the code nor the claim.
struct Approved {
    Pairing pairing;

    QJsonObject toJson() const
    {
        return {{u"id"_s, pairing.id}, {u"name"_s, pairing.name}, {u"address"_s, pairing.address},
            {u"kind"_s, toText(pairing.role)}, {u"expiresAt"_s, toIso(pairing.expiresAt)},
            {u"approvedBy"_s, pairing.approvedBy}};
    }
    static Result<Approved> fromJson(const QJsonObject &json)
    {
        const auto role = roleFromText(json[u"kind"].toString());
        const auto expiresAt = instantFromIso(json[u"expiresAt"].toString());
        if (!role || !expiresAt) {
            return fail(errors::storage(u"A kept answer cannot be read."_s));
        }
        return Approved {{json[u"id"].toString(), {}, {}, json[u"name"].toString(), *role,
            json[u"address"].toString(), {}, *expiresAt, json[u"approvedBy"].toString()}};
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

Result<Done> DeviceService::hasRoomFor(const QString &address) const
{
    int live = 0;
    int here = 0;
    for (const Pairing &pairing : m_pairings) {
        if (pairing.isLive(m_clock.now())) {
            ++live;
            here += pairing.address == address ? 1 : 0;
        }
    }
    if (live < m_settings.pairings && here < m_settings.pairingsPerAddress) {
        return Done {};
    }
    const auto wait = std::chrono::ceil<std::chrono::seconds>(m_settings.pairingLifetime);
    return fail(errors::tooMany(
        u"Too many devices wait to be paired. Approve those that wait, or try again later."_s,
        static_cast<int>(wait.count())));
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
    if (const auto room = hasRoomFor(address); !room) {
        return refused<PairingOffer>(room.error());
    }
    const PairingOffer offer {
        freshCode(), m_random.token(), m_clock.now() + m_settings.pairingLifetime};
    const Pairing pairing {m_random.id(), offer.code, hashOfToken(offer.claim), *clean, kind,
        address, m_clock.now(), offer.expiresAt};
    put(pairing); // before it is on disk, so that two at once get different codes
    return m_storage
        .write([pairing](Transaction &transaction) -> Result<Done> {
            DeviceStore(transaction).insert(pairing);
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

void DeviceService::forgetOld()
{
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
