#include "modules/template/templatestore.h"

namespace loket::notes::store {

void insertNote(Transaction &transaction, const Note &note)
{
    transaction.execute(u"INSERT INTO template_note (id, text, author_id, author_name, created_at) "
                        "VALUES (?, ?, ?, ?, ?)"_s,
        {note.id, note.text, note.authorId, note.authorName, toSql(note.createdAt)});
}

QList<Note> newestNotes(Transaction &transaction, int limit)
{
    return transaction.select(
        u"SELECT id, text, author_id, author_name, created_at FROM template_note "
        "ORDER BY created_at DESC, id DESC LIMIT ?"_s,
        {limit}, [](const Row &row) {
            return Note {row.text(0), row.text(1), row.text(2), row.text(3), row.instant(4)};
        });
}

} // namespace loket::notes::store
