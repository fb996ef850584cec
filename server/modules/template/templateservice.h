// The rules of the module: what is processed is kept, and everybody hears of it once.
#pragma once

#include "commands/journal.h"
#include "core/random.h"
#include "vocabulary/doer.h"
#include "vocabulary/template/entry.h"

#include <QFuture>
#include <QObject>

namespace loket::templates {

// Lives on the hub's thread. `journal` and `random` outlive it.
class TemplateService final : public QObject {
    Q_OBJECT
public:
    TemplateService(Journal &journal, Random &random, QObject *parent = nullptr);

    // Reads what is kept from the database.
    QFuture<Result<Done>> start();
    // Finishes when the entry is on disk. A retry with the same key gives the first one again.
    QFuture<Result<Entry>> process(const QJsonObject &data, const Doer &doer, const OnceKey &once);
    // Newest first.
    const QList<Entry> &entries() const { return m_entries; }

Q_SIGNALS:
    // An entry is new and on disk.
    void processed(const loket::templates::Entry &entry);

private:
    void apply(const Event &event);

    Journal &m_journal;
    Random &m_random;
    QList<Entry> m_entries; // what the database has
};

} // namespace loket::templates
