// The SQL of devices and of those that wait to become one, inside one transaction.
#pragma once

#include "identity/identitytypes.h"
#include "storage/transaction.h"

namespace loket {

class DeviceStore {
public:
    explicit DeviceStore(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    QList<Device> all();
    void insert(const Device &device);
    std::optional<Device> live(const QString &id);
    void update(const Device &device); // its name and its view
    void noteSeen(const QString &id, Instant at, const QString &as);
    std::optional<Device> revoke(
        const QString &id); // nullopt where it is not there or revoked already

    QList<Pairing> livePairings();
    void insert(const Pairing &pairing);
    // By approvedBy, under the name and until the time that the pairing now has. Whether it was
    // still waiting: of two who do this at once one is told false.
    bool approve(const Pairing &pairing);
    bool claim(const QString &pairingId);
    bool dismiss(const QString &pairingId); // whether it still waited, for approval or its device
    int revokeAll(); // gives how many
    int forgetAllPairings();
    void moveInTime(Millis by, Instant before); // pairings that are live before it
    int forgetPairings(); // those that expired; gives how many

private:
    Transaction &m_transaction;
};

} // namespace loket
