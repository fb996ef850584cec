#include "identity/identitytypes.h"

#include "core/plaintext.h"
#include "storage/eventlog.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace loket {

namespace {

constexpr int longestName = 64;

QJsonValue toJsonTime(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue(QJsonValue::Null);
}

std::optional<Instant> timeFrom(const QJsonValue &value)
{
    return instantFromIso(value.toString());
}

Failure damaged()
{
    return fail(u"STORAGE_ERROR"_s, u"A kept answer cannot be read."_s, 503);
}

} // namespace

bool User::isAdmin() const
{
    return !disabledAt && (roles.contains(Role::Admin) || roles.contains(Role::SuperAdmin));
}

QJsonObject User::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name},
        {u"roles"_s, QJsonArray::fromStringList(toTexts(roles))},
        {u"createdAt"_s, toIso(createdAt)}, {u"disabledAt"_s, toJsonTime(disabledAt)},
        {u"lastLoginAt"_s, toJsonTime(lastLoginAt)}};
}

Result<User> User::fromJson(const QJsonObject &json)
{
    User user {json[u"id"].toString(), json[u"name"].toString(), {}, {},
        timeFrom(json[u"disabledAt"]), timeFrom(json[u"lastLoginAt"])};
    const auto createdAt = timeFrom(json[u"createdAt"]);
    if (user.id.isEmpty() || !createdAt) {
        return damaged();
    }
    user.createdAt = *createdAt;
    for (const QJsonValue &name : json[u"roles"].toArray()) {
        const auto role = fromText<Role>(name.toString());
        if (!role) {
            return damaged();
        }
        user.roles.append(*role);
    }
    return user;
}

QJsonObject Device::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"kind"_s, toText(role)},
        {u"approvedBy"_s, approvedBy}, {u"createdAt"_s, toIso(createdAt)},
        {u"revokedAt"_s, toJsonTime(revokedAt)}, {u"view"_s, view.toJson()},
        {u"seenAt"_s, toJsonTime(seenAt)}, {u"seenAs"_s, seenAs}};
}

Result<Device> Device::fromJson(const QJsonObject &json)
{
    const auto role = fromText<Role>(json[u"kind"].toString());
    const auto createdAt = timeFrom(json[u"createdAt"]);
    if (!role || !createdAt) {
        return damaged();
    }
    return Device {json[u"id"].toString(), json[u"name"].toString(), *role,
        json[u"approvedBy"].toString(), *createdAt, timeFrom(json[u"revokedAt"]),
        screen::View::fromJson(json[u"view"].toObject()), timeFrom(json[u"seenAt"]),
        json[u"seenAs"].toString()};
}

QJsonObject Session::toJson() const
{
    return {{u"id"_s, id}, {u"userId"_s, userId}, {u"deviceId"_s, deviceId},
        {u"address"_s, address}, {u"userAgent"_s, userAgent}, {u"createdAt"_s, toIso(createdAt)},
        {u"lastUsedAt"_s, toIso(usedAt)}, {u"expiresAt"_s, toIso(expiresAt)}};
}

QJsonObject Pairing::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"kind"_s, toText(role)}, {u"address"_s, address},
        {u"since"_s, toIso(createdAt)}, {u"expiresAt"_s, toIso(expiresAt)},
        {u"approved"_s, isApproved()}};
}

Client Client::of(const Call &call)
{
    const bool isAsked = call.values.has(u"known"_s);
    return {call.address, call.userAgent, isAsked ? call.values.text(u"known"_s) : call.known};
}

Actor Actor::of(const Call &call)
{
    return {call.actor(), call.identity, call.address, call.once};
}

Actor Actor::program()
{
    return {u"system"_s, {}, {}, {}, true};
}

bool Actor::is(const QString &userId) const
{
    return identity.kind == Identity::Kind::Person && identity.id == userId;
}

void audit(Transaction &transaction, const Actor &actor, const QString &kind,
    const QString &subject, QJsonObject body)
{
    if (!actor.isProgram || !actor.address.isEmpty()) {
        body.insert(u"address"_s, actor.address);
    }
    appendEvent(transaction, {actor.id, u"identity"_s, kind, subject, body});
}

QString hashOfToken(const QString &token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<QString> cleanName(const QString &field, const QString &name)
{
    const QString clean = name.simplified().normalized(QString::NormalizationForm_C);
    if (clean.isEmpty() || clean.size() > longestName || !isPlainText(clean)) {
        return fail(errors::invalidField(
            field, u"A name has 1 to %1 visible characters."_s.arg(longestName)));
    }
    return clean;
}

QString nameKey(const QString &name)
{
    static const QRegularExpression unseen(u"[\\x{200C}\\x{200D}\\x{FE00}-\\x{FE0F}]"_s);
    QString key = name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
    return key.remove(unseen);
}

Result<Roles> personRoles(const QStringList &names)
{
    Roles roles;
    for (const QString &name : names) {
        const auto role = fromText<Role>(name);
        if (!role || !isStaffRole(*role)) {
            return fail(errors::invalidField(
                u"roles"_s, u"There is no role “%1” for a person."_s.arg(name)));
        }
        if (!roles.contains(*role)) {
            roles.append(*role);
        }
    }
    if (roles.isEmpty()) {
        return fail(errors::invalidField(u"roles"_s, u"A person needs at least one role."_s));
    }
    std::sort(roles.begin(), roles.end());
    return roles;
}

QStringList toTexts(const Roles &roles)
{
    QStringList texts;
    std::transform(roles.begin(), roles.end(), std::back_inserter(texts),
        [](Role role) { return toText(role); });
    return texts;
}

} // namespace loket
