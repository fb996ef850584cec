// What services and counters are called in each language.
#pragma once

#include "storage/transaction.h"

#include <QHash>
#include <QString>

namespace loket::reports {

// Of one language. On any thread, one thread at a time.
class EntityNames final {
public:
    explicit EntityNames(const QString &language)
        : m_language(language)
    {
    }

    // Those of the entities of a table (`id`, `name`, `names`); nothing where it is known already.
    void read(Transaction &transaction, const QString &table);
    // Who was called `then` as it is called now goes by its name in the language; who had another
    // name by that one. Where there is no name of then (or the id alone), by that of now, or its
    // id.
    QString nameOf(const QString &table, const QString &id, const QString &then) const;

private:
    struct Names {
        QString own;
        QString inLanguage;
    };
    const QString m_language;
    QHash<QString, QHash<QString, Names>> m_known; // by table and id
};

} // namespace loket::reports
