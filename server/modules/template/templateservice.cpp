#include "modules/template/templateservice.h"

#include "modules/template/templatestore.h"
#include "storage/eventlog.h"

namespace loket::notes {

TemplateService::TemplateService(Storage &storage, Random &random, QObject *parent)
    : QObject(parent),
      m_storage(storage),
      m_random(random)
{
}

QFuture<Result<Done>> TemplateService::start()
{
    const auto work = [](Transaction &transaction) -> Result<QList<Note>> {
        return store::newestNotes(transaction, boardSize);
    };
    return m_storage.read(work).then(this, [this](const Result<QList<Note>> &notes) {
        return notes.map([this](const QList<Note> &found) {
            m_board = found;
            return Done {};
        });
    });
}

QFuture<Result<Note>> TemplateService::pin(const NewNote &what, const OnceKey &once)
{
    const auto work = [id = m_random.id(), what](Transaction &transaction) -> Result<Note> {
        const Note note {id, what.text, what.authorId, what.authorName, transaction.now()};
        store::insertNote(transaction, note);
        appendEvent(transaction, {what.authorId, u"template"_s, u"pin"_s, id, note.toJson()});
        return note;
    };
    const auto finish = [this](const Result<Once<Note>> &done) {
        return done.map([this](const Once<Note> &made) {
            if (!made.repeated) {
                show(made.value);
            }
            return made.value;
        });
    };
    return writeOnce(m_storage, once, work).then(this, finish);
}

void TemplateService::show(const Note &note)
{
    m_board.prepend(note);
    m_board.resize(std::min<qsizetype>(m_board.size(), boardSize));
    Q_EMIT pinned(note);
}

} // namespace loket::notes
