// The commands users:… and audit:…
#pragma once

#include "commands/registry.h"
#include "identity/identitybook.h"
#include "identity/peopleservice.h"
#include "storage/storage.h"

#include <QObject>

namespace loket {

// Lives on the hub's thread.
class PeopleCommands final : public QObject {
    Q_OBJECT
public:
    PeopleCommands(PeopleService &people, const IdentityBook &book, Storage &storage,
        QObject *parent = nullptr);

    void registerCommands(CommandRegistry &commands);

private:
    void registerUsers(CommandRegistry &commands);
    void registerAudit(CommandRegistry &commands);

    QFuture<Result<Reply>> list(const Call &call);
    QFuture<Result<Reply>> create(const Call &call);
    QFuture<Result<Reply>> update(const Call &call);
    QFuture<Result<Reply>> setPassword(const Call &call);
    QFuture<Result<Reply>> disable(const Call &call);
    QFuture<Result<Reply>> enable(const Call &call);
    QFuture<Result<Reply>> events(const Call &call);

    PeopleService &m_people;
    const IdentityBook &m_book;
    Storage &m_storage;
};

} // namespace loket
