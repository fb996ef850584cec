#include "modules/records/recordrules.h"

#include "vocabulary/json.h"
#include "vocabulary/records/names.h"

namespace loket::records {
namespace {

Result<Done> allowed(
    Parties parties, const Record &record, const Identity &who, const QString &what)
{
    if (mayDo(parties, record, who)) {
        return Done {};
    }
    const QString whom = parties == Parties(Party::Admin)
        ? u"an administrator"_s
        : u"whoever it is from or for, or an administrator"_s;
    return fail(errors::forbidden(u"You may not %1. Ask %2."_s.arg(what, whom)));
}

Error noStep(const Kind &kind, const Record &before, const QString &to)
{
    QStringList next;
    for (const Step &step : kind.steps) {
        if (step.from == before.status) {
            next.append(step.to);
        }
    }
    return {codes::invalidTransition,
        u"It is “%1” now, and cannot become “%2” from there."_s.arg(before.status, to), 409,
        {{u"status"_s, before.status}, {u"allowed"_s, QJsonArray::fromStringList(next)}}};
}

Result<Done> stepAllowed(
    const Kind &kind, const Record &before, const QString &to, const Identity &who)
{
    const Step *step = kind.step(before.status, to);
    return step ? allowed(step->by, before, who, u"make it “%1”"_s.arg(to))
                : fail(noStep(kind, before, to));
}

Error conflict(const Record &now)
{
    return {codes::versionConflict,
        u"Somebody else has changed it meanwhile. Look at it as it is now, then change it again."_s,
        409,
        {{u"currentVersion"_s, now.version}, {u"updatedBy"_s, now.updatedBy},
            {u"entity"_s, now.toJson()}}};
}

} // namespace

bool mayDo(Parties allowed, const Record &record, const Identity &who)
{
    const bool isAdmin = who.hasRole(Role::Admin) || who.hasRole(Role::SuperAdmin);
    return (allowed & partiesOf(record, who.id, isAdmin)) != Parties();
}

Result<Done> signedBy(const Kind &kind, const Identity &who, const Record *before, Record *after)
{
    if (!after) {
        return allowed(kind.removers(before->status), *before, who, u"delete it"_s);
    }
    after->updatedBy = who.id;
    if (!before) {
        after->kind = kind.word;
        after->createdBy = who.id;
        return Done {};
    }
    return after->status == before->status
        ? allowed(kind.editors(before->status), *before, who, u"change it"_s)
        : stepAllowed(kind, *before, after->status, who);
}

Result<Done> takeVersion(const Record *before, Record &after)
{
    if (!before) {
        after.version = 1;
        return Done {};
    }
    const bool isOwn = before->updatedBy == after.updatedBy;
    const int others = isOwn ? before->othersVersion : before->version;
    if (after.version < others || after.version > before->version) {
        return fail(conflict(*before));
    }
    after.othersVersion = others;
    after.version = before->version + 1;
    return Done {};
}

} // namespace loket::records
