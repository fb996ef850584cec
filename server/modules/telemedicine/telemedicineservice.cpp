#include "modules/telemedicine/telemedicineservice.h"

#include "modules/telemedicine/telemedicineerrors.h"
#include "modules/telemedicine/telemedicinestore.h"
#include "vocabulary/queue/words.h"
#include "vocabulary/telemedicine/names.h"

#include <QCryptographicHash>

#include <algorithm>

namespace loket::telemedicine {
namespace {

const Doer program {u"system"_s, {}};
constexpr auto longestConsultation = std::chrono::hours(24);
// An invitation says that all is over for so long, and then nothing.
constexpr auto invitationOutlives = std::chrono::hours(24);

QList<Appointment> kept(Transaction &transaction)
{
    QList<Appointment> all = store::endedSince(
        transaction, transaction.now() - AppointmentBoard::keptFor, AppointmentBoard::mostEnded);
    for (const auto state : {AppointmentState::Planned, AppointmentState::Open}) {
        all += store::appointmentsWith(transaction, state);
    }
    return all;
}

Identity identityOf(const store::Invited &invited)
{
    const Appointment &appointment = invited.appointment;
    Identity patient;
    patient.kind = Identity::Kind::Patient;
    patient.id = invited.guestId.isEmpty() ? appointment.patientUser : invited.guestId;
    patient.patientId = patient.id; // opens nothing of what else is that patient's
    if (appointment.endedAt) {
        patient.expiresAt = *appointment.endedAt + invitationOutlives;
    }
    return patient;
}

Past pastIn(Transaction &transaction, const QString &id, int messages)
{
    return {id, store::messages(transaction, id, messages), store::board(transaction, id)};
}

} // namespace

QString hashOfToken(const QString &token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toHex());
}

TelemedicineService::TelemedicineService(
    Journal &journal, const Clock &clock, Random &random, SharedErrands errands, QObject *parent)
    : QObject(parent),
      m_journal(journal),
      m_clock(clock),
      m_random(random),
      m_errands(std::move(errands)),
      m_keeper(journal, clock,
          {u"telemedicine"_s, appointmentOf,
              [this](const QString &kind, const Appointment &one) { Q_EMIT changed(kind, one); },
              [this] { Q_EMIT moved(); }})
{
}

QFuture<Result<Done>> TelemedicineService::start()
{
    return m_keeper.read(kept);
}

template <class Work>
QFuture<Result<Appointment>> TelemedicineService::change(
    const Doer &doer, const OnceKey &once, Work work)
{
    return m_journal
        .change(once,
            [doer, work](Changes &changes) -> Result<Appointment> {
                AppointmentWork own(changes, doer);
                return work(own);
            })
        .then(&valueOf<Appointment>);
}

QFuture<Result<Invitation>> TelemedicineService::create(
    Appointment wish, const Doer &doer, const OnceKey &once)
{
    wish.id = m_random.id();
    const auto work = [wish, visitId = m_random.id(), hash = hashOfToken(m_random.token()),
                          errands = m_errands](AppointmentWork &own) {
        return own.create(wish, visitId, hash, errands);
    };
    return change(doer, once, work)
        .then([this, doer](const Result<Appointment> &made) {
            return made ? invite(made->id, {}, doer)
                        : QtFuture::makeReadyFuture<Result<Invitation>>(fail(made.error()));
        })
        .unwrap();
}

// In the transaction of what happened to the visit; and when a consultation is ended where it is
// held, its visit has been served.
void TelemedicineService::followVisits(const QStringList &services)
{
    const auto follow = [services, errands = m_errands](Changes &changes, const Event &event) {
        return AppointmentWork(changes, {event.actor, {}}).followVisit(event, services, *errands);
    };
    for (const QString &action : textsOf<queue::Action>()) {
        m_journal.react(u"queue"_s, action, follow);
    }
    m_journal.react(u"telemedicine"_s, kinds::finish,
        [errands = m_errands](Changes &changes, const Event &event) -> Result<Done> {
            const Appointment one = appointmentOf(event);
            if (one.visitId.isEmpty()) {
                return Done {};
            }
            return errands->conclude(
                changes, {one.visitId, one.id, one.serviceId, event.actor, {}});
        });
}

QFuture<Result<Invitation>> TelemedicineService::invite(
    const QString &id, const QString &guestName, const Doer &doer)
{
    const QString token = m_random.token();
    const bool isGuests = !guestName.isEmpty();
    const Guest guest = isGuests ? Guest {u"guest-"_s + m_random.id(), guestName} : Guest();
    return change(doer, {}, [id, hash = hashOfToken(token), guest](AppointmentWork &work) {
        return work.invite(id, hash, guest);
    }).then([token, isGuests](const Result<Appointment> &made) {
        return made.map([&](const Appointment &appointment) {
            return Invitation {appointment, token, isGuests};
        });
    });
}

