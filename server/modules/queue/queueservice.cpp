#include "modules/queue/queueservice.h"

#include "core/whendone.h"
#include "modules/queue/numbering.h"
#include "modules/queue/queueerrors.h"
#include "modules/queue/queuerecord.h"
#include "modules/queue/queuerules.h"
#include "modules/queue/visitwork.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace loket::queue {
namespace {

constexpr int eventsRead = 1000; // of one visit
constexpr int numbersLookedAt = 1000; // for who has given out which one last
constexpr int heldDays = 7; // what is older says nothing of today

BoardContents contentsFrom(Transaction &transaction, const Clinic &clinic)
{
    QueueStore store(transaction);
    const QDate today = clinic.calendar.dayOf(transaction.now());
    const QString day = today.toString(Qt::ISODate);
    return {.businessDay = day,
        .services = EntityStore(transaction, serviceEntity()).all(),
        .counters = EntityStore(transaction, counterEntity()).all(),
        .visits =
            store.openVisits(clinic.settings.site) + store.visitsWithState(State::NoShow, day),
        .calls = store.calls(clinic.calendar.startOf(today), store.closingOf(day)),
        .held = store.held(clinic.calendar.startOf(today.addDays(-heldDays)), heldKept)};
}

QString dayBefore(const QString &businessDay)
{
    return QDate::fromString(businessDay, Qt::ISODate).addDays(-1).toString(Qt::ISODate);
}

// What many were closed or moved at once, and the house as it is read after it.
struct Turned {
    DayClosed closed = {};
    std::shared_ptr<const BoardContents> untold = {}; // where no event tells of it; not kept

    QJsonObject toJson() const { return closed.toJson(); }
    static Result<Turned> fromJson(const QJsonObject &json)
    {
        return DayClosed::fromJson(json).map(
            [](const DayClosed &closed) { return Turned {closed}; });
    }
};

NewEvent turnedEvent(const QString &businessDay, const DayClosed &closed,
    const std::shared_ptr<const BoardContents> &board)
{
    return {.actor = u"system"_s,
        .module = queueModule,
        .kind = kinds::turned,
        .subject = businessDay,
        .body = closed.toJson(),
        .value = board};
}

QFuture<Result<Visit>> visitOf(QFuture<Result<Once<Change>>> done)
{
    return done.then([](const Result<Once<Change>> &once) {
        return once.map([](const Once<Change> &made) { return made.value.visit(); });
    });
}

} // namespace

