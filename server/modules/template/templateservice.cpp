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
    return m_line.follow(m_storage.read(work)).then([this](const Result<QList<Note>> &notes) {
        return notes.map([this](const QList<Note> &found) {
            m_board = found;
            return Done {};
        });
    });
}

QFuture<Result<Note>> TemplateService::pin(const NewNote &what, const OnceKey &once)
{
    using Pinned = Result<Once<Note>>;
    const auto work = [id = m_random.id(), what](Transaction &transaction) -> Result<Note> {
        const Note note {id, what.text, what.authorId, what.authorName, transaction.now()};
        store::insertNote(transaction, note);
        appendEvent(transaction, {what.authorId, u"template"_s, u"pin"_s, id, note.toJson()});
        return note;
    };
    const auto isFresh = [](const Pinned &done) { return done && !done->repeated; };
    const auto apply = [this](const Pinned &done) {
        m_board.prepend(done->value);
        m_board.resize(std::min<qsizetype>(m_board.size(), boardSize));
    };
    const auto announce = [this](const Pinned &done) { Q_EMIT pinned(done->value); };
    return m_line.follow(writeOnce(m_storage, once, work), isFresh, apply, announce)
        .then([](const Pinned &done) {
            return done.map([](const Once<Note> &made) { return made.value; });
        });
}

} // namespace loket::notes