QFuture<Result<Invitation>> TelemedicineService::accept(const QString &token)
{
    const QString next = m_random.token();
    return change(program, {},
        [hash = hashOfToken(token), nextHash = hashOfToken(next)](
            AppointmentWork &work) { return work.accept(hash, nextHash); })
        .then([next](const Result<Appointment> &accepted) {
            return accepted.map([&next](const Appointment &appointment) {
                return Invitation {appointment, next, true};
            });
        });
}

QFuture<Result<Appointment>> TelemedicineService::cancel(
    const QString &id, const QString &reason, const Doer &doer, const OnceKey &once)
{
    return change(
        doer, once, [id, reason](AppointmentWork &work) { return work.cancel(id, reason); });
}

QFuture<Result<Appointment>> TelemedicineService::finish(
    const QString &id, const Doer &doer, const OnceKey &once)
{
    return change(doer, once, [id](AppointmentWork &work) { return work.finish(id); });
}

QFuture<Result<Appointment>> TelemedicineService::enter(Entry entry, const Doer &doer)
{
    entry.newId = m_random.id();
    return change(doer, {}, [entry](AppointmentWork &work) { return work.enter(entry); });
}

QFuture<Result<Appointment>> TelemedicineService::admit(Entry entry, const Doer &doer)
{
    entry.newId = m_random.id();
    return change(doer, {}, [entry](AppointmentWork &work) { return work.admit(entry); });
}

QFuture<Result<Appointment>> TelemedicineService::deny(
    Entry entry, const QString &reason, const Doer &doer)
{
    entry.newId = m_random.id();
    return change(
        doer, {}, [entry, reason](AppointmentWork &work) { return work.deny(entry, reason); });
}

void TelemedicineService::leave(const QString &id, const QString &userId)
{
    change(
        {userId, {}}, {}, [id, userId](AppointmentWork &work) { return work.leave(id, userId); });
}

QFuture<Result<ChatMessage>> TelemedicineService::say(
    const QString &id, const ChatMessage &message, const OnceKey &once)
{
    return m_journal
        .change(once,
            [id, message](Changes &changes) -> Result<ChatMessage> {
                return AppointmentWork(changes, {message.userId, {}}).say(id, message);
            })
        .then(&valueOf<ChatMessage>);
}

QFuture<Result<Note>> TelemedicineService::note(
    const QString &id, const QString &text, const Doer &doer, const OnceKey &once)
{
    return m_journal
        .change(once,
            [id, text, doer](Changes &changes) -> Result<Note> {
                return AppointmentWork(changes, doer).note(id, text);
            })
        .then(&valueOf<Note>);
}

QFuture<Result<Done>> TelemedicineService::draw(const QList<BoardNews> &news)
{
    return m_journal
        .change(OnceKey {},
            [news](Changes &changes) -> Result<Count> {
                for (const BoardNews &one : news) {
                    store::apply(changes.transaction(), one.appointmentId, one.changes);
                }
                return Count {static_cast<int>(news.size())};
            })
        .then([](const Result<Once<Count>> &done) {
            return done.map([](const Once<Count> &) { return Done {}; });
        });
}

QFuture<Result<Whole>> TelemedicineService::whole(const QString &id)
{
    return m_journal.read([id](Transaction &transaction) -> Result<Whole> {
        const auto found = store::appointment(transaction, id);
        if (!found) {
            return fail(errors::notFound(id));
        }
        return Whole {*found, pastIn(transaction, id, mostMessages), store::notes(transaction, id)};
    });
}

QFuture<Result<Past>> TelemedicineService::pastOfRoom(const QString &roomId, int messages)
{
    return m_journal.read([roomId, messages](Transaction &transaction) -> Result<Past> {
        const auto room = store::appointmentOfRoom(transaction, roomId);
        return room ? pastIn(transaction, room->id, messages) : Past {};
    });
}

QFuture<Result<Identity>> TelemedicineService::patientBy(const QString &token)
{
    const auto read = [hash = hashOfToken(token)](Transaction &transaction) -> Result<Identity> {
        const auto found = store::knownBy(transaction, hash);
        if (!found) {
            return fail(loket::errors::notFound(u"This invitation is not known."_s));
        }
        const auto &endedAt = found->appointment.endedAt;
        if (endedAt && *endedAt + invitationOutlives <= transaction.now()) {
            return fail(u"AUTH_EXPIRED"_s, u"This consultation is over."_s, 401);
        }
        return identityOf(*found);
    };
    return m_journal.read(read);
}

void TelemedicineService::tidy(const QStringList &inUse)
{
    const Instant since = now() - longestConsultation;
    const QList<Appointment> open = board().open();
    const bool isAnyOld = std::any_of(open.begin(), open.end(),
        [&](const Appointment &one) { return one.createdAt < since && !inUse.contains(one.id); });
    m_keeper.look(isAnyOld && m_clock.isSteady(), [since, inUse](Changes &changes) {
        return AppointmentWork(changes, program).expire(since, inUse);
    });
}

void TelemedicineService::moveInTime(Millis by)
{
    m_journal.change(OnceKey {}, [by](Changes &changes) -> Result<Count> {
        AppointmentWork(changes, program).moveInTime(by);
        return Count {};
    });
}

} // namespace loket::telemedicine