QString hashOf(const QString &token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QueueService::QueueService(Storage &storage, Journal &journal, const Clock &clock, Random &random,
    Clinic clinic, QObject *parent)
    : QObject(parent),
      m_storage(storage),
      m_journal(journal),
      m_clock(clock),
      m_random(random),
      m_clinic(std::make_shared<const Clinic>(std::move(clinic))),
      m_tokenKey(random.bytes(32)),
      m_board(m_clinic),
      m_services(journal, serviceEntity()),
      m_counters(journal, counterEntity())
{
    m_journal.follow(queueModule,
        {.apply = [this](const Event &event) { apply(event); },
            .announce = [this](const Event &event) { announce(event); }});
    connect(&m_journal, &Journal::settled, this,
        [this] { announcePositions(m_board.refresh(m_clock.now())); });
}

QueueService::~QueueService() = default;

QFuture<Result<Done>> QueueService::start()
{
    return foldOpen()
        .then([this](const Result<int> &done) {
            return done ? tick() : QtFuture::makeReadyFuture(done);
        })
        .unwrap()
        .then([this](const Result<int> &closed) {
            foldOthers();
            return closed.map([](int) { return Done {}; });
        });
}

// In slices: what SQLite keeps to take a statement back is read from its start at each one, which
// would make a year's visits in one go the work of an hour.
QFuture<Result<int>> QueueService::foldOpen()
{
    static constexpr int slice = 500;
    const auto folded = m_storage.write([](Transaction &transaction) {
        return Result<int>(QueueStore(transaction).foldUnfolded(QueueStore::Unfolded::Open, slice));
    });
    return m_answers.follow(folded)
        .then([this](const Result<int> &done) {
            return done == slice ? foldOpen() : QtFuture::makeReadyFuture(done);
        })
        .unwrap();
}

// Beside the day's work, which never waits for more than a few of them.
void QueueService::foldOthers()
{
    static constexpr int slice = 50;
    const auto folded = m_storage.write([](Transaction &transaction) {
        return Result<int>(QueueStore(transaction).foldUnfolded(QueueStore::Unfolded::All, slice));
    });
    whenDone(folded, this, [this](const Result<int> &done) {
        if (done == slice) {
            foldOthers();
        }
    });
}

QFuture<Result<int>> QueueService::tick()
{
    if (m_toMove != Millis::zero()) {
        return moveNow();
    }
    if (businessDay() != m_businessDay || (m_isUnclosed && m_clock.isSteady())) {
        return changeDay();
    }
    announcePositions(m_board.refreshAll(m_clock.now()));
    return QtFuture::makeReadyFuture(Result<int>(0));
}

// The new day begins at once. The old one is closed for good, and that waits for a clock that is
// sure.
QFuture<Result<int>> QueueService::changeDay()
{
    m_businessDay = businessDay();
    m_isUnclosed = !m_clock.isSteady();
    const QString last = m_isUnclosed ? QString() : dayBefore(m_businessDay);
    return turn({}, [last](VisitWork &work) {
        return last.isEmpty() ? Result<DayClosed>(DayClosed {}) : work.beginDay(last);
    }).then([this](const Result<int> &closed) {
        if (!closed) {
            m_businessDay.clear(); // tried again at the next tick
        }
        return closed;
    });
}

QFuture<Result<int>> QueueService::moveInTime(Millis by)
{
    if (m_toMove == Millis::zero()) {
        m_movedFrom = m_businessDay;
    }
    m_toMove += by;
    return tick();
}

QFuture<Result<int>> QueueService::moveNow()
{
    const Millis by = std::exchange(m_toMove, Millis::zero());
    m_businessDay = businessDay();
    return turn({}, [day = m_movedFrom, by](VisitWork &work) {
        return work.moveInTime(day, by);
    }).then([this, by](const Result<int> &moved) {
        m_toMove += moved ? Millis::zero() : by; // tried again at the next tick
        return moved;
    });
}

// `work`: Result<T>(VisitWork &).
template <class Work>
auto QueueService::changeVisits(const OnceKey &once, Work work)
{
    return m_journal.change(once, [clinic = m_clinic, work = std::move(work)](Changes &changes) {
        VisitWork visitWork(changes, *clinic);
        return work(visitWork);
    });
}

QFuture<Result<Issued>> QueueService::issue(IssueRequest request, const OnceKey &once)
{
    request.visitId = m_random.id();
    request.tokenHash = hashOf(tokenFor(request.visitId));
    request.code = request.appointmentAt ? m_random.code(8) : QString();
    request.offers = offersFor(request.serviceId, request.priority);
    return changeVisits(once, [request](VisitWork &work) {
        return work.issue(request);
    }).then([this](const Result<Once<Change>> &done) {
          return withToken(done, true);
      }).unwrap();
}

QFuture<Result<Issued>> QueueService::checkIn(CheckInRequest request, const OnceKey &once)
{
    for (const Service &service : m_board.services()) {
        request.offers.insert(offersFor(service.id, Priority::Normal));
    }
    return changeVisits(once, [request](VisitWork &work) {
        return work.checkIn(request);
    }).then([this](const Result<Once<Change>> &done) {
          return withToken(done, false);
      }).unwrap();
}

// A retry gets the visit's token again; after a restart that is another one, as good as the first.
QFuture<Result<Issued>> QueueService::withToken(const Result<Once<Change>> &done, bool isKnown)
{
    if (!done) {
        return QtFuture::makeReadyFuture(Result<Issued>(fail(done.error())));
    }
    const Issued issued {done->value.visit(), tokenFor(done->value.visit().id)};
    if (isKnown && !done->repeated) {
        return QtFuture::makeReadyFuture(Result<Issued>(issued));
    }
    return m_answers.follow(m_storage.write([issued](Transaction &transaction) {
        QueueStore(transaction).addToken(hashOf(issued.token), issued.visit.id);
        return Result<Issued>(issued);
    }));
}

// Nobody can guess it without this run's key, and it needs no place in the kept answers.
QString QueueService::tokenFor(const QString &visitId) const
{
    const int times = m_tokensEnded.value(visitId);
    const QByteArray ended = times == 0 ? QByteArray() : '/' + QByteArray::number(times);
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(
            visitId.toUtf8() + ended, m_tokenKey, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QFuture<Result<Visit>> QueueService::act(ActionRequest request, const OnceKey &once)
{
    request.offers = offersTo(request);
    return visitOf(changeVisits(once, [request](VisitWork &work) { return work.act(request); }));
}

QFuture<Result<Visit>> QueueService::callNext(CallNextRequest request, const OnceKey &once)
{
    request.offers = offersAfter(m_board.atCounter(request.counterId));
    return visitOf(
        changeVisits(once, [request](VisitWork &work) { return work.callNext(request); }));
}

QFuture<Result<Begun>> QueueService::begin(
    const Beginning &beginning, const QString &actor, const OnceKey &once)
{
    const auto work = [beginning, actor](
                          Changes &changes) { return beginWith(changes, beginning, actor); };
    return m_journal.change(once, work).then(&valueOf<Begun>);
}

void QueueService::leaveFor(const std::function<bool(const QString &)> &isHere)
{
    for (const Counter &counter : m_board.counters()) {
        if (!counter.personId.isEmpty() && !isHere(counter.personId)) {
            m_counters.change(
                u"system"_s, {}, [id = counter.id, left = leftBy(counter.personId)](auto &work) {
                    return work.act(id, leaveAct(), left);
                });
        }
    }
}

QFuture<Result<int>> QueueService::closeDay(const QString &actor, const OnceKey &once)
{
    return turn(
        once, [day = businessDay(), actor](VisitWork &work) { return work.closeDay(day, actor); });
}

// For what touches many at once: the board is read anew, as at a start, and everybody is told; also
// where nothing was changed but the day.
QFuture<Result<int>> QueueService::turn(
    const OnceKey &once, std::function<Result<DayClosed>(VisitWork &)> work)
{
    const auto turned = [clinic = m_clinic, work = std::move(work)](Changes &changes) {
        VisitWork visitWork(changes, *clinic);
        return work(visitWork).map([&](const DayClosed &closed) {
            const auto board =
                std::make_shared<const BoardContents>(contentsFrom(changes.transaction(), *clinic));
            if (changes.events().isEmpty()) {
                return Turned {closed, board};
            }
            changes.append(turnedEvent(board->businessDay, closed, board));
            return Turned {closed};
        });
    };
    return m_journal.change(once, turned).then([this](const Result<Once<Turned>> &done) {
        if (done && done->value.untold) {
            m_board.reset(*done->value.untold, m_clock.now());
            Q_EMIT dayClosed(std::exchange(m_closed, {}));
        }
        return done.map([](const Once<Turned> &made) { return made.value.closed.count; });
    });
}

// What one who comes to that service now is told.
Offers QueueService::offersFor(const QString &serviceId, Priority priority) const
{
    return {{serviceId, m_board.estimateForNewcomer(serviceId, priority, m_clock.now())}};
}

Offers QueueService::offersTo(const ActionRequest &request) const
{
    const Visit *visit = m_board.visit(request.visitId);
    if (visit && request.action == Action::Transfer) {
        return offersFor(request.serviceId, visit->priority);
    }
    return offersAfter(visit);
}

// The same for where the visit may go next: its present service (a check-in), or the next of its
// route.
Offers QueueService::offersAfter(const Visit *visit) const
{
    Offers offers;
    if (visit && visit->state == State::Booked) {
        offers = offersFor(visit->stop().serviceId, visit->priority);
    } else if (visit) {
        for (const Leg &leg : visit->route) {
            offers.insert(offersFor(leg.serviceId, visit->priority));
        }
    }
    return offers;
}

void QueueService::apply(const Event &event)
{
    if (event.kind == kinds::turned) {
        applyTurn(event);
        return;
    }
    const auto step = event.value ? std::static_pointer_cast<const Step>(event.value)
                                  : readStep(event, m_board.visit(event.subject));
    if (!step) {
        applySetup(m_board, event);
        return;
    }
    m_board.apply(*step);
    if (step->action == Action::CloseDay) {
        m_closed.append(*step);
    }
    if (!event.value) {
        m_read.insert(event.seq, step);
    }
}

void QueueService::applyTurn(const Event &event)
{
    if (event.value) {
        m_board.reset(*std::static_pointer_cast<const BoardContents>(event.value), m_clock.now());
    } else {
        turn({}, [](VisitWork &) { return Result<DayClosed>(DayClosed {}); });
    }
}

void QueueService::announce(const Event &event)
{
    if (event.kind == kinds::turned) {
        if (event.value) {
            Q_EMIT dayClosed(std::exchange(m_closed, {}));
        }
    } else if (event.value) {
        const auto step = std::static_pointer_cast<const Step>(event.value);
        announce(*step);
        if (step->action == Action::Issue) {
            Q_EMIT issuedBy(event.actor, step->visit.number, event.time);
        }
    } else if (const auto step = m_read.take(event.seq)) {
        announce(*step);
    } else {
        announceSetup(event);
    }
}

void QueueService::announce(const Step &step)
{
    if (step.action == Action::CloseDay) {
        return; // told with the turn
    }
    Q_EMIT stepped(step);
    const bool isCall = step.action == Action::Call || step.action == Action::Recall
        || step.action == Action::Resume;
    if (isCall) {
        Q_EMIT called(step.visit);
    }
}

// Counters are told to the rooms that they served before, and to those that they serve now.
void QueueService::announceSetup(const Event &event)
{
    if (event.kind == kinds::serviceRemoved) {
        Q_EMIT setupChanged(Service::fromJson(event.body).value_or(Service()));
    } else if (event.kind == kinds::counterRemoved || event.kind.startsWith(u"service-"_s)) {
        Q_EMIT setupChanged({});
    } else if (event.kind.startsWith(u"counter-"_s)) {
        const Counter counter = m_board.counters().value(event.subject);
        Q_EMIT counterChanged(counter, servedByThen(event, counter));
    }
}

void QueueService::announcePositions(const QList<Position> &positions)
{
    for (const Position &position : positions) {
        if (const Visit *visit = m_board.visit(position.visitId)) {
            Q_EMIT positionChanged(Visit(*visit), position);
        }
    }
}

QFuture<Result<Visit>> QueueService::visit(const QString &id)
{
    return m_answers.follow(m_storage.read([id](Transaction &transaction) -> Result<Visit> {
        if (auto visit = QueueStore(transaction).visit(id)) {
            return *visit;
        }
        return fail(errors::noSuchVisit(id));
    }));
}

QFuture<Result<VisitAndDeeds>> QueueService::visitAndDeeds(const QString &id)
{
    return m_answers.follow(m_storage.read([id](Transaction &transaction) -> Result<VisitAndDeeds> {
        const auto visit = QueueStore(transaction).visit(id);
        if (!visit) {
            return fail(errors::noSuchVisit(id));
        }
        const QList<Deed> deeds = deedsOf(eventsOf(transaction, queueModule, id, eventsRead));
        return VisitAndDeeds {*visit, deeds.last(std::min<qsizetype>(deeds.size(), mostDeeds))};
    }));
}

QFuture<Result<VisitPage>> QueueService::visits(VisitFilter filter)
{
    if (filter.businessDay.isEmpty()) {
        filter.businessDay = businessDay();
    }
    return m_answers.follow(m_storage.read([filter](Transaction &transaction) {
        QueueStore store(transaction);
        VisitPage page {store.visits(filter)};
        const bool isAll = filter.offset == 0 && page.visits.size() < filter.limit;
        page.total = isAll ? static_cast<int>(page.visits.size()) : store.count(filter);
        return Result<VisitPage>(page);
    }));
}

QFuture<Result<Visit>> QueueService::visitByToken(const QString &token)
{
    return m_answers.follow(m_storage.read(
        [hash = hashOf(token), clinic = m_clinic](Transaction &transaction) -> Result<Visit> {
            const auto visit = QueueStore(transaction).visitByTokenHash(hash);
            if (!visit) {
                return fail(loket::errors::notFound(u"This ticket is not known."_s));
            }
            const auto end = rules::tokenEndsAt(*visit, clinic->settings);
            if (end && *end <= transaction.now()) {
                return fail(errors::visitOver());
            }
            return *visit;
        }));
}

int QueueService::numbersLeft(const Service &service) const
{
    return std::max(0, numbersIn(service) - m_board.numbersInUse(service.prefix, businessDay()));
}

bool QueueService::isLow(const Service &service) const
{
    return numbersLeft(service)
        <= 2 * staffNumbers(service, m_clinic->settings.staffNumbersPercent);
}

std::optional<Instant> QueueService::tokenEndsAt(const Visit &visit) const
{
    return rules::tokenEndsAt(visit, m_clinic->settings);
}

QFuture<Result<QList<LastNumber>>> QueueService::lastNumbers()
{
    return m_answers.follow(m_storage.read([](Transaction &transaction) {
        return Result<QList<LastNumber>>(QueueStore(transaction).lastNumbers(numbersLookedAt));
    }));
}

QFuture<Result<Statistics>> QueueService::statistics(Instant from, Instant to)
{
    return m_answers.follow(m_storage.read([from, to](Transaction &transaction) {
        QueueStore store(transaction);
        return Result<Statistics>(
            statisticsOf(store.endedStops(from, to), store.issuedByService(from, to)));
    }));
}

} // namespace loket::queue
