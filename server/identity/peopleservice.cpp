#include "identity/peopleservice.h"

#include "identity/accountstore.h"
#include "identity/authority.h"
#include "identity/sessionstore.h"

#include <QJsonArray>

namespace loket {

namespace {

// What a change leaves to do in memory. Its kept answer is the user alone.
struct Changed {
    Account account;
    QStringList ended;
    Instant at;
    bool isOther = true; // than before

    QJsonObject toJson() const { return account.user.toJson(); }
    static Result<Changed> fromJson(const QJsonObject &json)
    {
        return User::fromJson(json).map([](User user) { return Changed {{user, {}}, {}, {}}; });
    }
};

QFuture<Result<User>> refused(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<User>(fail(error)));
}

QFuture<Result<Account>> notProven(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<Account>(fail(error)));
}

Error noPassword()
{
    return errors::forbidden(u"Only a person has a password."_s);
}

// Who is signed in waits with nobody else.
Turn turnOf(const Actor &actor)
{
    return {actor.id + u'\n' + actor.address};
}

Failure nameTaken(const QString &name)
{
    return fail(errors::conflict(
        u"NAME_TAKEN"_s, u"There is a user “%1” already. Choose another name."_s.arg(name)));
}

QJsonArray rolesJson(const User &user)
{
    return QJsonArray::fromStringList(toTexts(user.roles));
}

Result<Changed> insertAccount(
    Transaction &transaction, const Actor &actor, Account account, bool onlyAsFirstAdmin)
{
    AccountStore store(transaction);
    if (onlyAsFirstAdmin && store.admins() > 0) {
        return fail(errors::conflict(
            u"SET_UP_DONE"_s, u"There is an administrator already. Sign in instead."_s));
    }
    if (auto may = mayManage(store, actor, account.user.roles); !may) {
        return fail(may.error());
    }
    if (store.idOfName(account.user.name)) {
        return nameTaken(account.user.name);
    }
    account.user.createdAt = transaction.now();
    store.insert(account);
    audit(transaction, actor, u"created"_s, account.user.id,
        {{u"name"_s, account.user.name}, {u"roles"_s, rolesJson(account.user)}});
    return Changed {account, {}, transaction.now()};
}

User edited(User user, const UserEdit &edit, Instant now)
{
    user.name = edit.name.value_or(user.name);
    user.roles = edit.roles.value_or(user.roles);
    if (edit.disabled) {
        user.disabledAt =
            *edit.disabled ? std::optional(user.disabledAt.value_or(now)) : std::nullopt;
    }
    return user;
}

QJsonObject changesOf(const User &before, const User &after)
{
    QJsonObject changes {{u"name"_s, after.name}};
    if (before.name != after.name) {
        changes.insert(u"nameBefore"_s, before.name);
    }
    if (before.roles != after.roles) {
        changes.insert(u"roles"_s, rolesJson(after));
        changes.insert(u"rolesBefore"_s, rolesJson(before));
    }
    return changes;
}

bool endsSessions(const User &before, const User &after, const UserEdit &edit)
{
    return edit.passwordHash || before.roles != after.roles || after.disabledAt;
}

Result<Changed> editAccount(
    Transaction &transaction, const Actor &actor, const QString &userId, const UserEdit &edit)
{
    AccountStore store(transaction);
    const auto found = store.find(userId);
    if (!found) {
        return fail(errors::notFound(u"There is no such user."_s));
    }
    const User &before = found->user;
    if (!edit.onlyIfPasswordHash.isEmpty() && edit.onlyIfPasswordHash != found->passwordHash) {
        return fail(errors::conflict(
            u"PASSWORD_CHANGED"_s, u"The password was changed by somebody else at this moment."_s));
    }
    Account account {
        edited(before, edit, transaction.now()), edit.passwordHash.value_or(found->passwordHash)};
    const User &after = account.user;
    const bool isOwnPassword = !edit.onlyIfPasswordHash.isEmpty() && actor.is(userId);
    if (auto may = mayManage(store, actor, before.roles + after.roles); !may && !isOwnPassword) {
        return fail(may.error());
    }
    if (const auto owner = store.idOfName(after.name); owner && *owner != userId) {
        return nameTaken(after.name);
    }
    if (after == before && !edit.passwordHash) {
        return Changed {account, {}, transaction.now(), false};
    }
    store.update(after);
    store.setPasswordHash(userId, account.passwordHash);
    if (auto keeps = keepsAdmins(store, actor, before, after); !keeps) {
        return fail(keeps.error());
    }
    const QStringList ended = endsSessions(before, after, edit)
        ? SessionStore(transaction).endOfPerson(userId, actor.identity.sessionId)
        : QStringList();
    audit(transaction, actor, edit.kind, userId, changesOf(before, after));
    return Changed {account, ended, transaction.now()};
}

