// The values of identity/: people, sessions, devices, pairings, and who asks for a change of them.
#pragma once

#include "commands/command.h"
#include "commands/once.h"
#include "core/clock.h"
#include "core/result.h"
#include "hub/identity.h"
#include "vocabulary/screen/screenview.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace loket {

struct User {
    QString id;
    QString name;
    Roles roles;
    Instant createdAt;
    std::optional<Instant> disabledAt = {};
    std::optional<Instant> lastLoginAt = {};

    bool isAdmin() const; // admin or super_admin, and not disabled
    QJsonObject toJson() const;
    static Result<User> fromJson(const QJsonObject &json);
    bool operator==(const User &) const = default;
};

// The password is kept apart from what is shown.
struct Account {
    User user;
    QString passwordHash;
};

struct Device {
    QString id;
    QString name;
    Role role = Role::Display;
    QString approvedBy;
    Instant createdAt;
    std::optional<Instant> revokedAt = {};
    screen::View view = {};
    std::optional<Instant> seenAt = {}; // when it last came or went
    QString seenAs = {}; // its program, as that says itself

    QJsonObject toJson() const;
    static Result<Device> fromJson(const QJsonObject &json);
    bool operator==(const Device &) const = default;
};

struct Session {
    QString id;
    QString tokenHash;
    QString userId; // empty for a device's
    QString deviceId; // empty for a person's
    QString address; // where it was opened
    Instant createdAt;
    Instant expiresAt;
    std::optional<Instant> endedAt = {}; // signed out or revoked
    QString userAgent = {}; // what opened it, as it says itself
    Instant usedAt = createdAt; // when a person last did something with it
    Millis idleFrom = {}; // the same, monotonic; memory's alone
    Millis notedAt = idleFrom; // when the database was told; memory's alone

    bool isLive(Instant now) const { return !endedAt && now < expiresAt; }
    QJsonObject toJson() const;
};

struct Pairing {
    QString id;
    QString code;
    QString claimHash;
    QString name;
    Role role = Role::Display;
    QString address;
    Instant createdAt;
    Instant expiresAt;
    QString approvedBy = {};
    std::optional<Instant> claimedAt = {};

    bool isLive(Instant now) const { return !claimedAt && now < expiresAt; }
    bool isApproved() const { return !approvedBy.isEmpty(); }
    QJsonObject toJson() const; // without the code: who approves reads it off the screen
};

// Where somebody signs in.
struct Client {
    QString address;
    QString userAgent = {};
    QString known = {}; // see knownbrowser.h

    static Client of(const Call &call);
};

// Who asks for a change, and from where.
struct Actor {
    QString id;
    Identity identity;
    QString address;
    OnceKey once;
    bool isProgram = false; // the program itself, at the start or from the command line

    static Actor of(const Call &call);
    static Actor program();
    bool is(const QString &userId) const;
};

// Appends an event of identity/, with the actor's address.
void audit(Transaction &transaction, const Actor &actor, const QString &kind,
    const QString &subject, QJsonObject body = {});

// What is kept of a token, and by what it is found again.
QString hashOfToken(const QString &token);

// A person's or a device's name without surplus white space: INVALID_FIELD unless it is 1 to 64
// characters that isPlainText() takes.
Result<QString> cleanName(const QString &field, const QString &name);
// Two names with the same key are the same name: case, width and what only joins letters make none
// another.
QString nameKey(const QString &name);

// Roles for a person: at least one, none of a device's, each once, in the order of Role.
Result<Roles> personRoles(const QStringList &names);
QStringList toTexts(const Roles &roles);

} // namespace loket
