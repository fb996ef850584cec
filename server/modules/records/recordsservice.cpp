#include "modules/records/recordsservice.h"

#include "vocabulary/records/names.h"

namespace loket::records {
namespace {

// Puts a comment to a record, and both on record.
Result<Comment> addComment(
    Changes &changes, const KindDesk &desk, const Identity &who, Comment comment)
{
    EntityStore records(changes.transaction(), desk.entity);
    std::optional<Record> record = records.find(comment.recordId);
    if (!record) {
        return fail(desk.entity.names.noSuch(comment.recordId));
    }
    if (!mayDo(desk.kind.comment, *record, who)) {
        return fail(errors::forbidden(u"You may not comment on it. Ask whoever it is from."_s));
    }
    if (record->commentCount >= mostComments) {
        return fail(errors::conflict(codes::tooManyComments,
            u"It has %1 comments, and takes no more. Begin a new one."_s.arg(mostComments)));
    }
    comment.createdBy = who.id;
    comment.createdAt = changes.now();
    ++record->commentCount;
    store::insertComment(changes.transaction(), comment);
    records.update(*record);
    changes.append({who.id, moduleName, desk.entity.names.event(happened::commentAdded), record->id,
        {{u"comment"_s, comment.toJson()}, {u"after"_s, record->toJson()}}});
    return comment;
}

// The last changed ones are those that are kept.
bool isOlder(const Record &a, const Record &b)
{
    return std::tie(a.updatedAt, a.id) < std::tie(b.updatedAt, b.id);
}

} // namespace

RecordsService::RecordsService(
    const QList<Kind> &kinds, Journal &journal, Random &random, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_random(random)
{
    for (const Kind &kind : kinds) {
        m_desks.emplace_back(kind, journal);
    }
    m_journal.follow(moduleName,
        {.apply = [this](const Event &event) { apply(event); },
            .announce = [this](const Event &event) { Q_EMIT happened(event); }});
}

QFuture<Result<Done>> RecordsService::start()
{
    const auto work = [this](Transaction &transaction) -> Result<QList<Record>> {
        QList<Record> all;
        for (const KindDesk &desk : m_desks) {
            all += store::shown(transaction, desk.entity);
        }
        return all;
    };
    return m_journal.read(work).then([this](const Result<QList<Record>> &found) {
        return found.map([this](const QList<Record> &records) {
            m_shown.clear();
            for (const Record &record : records) {
                show(record);
            }
            return Done {};
        });
    });
}

void RecordsService::apply(const Event &event)
{
    const QJsonObject after = event.body.value(u"after"_s).toObject();
    const Result<Record> record = Record::fromJson(after.isEmpty() ? event.body : after);
    if (!record || event.kind.endsWith(u':' + records::happened::deleted)) {
        m_shown.remove(event.subject);
        return;
    }
    show(*record);
    if (record->isOver) {
        forgetOld();
    }
}

// As lists have it: its text is read when somebody asks.
void RecordsService::show(Record record)
{
    record.body.clear();
    m_shown.insert(record.id, record);
}

// Of each kind there are only so many that are over.
void RecordsService::forgetOld()
{
    QHash<QString, QList<Record>> over;
    for (const Record &record : std::as_const(m_shown)) {
        if (record.isOver) {
            over[record.kind].append(record);
        }
    }
    for (const QList<Record> &ofKind : std::as_const(over)) {
        if (ofKind.size() > overShown) {
            m_shown.remove(std::min_element(ofKind.cbegin(), ofKind.cend(), isOlder)->id);
        }
    }
}

QFuture<Result<QList<Record>>> RecordsService::find(const KindDesk &desk, const RecordWish &wish)
{
    return m_journal.read(
        [&entity = desk.entity, wish](Transaction &transaction) -> Result<QList<Record>> {
            return store::find(transaction, entity, wish);
        });
}

QFuture<Result<Detail>> RecordsService::detail(const KindDesk &desk, const QString &id)
{
    return m_journal.read([&entity = desk.entity, id](Transaction &transaction) -> Result<Detail> {
        const std::optional<Record> record = EntityStore(transaction, entity).find(id);
        return record ? Result<Detail>(Detail {*record, store::comments(transaction, id)})
                      : fail(entity.names.noSuch(id));
    });
}

QFuture<Result<Comment>> RecordsService::comment(const KindDesk &desk, const Call &call)
{
    Comment comment;
    comment.id = newId();
    comment.recordId = call.values.text(u"id"_s);
    comment.text = call.values.text(u"text"_s);
    const auto work = [&desk, who = call.identity, comment](
                          Changes &changes) { return addComment(changes, desk, who, comment); };
    return m_journal.change(call.once, work).then(&valueOf<Comment>);
}

} // namespace loket::records