QString sampleId(Role role)
{
    return u"sample-"_s + toText(role).replace(u'_', u'-');
}

Result<Account> openSampleAccount(Transaction &transaction, Role role, const QString &hash)
{
    AccountStore store(transaction);
    const Account account {{sampleId(role), toText(role), {role}, transaction.now()}, hash};
    const auto owner = store.idOfName(account.user.name);
    if (!owner) {
        store.insert(account);
        audit(transaction, Actor::program(), u"created"_s, account.user.id,
            {{u"name"_s, account.user.name}, {u"roles"_s, rolesJson(account.user)}});
        return account;
    }
    if (*owner != account.user.id) {
        return fail(errors::conflict(u"SAMPLE_REFUSED"_s,
            u"This data folder has a real user “%1”. Open the sample with another folder."_s.arg(
                account.user.name)));
    }
    store.update(account.user);
    store.setPasswordHash(account.user.id, hash);
    return account;
}

} // namespace

PeopleService::PeopleService(Storage &storage, Random &random, PasswordHasher &hasher,
    LoginThrottle &throttle, IdentityBook &book, QObject *parent)
    : QObject(parent),
      m_storage(storage),
      m_random(random),
      m_hasher(hasher),
      m_throttle(throttle),
      m_book(book)
{
}

QFuture<Result<User>> PeopleService::create(const Actor &actor, const NewUser &wanted)
{
    const auto name = cleanName(u"name"_s, wanted.name);
    if (!name) {
        return refused(name.error());
    }
    if (const auto fits = checkNewPassword(wanted.password, {*name}); !fits) {
        return refused(fits.error());
    }
    const User user {m_random.id(), *name, wanted.roles, {}};
    const auto write = [this, actor, user, onlyFirst = wanted.onlyAsFirstAdmin](
                           const Result<QString> &hash) {
        if (!hash) {
            return refused(hash.error());
        }
        const auto insert = [actor, account = Account {user, *hash}, onlyFirst](Transaction &t) {
            return insertAccount(t, actor, account, onlyFirst);
        };
        return m_book.inTurn(writeOnce(m_storage, actor.once, insert))
            .then(this, [this](const Result<Once<Changed>> &done) -> Result<User> {
                return done.map([this](const Once<Changed> &once) {
                    if (!once.repeated) {
                        m_book.put(once.value.account);
                        Q_EMIT made();
                        Q_EMIT peopleChanged();
                    }
                    return once.value.account.user;
                });
            });
    };
    return m_hasher.hash(wanted.password, turnOf(actor)).then(this, write).unwrap();
}

QFuture<Result<User>> PeopleService::edit(
    const Actor &actor, const QString &userId, const UserEdit &edit)
{
    const auto write = [actor, userId, edit](
                           Transaction &t) { return editAccount(t, actor, userId, edit); };
    return m_book.inTurn(writeOnce(m_storage, actor.once, write))
        .then(this, [this](const Result<Once<Changed>> &done) -> Result<User> {
            return done.map([this](const Once<Changed> &once) {
                const Changed &changed = once.value;
                if (!once.repeated && changed.isOther) {
                    m_book.put(changed.account);
                    m_book.end(changed.ended, changed.at);
                    Q_EMIT peopleChanged();
                }
                return changed.account.user;
            });
        });
}

QFuture<Result<User>> PeopleService::update(const Actor &actor, const QString &userId,
    std::optional<QString> name, std::optional<Roles> roles)
{
    UserEdit wanted {{}, std::move(roles), {}, {}, u"changed"_s};
    if (name) {
        const auto clean = cleanName(u"name"_s, *name);
        if (!clean) {
            return refused(clean.error());
        }
        wanted.name = *clean;
    }
    return edit(actor, userId, wanted);
}

QFuture<Result<User>> PeopleService::setDisabled(
    const Actor &actor, const QString &userId, bool disabled)
{
    return edit(actor, userId, {{}, {}, disabled, {}, disabled ? u"disabled"_s : u"enabled"_s});
}

