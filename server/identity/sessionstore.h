// The SQL of sessions, inside one transaction.
#pragma once

#include "identity/identitytypes.h"
#include "storage/transaction.h"

namespace loket {

class SessionStore {
public:
    explicit SessionStore(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    // Those that live, and of the others at most `ended` of the newest.
    QList<Session> recent(int ended);
    void insert(const Session &session);
    void extend(const QString &id, Instant expiresAt);
    void noteUse(const QString &id, Instant usedAt);

    // Each gives the ids of the live sessions that it ended.
    QStringList end(const QString &id);
    QStringList endOfPerson(const QString &userId, const QString &exceptSession = {});
    QStringList endOfDevice(const QString &deviceId);
    QStringList endOldest(const QString &userId, int keep); // all but the `keep` newest

    int endAll(); // gives how many
    // Those that are live before it end so much later.
    void moveInTime(Millis by, Instant before);
    // Deletes what ended or expired before; gives how many.
    int forgetBefore(Instant instant);

private:
    Transaction &m_transaction;
};

} // namespace loket
