#include "modules/records/recordentity.h"

#include "modules/records/recordstore.h"
#include "vocabulary/records/names.h"
#include "vocabulary/records/rights.h"

namespace loket::records {
namespace {

Field versionField()
{
    return fields::integer(u"version"_s, 1, std::numeric_limits<int>::max())
        .about(u"The one that is changed, as it was last seen."_s);
}

Field priorityField(const Kind &kind)
{
    return kind.hasPriority ? fields::choice(u"priority"_s, textsOf<Priority>()) : Field {};
}

QList<EntityMember<Record>> membersOf(const Kind &kind)
{
    return {
        {u"kind"_s, &Record::kind},
        {u"subject"_s, &Record::subject, fields::text(u"subject"_s).required().max(longestSubject)},
        {u"body"_s, &Record::body, fields::text(u"body"_s).max(longestText).multiline()},
        {u"status"_s, &Record::status},
        {u"priority"_s, &Record::priority, priorityField(kind)},
        {u"created_by"_s, &Record::createdBy},
        {u"assigned_to"_s, &Record::assignedTo,
            fields::id(u"assignedTo"_s).min(0).about(u"A person's id; empty: nobody's task."_s)},
        {u"participants"_s, &Record::participants,
            fields::list(u"participants"_s, mostParticipants)
                .about(u"The ids of those who are told of comments, too."_s)},
        {u"created_at"_s, &Record::createdAt},
        {u"updated_at"_s, &Record::updatedAt},
        {u"updated_by"_s, &Record::updatedBy},
        {u"comment_count"_s, &Record::commentCount},
        {u"version"_s, &Record::version, versionField()},
        {u"others_version"_s, &Record::othersVersion},
        {u"is_over"_s, &Record::isOver},
    };
}

// What the clock, the version and the state make of it.
Result<Done> ruleOf(const Kind &kind, Changes &changes, const Record *before, Record *after)
{
    if (!after) {
        store::removeComments(changes.transaction(), before->id);
        return Done {};
    }
    return takeVersion(before, *after).map([&](Done) {
        if (!before) {
            after->status = kind.states.first();
            after->createdAt = changes.now();
            after->priority = kind.hasPriority && !after->priority.isKnown()
                ? Word<Priority>(Priority::Normal)
                : after->priority;
        }
        after->updatedAt = changes.now();
        after->participants.removeDuplicates();
        after->isOver = kind.isOver(after->status);
        return Done {};
    });
}

// The version says which one is changed, and is nothing that becomes other.
bool isSame(const Record &before, const Record &after)
{
    Record same = after;
    same.version = before.version;
    same.participants.removeDuplicates();
    return same == before;
}

EntityAct<Record> setStatus(const Kind &kind)
{
    return {u"set-status"_s, happened::statusChanged, u"Takes it into another state."_s,
        rights::useRecords, [](Record &) {},
        {fields::choice(u"status"_s, kind.states).required(), versionField()},
        [](const Call &call) -> Edit<Record> {
            return [status = call.values.text(u"status"_s),
                       version = call.values.integer(u"version"_s)](Record &record) {
                const bool isOther = record.status != status; // else it is nobody's loss
                record.version =
                    isOther && version > 0 ? static_cast<int>(version) : record.version;
                record.status = status;
            };
        }};
}

} // namespace

EntityDeclaration<Record> entityOf(const Kind &kind)
{
    return {.names = {moduleName, kind.word, rights::useRecords, rights::useRecords,
                u"A new %1, in its first state."_s.arg(kind.word),
                u"Deletes a %1 with its comments."_s.arg(kind.word), EntityNaming::OfItself},
        .table = u"records_record"_s,
        .members = membersOf(kind),
        .rule = [&kind](Changes &changes, const Record *before,
                    Record *after) { return ruleOf(kind, changes, before, after); },
        .acts = {setStatus(kind)},
        .mayBe = [&kind](const Identity &who, const Record *before,
                     Record *after) { return signedBy(kind, who, before, after); },
        .isOne = [&kind](const Record &record) { return record.kind == kind.word; },
        .isSame = isSame};
}

} // namespace loket::records
