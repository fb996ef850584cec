#include "modules/broadcast/broadcastservice.h"

#include "modules/broadcast/broadcaststore.h"
#include "vocabulary/json.h"

namespace loket::broadcast {
namespace {

// An answer to what nobody asked for.
struct Nothing {
    QJsonObject toJson() const { return {}; }
    static Result<Nothing> fromJson(const QJsonObject &) { return Nothing {}; }
};

BroadcastBoard boardIn(Transaction &transaction)
{
    BroadcastBoard board;
    const Instant now = transaction.now();
    const QList<Broadcast> all =
        store::open(transaction, now) + store::over(transaction, now, shownPast);
    for (const Broadcast &broadcast : all) {
        board.put(broadcast, store::readersOf(transaction, broadcast.id));
    }
    return board;
}

Page pastIn(Transaction &transaction, int limit, int offset)
{
    Page page;
    page.broadcasts = store::over(transaction, transaction.now(), limit + 1, offset);
    page.hasMore = page.broadcasts.size() > limit;
    page.broadcasts = page.broadcasts.first(std::min<qsizetype>(limit, page.broadcasts.size()));
    for (Broadcast &broadcast : page.broadcasts) {
        broadcast.state = broadcast.stateAt(transaction.now());
        broadcast.readers = store::countsOf(transaction, broadcast.id);
    }
    return page;
}

} // namespace

BroadcastService::BroadcastService(Journal &journal, const Clock &clock, Random &random,
    BroadcastSettings settings, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_clock(clock),
      m_random(random),
      m_settings(settings)
{
    m_journal.follow(u"broadcast"_s,
        {.apply = [this](const Event &event) { apply(event); },
            .announce = [this](const Event &event) { announce(event); }});
}

QFuture<Result<Done>> BroadcastService::start()
{
    return readAnew();
}

QFuture<Result<Done>> BroadcastService::readAnew()
{
    const auto read = [](Transaction &transaction) -> Result<BroadcastBoard> {
        return boardIn(transaction);
    };
    return m_journal.read(read).then([this](const Result<BroadcastBoard> &board) {
        return board.map([this](const BroadcastBoard &found) {
            m_board = found;
            noteStates();
            return Done {};
        });
    });
}

void BroadcastService::noteStates()
{
    m_states.clear();
    for (const Broadcast &broadcast : all()) {
        m_states.insert(broadcast.id, broadcast.state);
    }
}

QFuture<Result<Broadcast>> BroadcastService::send(Broadcast wish, const OnceKey &once)
{
    wish.id = m_random.id();
    return m_journal
        .change(once,
            [wish, settings = m_settings](
                Changes &changes) { return BroadcastWork(changes).send(wish, settings); })
        .then(&valueOf<Broadcast>);
}

QFuture<Result<Broadcast>> BroadcastService::withdraw(
    const QString &id, const Doer &doer, const OnceKey &once)
{
    return m_journal
        .change(once,
            [id, doer](Changes &changes) { return BroadcastWork(changes).withdraw(id, doer); })
        .then(&valueOf<Broadcast>);
}

QFuture<Result<Broadcast>> BroadcastService::read(
    const QString &id, const Reader &reader, const Roles &roles, const OnceKey &once)
{
    return m_journal
        .change(once,
            [id, reader, roles](
                Changes &changes) { return BroadcastWork(changes).read(id, reader, roles); })
        .then(&valueOf<Broadcast>);
}

void BroadcastService::tell(const QString &id, const QList<Reader> &people)
{
    m_journal.change(OnceKey {}, [id, people](Changes &changes) -> Result<Nothing> {
        BroadcastWork(changes).tell(id, people);
        return Nothing {};
    });
}

QFuture<Result<Page>> BroadcastService::past(int limit, int offset)
{
    return m_journal.read([limit, offset](Transaction &transaction) -> Result<Page> {
        return pastIn(transaction, limit, offset);
    });
}

QFuture<Result<QList<Reader>>> BroadcastService::readers(const QString &id)
{
    return m_journal.read([id](Transaction &transaction) -> Result<QList<Reader>> {
        if (!store::find(transaction, id)) {
            return fail(loket::errors::notFound(u"There is no broadcast “%1”."_s.arg(id)));
        }
        return store::readersOf(transaction, id).values();
    });
}

void BroadcastService::tick()
{
    for (const QString &id : m_board.ids()) {
        look(id);
    }
    m_board.forgetOld(now());
}

// A clock that was far ahead has ended what is now current again: the database knows it still.
void BroadcastService::moveInTime(Millis by)
{
    m_journal
        .change(OnceKey {},
            [by](Changes &changes) -> Result<Nothing> {
                BroadcastWork(changes).moveInTime(by);
                return Nothing {};
            })
        .then([this](const Result<Once<Nothing>> &) { return readAnew(); })
        .unwrap()
        .then([this](const Result<Done> &) { Q_EMIT moved(); });
}

void BroadcastService::look(const QString &id)
{
    const std::optional<Broadcast> broadcast = find(id);
    if (!broadcast || m_states.value(id, State::Unknown) == broadcast->state) {
        return;
    }
    m_states.insert(id, broadcast->state);
    Q_EMIT changed(id);
    if (broadcast->state == State::Current) {
        Q_EMIT begun(id);
    }
}

void BroadcastService::apply(const Event &event)
{
    if (event.kind == kinds::send || event.kind == kinds::withdraw) {
        if (const Result<Broadcast> broadcast = Broadcast::fromJson(event.body)) {
            m_board.put(*broadcast);
        }
    } else if (event.kind == kinds::tell) {
        for (const Reader &reader : readableOf<Reader>(event.body.value(u"readers"_s).toArray())) {
            m_board.tell(event.subject, reader);
        }
    } else if (event.kind == kinds::read) {
        if (const Result<Reader> reader = Reader::fromJson(event.body)) {
            m_board.markRead(event.subject, *reader);
        }
    } else if (event.kind == kinds::move) {
        m_board.moveInTime(Millis(event.body.value(u"milliseconds"_s).toInteger()),
            timeIn(event.body, u"then"_s).value_or(Instant {}));
    }
}

void BroadcastService::announce(const Event &event)
{
    if (event.kind == kinds::send || event.kind == kinds::withdraw) {
        look(event.subject);
    } else if (event.kind == kinds::tell || event.kind == kinds::read) {
        if (m_board.has(event.subject)) {
            Q_EMIT changed(event.subject);
        }
        if (const Result<Reader> reader = Reader::fromJson(event.body)) {
            Q_EMIT readBy(event.subject, *reader);
        }
    }
}

} // namespace loket::broadcast
