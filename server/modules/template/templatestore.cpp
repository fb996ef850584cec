#include "modules/template/templatestore.h"

namespace loket::templates::store {

void insert(Transaction &transaction, const Entry &entry)
{
    transaction.execute(u"INSERT INTO template_entry (id, data, processed_at) VALUES (?, ?, ?)"_s,
        {entry.id, toSql(entry.originalData), toSql(entry.processedAt)});
    transaction.execute(
        u"DELETE FROM template_entry WHERE id NOT IN "
        "(SELECT id FROM template_entry ORDER BY processed_at DESC, id DESC LIMIT ?)"_s,
        {mostEntries});
}

QList<Entry> entries(Transaction &transaction)
{
    return transaction.select(
        u"SELECT id, data, processed_at FROM template_entry ORDER BY processed_at DESC, id DESC"_s,
        {}, [](const Row &row) {
            return Entry {row.text(0), row.object(1), row.instant(2)};
        });
}

} // namespace loket::templates::store
