#include "identity/accountstore.h"

#include <algorithm>

namespace loket {

namespace {

Account accountFrom(const Row &row)
{
    return {{row.text(0), row.text(1), {}, row.instant(3), row.optionalInstant(4),
                row.optionalInstant(5)},
        row.text(2)};
}

// A role that this program does not know gives no right.
Roles rolesFrom(const QStringList &names)
{
    Roles roles;
    for (const QString &name : names) {
        if (const auto role = fromText<Role>(name)) {
            roles.append(*role);
        }
    }
    std::sort(roles.begin(), roles.end());
    return roles;
}

} // namespace

QList<Account> AccountStore::all()
{
    QList<Account> accounts = m_transaction.select(
        u"SELECT id, name, password_hash, created_at, disabled_at, last_login_at FROM account"_s,
        {}, accountFrom);
    for (Account &account : accounts) {
        account.user.roles = rolesOf(account.user.id);
    }
    return accounts;
}

std::optional<Account> AccountStore::find(const QString &id)
{
    auto account = m_transaction.first(
        u"SELECT id, name, password_hash, created_at, disabled_at, last_login_at FROM account WHERE id = ?"_s,
        {id}, accountFrom);
    if (account) {
        account->user.roles = rolesOf(id);
    }
    return account;
}

std::optional<QString> AccountStore::idOfName(const QString &name)
{
    return m_transaction.first(u"SELECT id FROM account WHERE name_key = ?"_s, {nameKey(name)},
        [](const Row &row) { return row.text(0); });
}

int AccountStore::admins()
{
    return m_transaction
        .first(
            u"SELECT count(DISTINCT account.id) FROM account JOIN account_role ON account_role.account_id = account.id WHERE account.disabled_at IS NULL AND account_role.role IN (?, ?)"_s,
            {toText(Role::Admin), toText(Role::SuperAdmin)},
            [](const Row &row) { return static_cast<int>(row.integer(0)); })
        .value_or(0);
}

void AccountStore::insert(const Account &account)
{
    const User &user = account.user;
    m_transaction.execute(
        u"INSERT INTO account (id, name, name_key, password_hash, created_at) VALUES (?, ?, ?, ?, ?)"_s,
        {user.id, user.name, nameKey(user.name), account.passwordHash, toSql(user.createdAt)});
    insertRoles(user);
}

void AccountStore::update(const User &user)
{
    m_transaction.execute(
        u"UPDATE account SET name = ?, name_key = ?, disabled_at = ? WHERE id = ?"_s,
        {user.name, nameKey(user.name), toSql(user.disabledAt), user.id});
    m_transaction.execute(u"DELETE FROM account_role WHERE account_id = ?"_s, {user.id});
    insertRoles(user);
}

void AccountStore::insertRoles(const User &user)
{
    for (const Role role : user.roles) {
        m_transaction.execute(u"INSERT INTO account_role (account_id, role) VALUES (?, ?)"_s,
            {user.id, toText(role)});
    }
}

void AccountStore::setPasswordHash(const QString &id, const QString &hash)
{
    m_transaction.execute(u"UPDATE account SET password_hash = ? WHERE id = ?"_s, {hash, id});
}

void AccountStore::noteLogin(const QString &id)
{
    m_transaction.execute(
        u"UPDATE account SET last_login_at = ? WHERE id = ?"_s, {toSql(m_transaction.now()), id});
}

Roles AccountStore::rolesOf(const QString &id)
{
    return rolesFrom(m_transaction.select(u"SELECT role FROM account_role WHERE account_id = ?"_s,
        {id}, [](const Row &row) { return row.text(0); }));
}

} // namespace loket
