// The records as memory has them, and what is done with them.
#pragma once

#include "commands/journal.h"
#include "core/random.h"
#include "modules/records/recordentity.h"
#include "modules/records/recordstore.h"

#include <QFuture>
#include <QObject>

#include <deque>

namespace loket::records {

// A kind with all that is made of its declaration. Stays where it is.
struct KindDesk {
    KindDesk(const Kind &declared, Journal &journal)
        : kind(declared),
          entity(entityOf(kind)),
          desk(journal, entity)
    {
    }
    KindDesk(const KindDesk &) = delete;

    const Kind kind;
    const EntityDeclaration<Record> entity;
    const EntityDesk<Record> desk;
};

// One record with what was said about it.
struct Detail {
    Record record;
    QList<Comment> comments;
};

// Lives on the hub's thread. `journal` and `random` outlive it.
class RecordsService final : public QObject {
    Q_OBJECT
public:
    RecordsService(
        const QList<Kind> &kinds, Journal &journal, Random &random, QObject *parent = nullptr);

    QFuture<Result<Done>> start(); // reads what the room shows
    const std::deque<KindDesk> &desks() const { return m_desks; }
    // By id: those that are not over, and the newest of the others.
    const QMap<QString, Record> &shown() const { return m_shown; }
    QString newId() { return m_random.id(); }

    QFuture<Result<QList<Record>>> find(const KindDesk &desk, const RecordWish &wish);
    QFuture<Result<Detail>> detail(const KindDesk &desk, const QString &id);
    // FORBIDDEN, NOT_FOUND, TOO_MANY_COMMENTS.
    QFuture<Result<Comment>> comment(const KindDesk &desk, const Call &call);

Q_SIGNALS:
    // It is on disk and in memory.
    void happened(const loket::Event &event);

private:
    void apply(const Event &event);
    void show(Record record);
    void forgetOld();

    Journal &m_journal;
    Random &m_random;
    std::deque<KindDesk> m_desks;
    QMap<QString, Record> m_shown;
};

} // namespace loket::records
