// The SQL of people and their roles, inside one transaction.
#pragma once

#include "identity/identitytypes.h"
#include "storage/transaction.h"

namespace loket {

class AccountStore {
public:
    explicit AccountStore(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    QList<Account> all();
    std::optional<Account> find(const QString &id);
    std::optional<QString> idOfName(const QString &name);
    int admins(); // not disabled

    void insert(const Account &account);
    void update(const User &user); // name, roles, disabledAt
    void setPasswordHash(const QString &id, const QString &hash);
    void noteLogin(const QString &id); // at the transaction's now()

private:
    void insertRoles(const User &user);
    Roles rolesOf(const QString &id);

    Transaction &m_transaction;
};

} // namespace loket
