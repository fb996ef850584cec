// What has been asked and agreed in the invented clinic by the middle of the morning.
#include "modules/records/recordsmodule.h"
#include "storage/eventlog.h"
#include "vocabulary/records/names.h"

#include <array>

namespace loket::records {
namespace {

// Minutes ago; whom it concerns as the accounts of the sample are called.
struct SampleRecord {
    const char16_t *kind;
    const char16_t *subject;
    const char16_t *body;
    const char16_t *status;
    Priority priority;
    const char16_t *from;
    const char16_t *to;
    int made;
    int changed;
    const char16_t *comment = u"";
};

constexpr auto none = Priority::Unknown;
constexpr std::array sampleRecords {
    SampleRecord {u"ticket", u"Printer at counter 2 prints blank slips",
        u"Since this morning. The paper is new.", u"open", Priority::Urgent, u"registrar", u"", 18,
        18},
    SampleRecord {u"ticket", u"Blood pressure cuff in room 3 leaks",
        u"The small one, for children.", u"in_progress", Priority::High, u"nurse", u"admin", 95, 40,
        u"A new one comes before noon."},
    SampleRecord {u"ticket", u"Light in the corridor to radiology flickers", u"", u"open",
        Priority::Low, u"radiographer", u"", 1500, 1500},
    SampleRecord {u"ticket", u"Refrigerator of the pharmacy at 9 °C",
        u"Vaccines were moved to the second one.", u"resolved", Priority::Urgent, u"pharmacist",
        u"admin", 180, 55, u"The door was open a hand's breadth."},
    SampleRecord {u"ticket", u"Wheelchair without brakes", u"", u"closed", Priority::Normal,
        u"registrar", u"nurse", 4300, 2880},
    SampleRecord {u"proposal", u"A second kiosk at the side entrance",
        u"On Mondays forty people wait at the first by eight.", u"submitted", none, u"registrar",
        u"admin", 2900, 1450},
    SampleRecord {u"proposal", u"Dental clinic open until 18:00 on Thursdays", u"", u"draft", none,
        u"doctor", u"", 130, 130},
    SampleRecord {u"contract", u"Service of the X-ray unit, 2026",
        u"Two visits a year, next in June.", u"active", none, u"super-admin", u"radiographer",
        43000, 20000},
    SampleRecord {u"contract", u"Linen and laundry", u"Offer of 12 January.", u"draft", none,
        u"admin", u"", 3000, 1600},
    SampleRecord {u"inquiry", u"Does the clinic take the district's insurance card?",
        u"Asked at the window by a family of four.", u"new", none, u"registrar", u"", 25, 25},
    SampleRecord {u"inquiry", u"When is the vaccination day for children?", u"", u"answered", none,
        u"nurse", u"doctor", 400, 210, u"Every first Saturday, 08:00 to 11:00."},
};

QString personOf(const char16_t *role)
{
    const QString word = QString::fromUtf16(role);
    return word.isEmpty() ? QString() : u"sample-"_s + word;
}

Record recordOf(const SampleRecord &sample, int number, Instant now)
{
    const auto ago = [now](int minutes) { return now - std::chrono::minutes(minutes); };
    Record record;
    record.id = u"sample-%1"_s.arg(number);
    record.kind = QString::fromUtf16(sample.kind);
    record.subject = QString::fromUtf16(sample.subject);
    record.body = QString::fromUtf16(sample.body);
    record.status = QString::fromUtf16(sample.status);
    record.priority = sample.priority;
    record.createdBy = personOf(sample.from);
    record.assignedTo = personOf(sample.to);
    record.participants = {record.createdBy};
    record.updatedBy = sample.made == sample.changed || record.assignedTo.isEmpty()
        ? record.createdBy
        : record.assignedTo;
    record.createdAt = ago(sample.made);
    record.updatedAt = ago(sample.changed);
    record.version = sample.made == sample.changed ? 1 : 2;
    record.othersVersion = record.version - 1;
    record.isOver = kindOf(record.kind)->isOver(record.status);
    return record;
}

void putComment(Transaction &transaction, const SampleRecord &sample, Record &record)
{
    Comment comment;
    comment.text = QString::fromUtf16(sample.comment);
    if (comment.text.isEmpty()) {
        return;
    }
    comment.id = record.id + u"-1"_s;
    comment.recordId = record.id;
    comment.createdBy = record.assignedTo;
    comment.createdAt = record.updatedAt;
    record.commentCount = 1;
    store::insertComment(transaction, comment);
}

} // namespace

Result<Done> RecordsModule::fillMorning(Transaction &transaction, const SampleHouse &)
{
    int number = 0;
    for (const SampleRecord &sample : sampleRecords) {
        Record record = recordOf(sample, ++number, transaction.now());
        putComment(transaction, sample, record);
        const auto entity = entityOf(*kindOf(record.kind));
        EntityStore(transaction, entity).insert(record);
        appendEvent(transaction,
            {u"system"_s, moduleName, u"sample"_s, record.id, {{u"after"_s, record.toJson()}}});
    }
    return Done {};
}

} // namespace loket::records
