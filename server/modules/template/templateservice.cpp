#include "modules/template/templateservice.h"

#include "modules/template/templatestore.h"

namespace loket::notes {

namespace {
const QString pinKind = u"pin"_s;

Note noteOf(const Event &event)
{
    return Note::fromJson(event.body).value_or(Note());
}
} // namespace

TemplateService::TemplateService(Journal &journal, Random &random, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_random(random)
{
    m_journal.follow(u"template"_s,
        {.apply =
                [this](const Event &event) {
                    m_board.prepend(noteOf(event));
                    m_board.resize(std::min<qsizetype>(m_board.size(), boardSize));
                },
            .announce = [this](const Event &event) { Q_EMIT pinned(noteOf(event)); }});
}

QFuture<Result<Done>> TemplateService::start()
{
    const auto work = [](Transaction &transaction) -> Result<QList<Note>> {
        return store::newestNotes(transaction, boardSize);
    };
    return m_journal.read(work).then([this](const Result<QList<Note>> &notes) {
        return notes.map([this](const QList<Note> &found) {
            m_board = found;
            return Done {};
        });
    });
}

QFuture<Result<Note>> TemplateService::pin(const NewNote &what, const OnceKey &once)
{
    const auto work = [id = m_random.id(), what](Changes &changes) -> Result<Note> {
        const Note note {id, what.text, what.authorId, what.authorName, changes.now()};
        store::insertNote(changes.transaction(), note);
        changes.append({what.authorId, u"template"_s, pinKind, id, note.toJson()});
        return note;
    };
    return m_journal.change(once, work).then(&valueOf<Note>);
}

} // namespace loket::notes
