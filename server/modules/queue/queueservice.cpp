#include "modules/queue/queueservice.h"

#include "modules/queue/numbering.h"
#include "modules/queue/queueerrors.h"
#include "modules/queue/queuerules.h"
#include "modules/queue/visitwork.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace loket::queue {
namespace {

constexpr int heldDays = 7; // what is older says nothing of today

QString hashOf(const QString &token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

BoardContents contentsFrom(Transaction &transaction, const Clinic &clinic)
{
    QueueStore store(transaction);
    SetupStore setup(transaction);
    const QDate today = clinic.calendar.dayOf(transaction.now());
    const QString day = today.toString(Qt::ISODate);
    return {.businessDay = day,
        .services = setup.services(),
        .counters = setup.counters(),
        .visits =
            store.openVisits(clinic.settings.site) + store.visitsWithState(State::NoShow, day),
        .calls = store.calls(clinic.calendar.startOf(today)),
        .held = store.held(clinic.calendar.startOf(today.addDays(-heldDays)), heldKept)};
}

QString dayBefore(const QString &businessDay)
{
    return QDate::fromString(businessDay, Qt::ISODate).addDays(-1).toString(Qt::ISODate);
}

// What many were closed or moved at once, and the house as it is read after it.
struct Turned {
    DayClosed closed = {};
    BoardContents board = {}; // not kept for a retry

    QJsonObject toJson() const { return closed.toJson(); }
    static Result<Turned> fromJson(const QJsonObject &json)
    {
        return DayClosed::fromJson(json).map([](const DayClosed &closed) {
            return Turned {closed, {}};
        });
    }
};

} // namespace

QueueService::QueueService(
    Storage &storage, const Clock &clock, Random &random, Clinic clinic, QObject *parent)
    : QObject(parent),
      m_storage(storage),
      m_clock(clock),
      m_random(random),
      m_clinic(std::make_shared<const Clinic>(std::move(clinic))),
      m_tokenKey(random.bytes(32)),
      m_board(m_clinic)
{
    connect(&m_commits, &ReturnLine::settled, this,
        [this] { announcePositions(m_board.refresh(m_clock.now())); });
}

QueueService::~QueueService() = default;

QFuture<Result<Done>> QueueService::start()
{
    const auto folded = m_storage.write([](Transaction &transaction) {
        QueueStore(transaction).foldUnfolded();
        return Result<int>(0);
    });
    return m_answers.follow(folded)
        .then([this](const Result<int> &done) {
            return done ? tick() : QtFuture::makeReadyFuture(done);
        })
        .unwrap()
        .then([](const Result<int> &closed) { return closed.map([](int) { return Done {}; }); });
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
    return closeUntil(last, u"system"_s, {}).then([this](const Result<int> &closed) {
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

template <class T, class Work, class Apply, class Announce>
QFuture<Result<Once<T>>> QueueService::commit(
    const OnceKey &once, Work work, Apply apply, Announce announce)
{
    const auto isFresh = [this](const Result<Once<T>> &done) {
        m_problem = !done && done.error().status == 503 ? done.error().message : QString();
        return done && !done->repeated;
    };
    return m_commits.follow(
        writeOnce(m_storage, once, std::move(work)), isFresh,
        [apply](const Result<Once<T>> &done) { apply(done->value); },
        [announce](const Result<Once<T>> &done) { announce(done->value); });
}

QFuture<Result<Once<Change>>> QueueService::commitChange(
    const OnceKey &once, std::function<Result<Change>(VisitWork &)> work)
{
    return commit<Change>(
        once,
        [clinic = m_clinic, work = std::move(work)](Transaction &transaction) {
            VisitWork visitWork(transaction, *clinic);
            return work(visitWork);
        },
        [this](const Change &change) {
            for (const Step &step : change.steps) {
                m_board.apply(step);
            }
        },
        [this](const Change &change) { announce(change.steps); });
}

QFuture<Result<Issued>> QueueService::issue(IssueRequest request, const OnceKey &once)
{
    request.visitId = m_random.id();
    request.tokenHash = hashOf(tokenFor(request.visitId));
    request.offers = offersFor(request.serviceId, request.priority);
    return commitChange(once, [request](VisitWork &work) {
        return work.issue(request);
    }).then([this](const Result<Once<Change>> &done) {
          return withToken(done);
      }).unwrap();
}

// A retry gets the visit's token again; after a restart that is another one, as good as the first.
QFuture<Result<Issued>> QueueService::withToken(const Result<Once<Change>> &done)
{
    if (!done) {
        return QtFuture::makeReadyFuture(Result<Issued>(fail(done.error())));
    }
    const Issued issued {done->value.visit(), tokenFor(done->value.visit().id)};
    if (!done->repeated) {
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
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(visitId.toUtf8(), m_tokenKey, QCryptographicHash::Sha256)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QFuture<Result<Visit>> QueueService::act(ActionRequest request, const OnceKey &once)
{
    request.offers = offersTo(request);
    return commitChange(once, [request](VisitWork &work) {
        return work.act(request);
    }).then([](const Result<Once<Change>> &done) {
        return done.map([](const Once<Change> &change) { return change.value.visit(); });
    });
}

QFuture<Result<Visit>> QueueService::callNext(CallNextRequest request, const OnceKey &once)
{
    request.offers = offersAfter(m_board.atCounter(request.counterId));
    return commitChange(once, [request](VisitWork &work) {
        return work.callNext(request);
    }).then([](const Result<Once<Change>> &done) {
        return done.map([](const Once<Change> &change) { return change.value.visit(); });
    });
}

QFuture<Result<int>> QueueService::closeDay(const QString &actor, const OnceKey &once)
{
    return closeUntil(businessDay(), actor, once);
}

QFuture<Result<int>> QueueService::closeUntil(
    const QString &businessDay, const QString &actor, const OnceKey &once)
{
    return turn(once, [=](VisitWork &work) { return work.closeUntil(businessDay, actor); });
}

// For what touches many at once: the board is read anew, as at a start, and everybody is told.
QFuture<Result<int>> QueueService::turn(
    const OnceKey &once, std::function<Result<DayClosed>(VisitWork &)> work)
{
    return commit<Turned>(
        once,
        [clinic = m_clinic, work = std::move(work)](Transaction &transaction) {
            VisitWork visitWork(transaction, *clinic);
            return work(visitWork).map([&](const DayClosed &closed) {
                return Turned {closed, contentsFrom(transaction, *clinic)};
            });
        },
        [this](const Turned &turned) { m_board.reset(turned.board, m_clock.now()); },
        [this](const Turned &turned) { Q_EMIT dayClosed(turned.closed.steps); })
        .then([](const Result<Once<Turned>> &done) {
            return done.map([](const Once<Turned> &turned) { return turned.value.closed.count; });
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

void QueueService::announce(const QList<Step> &steps)
{
    for (const Step &step : steps) {
        Q_EMIT stepped(step);
        const bool isCall = step.action == Action::Call || step.action == Action::Recall
            || step.action == Action::Resume;
        if (isCall) {
            Q_EMIT called(step.visit);
        }
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

QFuture<Result<QList<Visit>>> QueueService::visits(VisitFilter filter)
{
    if (filter.businessDay.isEmpty()) {
        filter.businessDay = businessDay();
    }
    return m_answers.follow(m_storage.read([filter](Transaction &transaction) {
        return Result<QList<Visit>>(QueueStore(transaction).visits(filter));
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

QFuture<Result<Statistics>> QueueService::statistics(Instant from, Instant to)
{
    return m_answers.follow(m_storage.read([from, to](Transaction &transaction) {
        QueueStore store(transaction);
        return Result<Statistics>(
            statisticsOf(store.endedStops(from, to), store.issuedByService(from, to)));
    }));
}

template <class T, class Work, class Apply, class Announce>
QFuture<Result<T>> QueueService::commitSetup(
    const QString &actor, const OnceKey &once, Work work, Apply apply, Announce announce)
{
    return commit<T>(
        once,
        [actor, work](Transaction &transaction) {
            SetupWork setup(transaction, actor);
            return work(setup);
        },
        apply, announce)
        .then([](const Result<Once<T>> &done) {
            return done.map([](const Once<T> &value) { return value.value; });
        });
}

QFuture<Result<Service>> QueueService::createService(
    const QString &id, const ServicePatch &patch, const QString &actor, const OnceKey &once)
{
    return commitSetup<Service>(
        actor, once, [id, patch](SetupWork &work) { return work.createService(id, patch); },
        [this](const Service &service) { m_board.set(service); },
        [this](const Service &) { Q_EMIT setupChanged({}); });
}

QFuture<Result<Service>> QueueService::updateService(
    const QString &id, const ServicePatch &patch, const QString &actor, const OnceKey &once)
{
    return commitSetup<Service>(
        actor, once, [id, patch](SetupWork &work) { return work.updateService(id, patch); },
        [this](const Service &service) { m_board.set(service); },
        [this](const Service &) { Q_EMIT setupChanged({}); });
}

QFuture<Result<Removed>> QueueService::removeService(
    const QString &id, const QString &actor, const OnceKey &once)
{
    const auto gone = std::make_shared<Service>();
    return commitSetup<Removed>(
        actor, once, [id](SetupWork &work) { return work.removeService(id); },
        [this, gone](const Removed &removed) {
            *gone = m_board.services().value(removed.id);
            m_board.removeService(removed.id);
        },
        [this, gone](const Removed &) { Q_EMIT setupChanged(*gone); });
}

// Told to the rooms that the counter served before, and to those that it serves now.
QFuture<Result<Counter>> QueueService::commitCounter(const QString &actor, const OnceKey &once,
    const std::function<Result<Counter>(SetupWork &)> &work)
{
    const auto rooms = std::make_shared<QStringList>();
    return commitSetup<Counter>(
        actor, once, work,
        [this, rooms](const Counter &counter) {
            *rooms = m_board.counters().value(counter.id).serviceIds + counter.serviceIds;
            rooms->removeDuplicates();
            m_board.set(counter);
        },
        [this, rooms](const Counter &counter) { Q_EMIT counterChanged(counter, *rooms); });
}

QFuture<Result<Counter>> QueueService::createCounter(
    const QString &id, const CounterPatch &patch, const QString &actor, const OnceKey &once)
{
    return commitCounter(
        actor, once, [id, patch](SetupWork &work) { return work.createCounter(id, patch); });
}

QFuture<Result<Counter>> QueueService::updateCounter(
    const QString &id, const CounterPatch &patch, const QString &actor, const OnceKey &once)
{
    return commitCounter(
        actor, once, [id, patch](SetupWork &work) { return work.updateCounter(id, patch); });
}

QFuture<Result<Removed>> QueueService::removeCounter(
    const QString &id, const QString &actor, const OnceKey &once)
{
    return commitSetup<Removed>(
        actor, once, [id](SetupWork &work) { return work.removeCounter(id); },
        [this](const Removed &removed) { m_board.removeCounter(removed.id); },
        [this](const Removed &) { Q_EMIT setupChanged({}); });
}

QFuture<Result<Counter>> QueueService::setCounterOpen(
    const QString &id, bool isOpen, const QString &actor, const OnceKey &once)
{
    return commitCounter(
        actor, once, [id, isOpen](SetupWork &work) { return work.setOpen(id, isOpen); });
}

} // namespace loket::queue