QFuture<Result<User>> PeopleService::setPassword(
    const Actor &actor, const QString &userId, const QString &password)
{
    if (actor.is(userId)) {
        return refused(errors::conflict(u"OWN_PASSWORD"_s,
            u"Change your own password with auth:change-password, which asks for the current one."_s));
    }
    const Account *account = m_book.account(userId);
    const QStringList names = account ? QStringList {account->user.name} : QStringList();
    if (const auto fits = checkNewPassword(password, names); !fits) {
        return refused(fits.error());
    }
    const auto write = [this, actor, userId](const Result<QString> &hash) {
        return hash ? edit(actor, userId, {{}, {}, {}, *hash, u"password-set"_s})
                    : refused(hash.error());
    };
    return m_hasher.hash(password, turnOf(actor)).then(this, write).unwrap();
}

const Account *PeopleService::accountOf(const Actor &actor) const
{
    return actor.identity.kind == Identity::Kind::Person ? m_book.account(actor.identity.id)
                                                         : nullptr;
}

QFuture<Result<User>> PeopleService::changeOwnPassword(
    const Actor &actor, const QString &current, const QString &password)
{
    const Account *account = accountOf(actor);
    if (!account) {
        return refused(noPassword());
    }
    if (const auto fits = checkNewPassword(password, {account->user.name}); !fits) {
        return refused(fits.error());
    }
    return proveOneself(actor, current)
        .then(this,
            [this, actor, password](const Result<Account> &proven) {
                return proven ? replaceOwnPassword(actor, *proven, password)
                              : refused(proven.error());
            })
        .unwrap();
}

QFuture<Result<Account>> PeopleService::proveOneself(const Actor &actor, const QString &password)
{
    const Account *account = accountOf(actor);
    if (!account) {
        return notProven(noPassword());
    }
    const Guess guess {account->user.id, actor.address, actor.identity.sessionId};
    if (const auto open = m_throttle.begin(guess); !open) {
        return notProven(open.error());
    }
    const auto judge = [this, actor, guess, kept = *account](const Result<bool> &right) {
        if (!right) {
            m_throttle.withdrawn(guess);
            return notProven(right.error());
        }
        if (!*right) {
            return refuseOwnPassword(actor, kept.user);
        }
        m_throttle.succeeded(guess);
        return QtFuture::makeReadyFuture(Result<Account>(kept));
    };
    return m_hasher.verify(password, account->passwordHash, turnOf(actor))
        .then(this, judge)
        .unwrap();
}

QFuture<Result<Account>> PeopleService::refuseOwnPassword(const Actor &actor, const User &user)
{
    return m_storage
        .write([actor, user](Transaction &transaction) -> Result<Done> {
            audit(transaction, actor, u"password-refused"_s, user.id, {{u"name"_s, user.name}});
            return Done {};
        })
        .then(this, [](const Result<Done> &) -> Result<Account> {
            return fail(Error {u"INVALID_CREDENTIALS"_s, u"The current password is wrong."_s, 401});
        });
}

QFuture<Result<User>> PeopleService::replaceOwnPassword(
    const Actor &actor, const Account &account, const QString &password)
{
    const auto write = [this, actor, account](const Result<QString> &hash) {
        return hash ? edit(actor, account.user.id,
                   {{}, {}, {}, *hash, u"password-changed"_s, account.passwordHash})
                    : refused(hash.error());
    };
    return m_hasher.hash(password, turnOf(actor)).then(this, write).unwrap();
}

QFuture<Result<Done>> PeopleService::openSample(const QString &password)
{
    using Accounts = QList<Account>;
    if (const auto fits = checkPassword(password); !fits) {
        return QtFuture::makeReadyFuture(Result<Done>(fail(fits.error())));
    }
    const auto write = [this](const Result<QString> &hash) {
        return m_book.inTurn(m_storage.write([hash](Transaction &transaction) -> Result<Accounts> {
            if (!hash) {
                return fail(hash.error());
            }
            Accounts accounts;
            for (const Role role : allRoles()) {
                if (!isStaffRole(role)) {
                    continue;
                }
                const auto account = openSampleAccount(transaction, role, *hash);
                if (!account) {
                    return fail(account.error());
                }
                accounts.append(*account);
            }
            return accounts;
        }));
    };
    return m_hasher.hash(password)
        .then(this, write)
        .unwrap()
        .then(this, [this](const Result<Accounts> &accounts) -> Result<Done> {
            return accounts.map([this](const Accounts &opened) {
                for (const Account &account : opened) {
                    m_book.put(account);
                }
                return Done {};
            });
        });
}

} // namespace loket
