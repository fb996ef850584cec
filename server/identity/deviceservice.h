// How a screen becomes one of the clinic's: it shows a code, an admin types the code, and the
// screen collects its token.
#pragma once

#include "core/random.h"
#include "identity/identitybook.h"
#include "identity/identitysettings.h"
#include "storage/storage.h"

#include <QFuture>
#include <QObject>

namespace loket {

struct PairingOffer {
    QString code; // for people: shown on the screen
    QString claim; // for the device: kept by it
    Instant expiresAt;
};

struct ClaimedDevice {
    QString token;
    Session session;
    Device device;
};

// Lives on the hub's thread; its futures finish there.
class DeviceService final : public QObject {
    Q_OBJECT
public:
    DeviceService(Storage &storage, const Clock &clock, Random &random, IdentityBook &book,
        const IdentitySettings &settings, QObject *parent = nullptr);

    // Anyone may ask. TOO_MANY_REQUESTS where too many wait from this address. Where too many wait
    // in all, the oldest of the address that has the most makes way, unless this one is no better.
    QFuture<Result<PairingOffer>> pair(Role kind, const QString &name, const QString &address);
    // NOT_FOUND for a code that no screen shows; ALREADY_APPROVED. The device has the lifetime of a
    // pairing from now on to collect its token. An empty `name`: the one that it gave itself.
    QFuture<Result<Pairing>> approve(
        const Actor &actor, const QString &code, const QString &name = {});
    // PAIRING_PENDING (409) until it is approved; PAIRING_OVER (410) when it ran out or was
    // collected.
    QFuture<Result<ClaimedDevice>> claim(const QString &claim, const QString &address);
    // Those that wait, or the one of this id, are over: PAIRING_OVER for who asked. NOT_FOUND.
    QFuture<Result<Done>> dismiss(const Actor &actor, const QString &pairingId);
    QFuture<Result<Done>> dismissAll(const Actor &actor);
    struct Edit {
        std::optional<QString> name = {};
        QJsonObject view = {}; // members of a screen::View
    };
    // NOT_FOUND. What is not in `edit` stays.
    QFuture<Result<Device>> update(const Actor &actor, const QString &deviceId, const Edit &edit);
    // It came, or went.
    void noteSeen(const QString &deviceId, const QString &as);
    // NOT_FOUND. Ends the device's session.
    QFuture<Result<Device>> revoke(const Actor &actor, const QString &deviceId);

    QList<Pairing> waiting() const; // approved or not; oldest first
    void put(const Pairing &pairing) { m_pairings.insert(pairing.claimHash, pairing); }
    void forgetOld();
    void moveInTime(Millis by, Instant before); // in memory

private:
    Result<QString> makesWayFor(const QString &address) const; // its claimHash
    bool waits(const Pairing &pairing) const; // for its approval
    QString freshCode();
    QFuture<Result<ClaimedDevice>> collect(const Pairing &pairing, const QString &address);

    Storage &m_storage;
    const Clock &m_clock;
    Random &m_random;
    IdentityBook &m_book;
    const IdentitySettings &m_settings;
    QHash<QString, Pairing> m_pairings; // by claimHash
};

} // namespace loket
