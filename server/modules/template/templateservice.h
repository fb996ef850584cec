// The rules of the notice board: what is pinned is kept, and everybody hears of it once.
#pragma once

#include "commands/journal.h"
#include "core/random.h"
#include "vocabulary/template/note.h"

#include <QFuture>
#include <QObject>

namespace loket::notes {

struct NewNote {
    QString text;
    QString authorId;
    QString authorName;
};

// Lives on the hub's thread. `journal` and `random` outlive it.
class TemplateService final : public QObject {
    Q_OBJECT
public:
    TemplateService(Journal &journal, Random &random, QObject *parent = nullptr);

    // Reads the board from the database.
    QFuture<Result<Done>> start();
    // Finishes when the note is on disk. A retry with the same key gives the first note again.
    QFuture<Result<Note>> pin(const NewNote &what, const OnceKey &once);
    // Newest first.
    const QList<Note> &board() const { return m_board; }

Q_SIGNALS:
    // A note is new and on disk.
    void pinned(const loket::notes::Note &note);

private:
    Journal &m_journal;
    Random &m_random;
    QList<Note> m_board; // what the database has, the newest boardSize of it
};

} // namespace loket::notes
