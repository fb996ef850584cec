#include "modules/records/recordstore.h"

#include "vocabulary/records/names.h"

namespace loket::records::store {
namespace {

// A part of a text, for LIKE with `!` as its escape.
QString likeOf(const QString &text)
{
    QString part = text.toLower();
    for (const QChar special : u"!%_"_s) {
        part.replace(special, u'!' + QString(special));
    }
    return u'%' + part + u'%';
}

} // namespace

QList<Record> find(
    Transaction &transaction, const EntityDeclaration<Record> &entity, const RecordWish &wish)
{
    const QString like = likeOf(wish.text);
    const Instant before = wish.before.value_or(Instant::max());
    return EntityStore(transaction, entity)
        .select(u" WHERE kind = ? AND (? = '' OR status = ?) AND (? = '' OR assigned_to = ?) "
                "AND (? = '' OR created_by = ?) "
                "AND (lower(subject) LIKE ? ESCAPE '!' OR lower(body) LIKE ? ESCAPE '!') "
                "AND updated_at < ? ORDER BY updated_at DESC, id DESC LIMIT ?"_s,
            {entity.names.word, wish.status, wish.status, wish.assignedTo, wish.assignedTo,
                wish.createdBy, wish.createdBy, like, like, toSql(before), wish.limit});
}

QList<Record> shown(Transaction &transaction, const EntityDeclaration<Record> &entity)
{
    EntityStore records(transaction, entity);
    return records.select(u" WHERE kind = ? AND is_over = 0"_s, {entity.names.word})
        + records.select(
            u" WHERE kind = ? AND is_over = 1 ORDER BY updated_at DESC, id DESC LIMIT ?"_s,
            {entity.names.word, overShown});
}

void insertComment(Transaction &transaction, const Comment &comment)
{
    transaction.execute(
        u"INSERT INTO records_comment (id, record_id, text, created_by, created_at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {comment.id, comment.recordId, comment.text, comment.createdBy, toSql(comment.createdAt)});
}

void removeComments(Transaction &transaction, const QString &recordId)
{
    transaction.execute(u"DELETE FROM records_comment WHERE record_id = ?"_s, {recordId});
}

QList<Comment> comments(Transaction &transaction, const QString &recordId)
{
    return transaction.select(
        u"SELECT id, record_id, text, created_by, created_at FROM records_comment "
        "WHERE record_id = ? ORDER BY created_at, id LIMIT ?"_s,
        {recordId, mostComments}, [](const Row &row) {
            Comment comment;
            comment.id = row.text(0);
            comment.recordId = row.text(1);
            comment.text = row.text(2);
            comment.createdBy = row.text(3);
            comment.createdAt = row.instant(4);
            return comment;
        });
}

} // namespace loket::records::store
