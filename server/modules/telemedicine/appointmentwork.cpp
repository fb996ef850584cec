#include "modules/telemedicine/appointmentwork.h"

#include "commands/casekeeper.h"
#include "modules/telemedicine/appointmentboard.h"
#include "modules/telemedicine/telemedicineerrors.h"
#include "modules/telemedicine/telemedicinestore.h"
#include "vocabulary/json.h"
#include "vocabulary/telemedicine/names.h"

#include <QCryptographicHash>

#include <algorithm>

namespace loket::telemedicine {
namespace {

const QString moduleName = u"telemedicine"_s;

QJsonObject whom(const QString &userId, const QString &reason = {})
{
    QJsonObject body {{u"userId"_s, userId}};
    put(body, u"reason"_s, reason);
    return body;
}

// No chance is had in here: nobody else has the number of the event.
QString idFrom(const Event &event)
{
    const QByteArray name = (event.subject + QString::number(event.seq)).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

Appointment appointmentOf(const Event &event)
{
    return Appointment::fromJson(event.body.value(u"appointment"_s).toObject())
        .value_or(Appointment());
}

AppointmentWork::AppointmentWork(Changes &changes, const Doer &doer)
    : m_changes(changes),
      m_doer(doer)
{
}

Result<Appointment> AppointmentWork::create(Appointment wish, const QString &visitId,
    const QString &tokenHash, const SharedErrands &errands)
{
    Transaction &transaction = m_changes.transaction();
    if (store::countOpen(transaction) >= mostAppointments) {
        return fail(errors::tooManyAppointments());
    }
    if (errands && wish.visitId.isEmpty() && !wish.serviceId.isEmpty()) {
        const auto issued = errands->issue(m_changes,
            {visitId, tokenHash, wish.serviceId, wish.patientId, wish.patientName, wish.startsAt,
                m_doer.id});
        if (!issued) {
            return fail(issued.error());
        }
        wish.visitId = visitId;
    }
    if (errands && !wish.visitId.isEmpty()) {
        Result<Appointment> full = visited(wish, *errands);
        if (!full) {
            return full;
        }
        wish = *full;
    }
    if (!wish.visitId.isEmpty() && store::appointmentOfVisit(transaction, wish.visitId)) {
        return fail(errors::taken());
    }
    wish.roomId = roomPrefix + wish.id;
    wish.patientUser = wish.visitId.isEmpty() ? wish.id : wish.visitId;
    wish.createdAt = m_changes.now();
    wish.createdBy = m_doer;
    return became(kinds::create, wish);
}

Result<Appointment> AppointmentWork::visited(Appointment wish, const Errands &errands) const
{
    const auto look = errands.look(m_changes.transaction(), wish.visitId);
    if (!look) {
        return fail(loket::errors::invalidField(u"visitId"_s, u"There is no such visit."_s));
    }
    if (look->phase == VisitLook::Phase::Over) {
        return fail(loket::errors::invalidField(
            u"visitId"_s, u"The visit %1 is over."_s.arg(look->number)));
    }
    if (!wish.patientId.isEmpty() && !look->patientId.isEmpty()
        && wish.patientId != look->patientId) {
        return fail(loket::errors::invalidField(
            u"visitId"_s, u"The visit %1 is another patient's."_s.arg(look->number)));
    }
    wish.number = look->number;
    wish.serviceId = look->serviceId;
    wish.patientId = wish.patientId.isEmpty() ? look->patientId : wish.patientId;
    wish.patientName = wish.patientName.isEmpty() ? look->patientName : wish.patientName;
    wish.startsAt = wish.startsAt ? wish.startsAt : look->appointmentAt;
    return wish;
}

// Most visits are none: those cost one look at an index.
Result<Done> AppointmentWork::followVisit(
    const Event &event, const QStringList &services, const Errands &errands)
{
    Transaction &transaction = m_changes.transaction();
    auto one = store::appointmentOfVisit(transaction, event.subject);
    if (!one && !services.contains(event.body.value(u"serviceId"_s).toString())) {
        return Done {};
    }
    const auto look = errands.look(transaction, event.subject);
    const bool isOver = !look || look->phase == VisitLook::Phase::Over;
    if (one && (isOver || look->serviceId != one->serviceId)) {
        end(*one);
        one.reset();
    }
    if (isOver || (!one && !services.contains(look->serviceId))) {
        return Done {};
    }
    if (!one && store::countOpen(transaction) >= mostAppointments) {
        return Done {}; // the visit is good without it
    }
    if (!one) {
        one = visitBegun(event, errands);
    }
    if (look->phase == VisitLook::Phase::AtCounter && !one->admitted.contains(one->visitId)) {
        one->state = AppointmentState::Open;
        one->openedAt = one->openedAt.value_or(m_changes.now());
        one->admitted.append(one->visitId);
        became(kinds::call, *one, whom(one->visitId));
    }
    return Done {};
}

void AppointmentWork::end(const Appointment &appointment)
{
    const bool hasBegun = appointment.state == AppointmentState::Open;
    const auto state = hasBegun ? AppointmentState::Finished : AppointmentState::Cancelled;
    became(hasBegun ? kinds::finish : kinds::cancel, ended(appointment, state));
}

Appointment AppointmentWork::visitBegun(const Event &event, const Errands &errands)
{
    Appointment made;
    made.id = idFrom(event);
    made.visitId = event.subject;
    made.roomId = roomPrefix + made.id;
    made.patientUser = made.visitId;
    made.createdAt = m_changes.now();
    made.createdBy = m_doer;
    return became(kinds::create, visited(made, errands).value_or(made));
}

Result<Appointment> AppointmentWork::invite(
    const QString &id, const QString &tokenHash, const Guest &guest)
{
    Transaction &transaction = m_changes.transaction();
    Result<Appointment> appointment = found(id);
    if (!appointment) {
        return appointment;
    }
    if (store::countInvitations(transaction, id) >= mostInvitations) {
        return fail(errors::tooManyInvitations());
    }
    store::addInvitation(transaction, tokenHash, id, guest.id);
    if (!guest.id.isEmpty()) {
        appointment->guests.append(guest);
    } else if (appointment->patientUser.isEmpty()) { // from now on it is that patient's
        appointment->patientUser = id;
    }
    return became(kinds::invite, *appointment);
}

Result<Appointment> AppointmentWork::accept(const QString &tokenHash, const QString &newHash)
{
    const auto invited = store::invitedBy(m_changes.transaction(), tokenHash);
    if (!invited || invited->guestId.isEmpty()) {
        return fail(loket::errors::notFound(u"This invitation is not known."_s));
    }
    if (!invited->appointment.isOpen()) {
        return fail(errors::over(invited->appointment));
    }
    if (invited->isUsed) {
        return fail(errors::invitationUsed());
    }
    store::exchange(m_changes.transaction(), tokenHash, newHash);
    return became(kinds::accept, invited->appointment, whom(invited->guestId));
}

Result<Appointment> AppointmentWork::cancel(const QString &id, const QString &reason)
{
    return found(id).and_then([&](Appointment appointment) -> Result<Appointment> {
        if (appointment.state == AppointmentState::Open) {
            return fail(errors::running());
        }
        appointment.reason = reason;
        return became(kinds::cancel, ended(appointment, AppointmentState::Cancelled));
    });
}

Result<Appointment> AppointmentWork::finish(const QString &id)
{
    return found(id).map([&](const Appointment &appointment) {
        return became(kinds::finish, ended(appointment, AppointmentState::Finished));
    });
}

Result<Appointment> AppointmentWork::enter(const Entry &entry)
{
    return (entry.isStaff ? opened(entry) : roomFor(entry)).map([&](const Appointment &room) {
        return became(kinds::enter, room, whom(entry.userId));
    });
}

Result<Appointment> AppointmentWork::admit(const Entry &entry)
{
    return opened(entry).map([&](Appointment room) {
        if (!room.admitted.contains(entry.userId)) {
            room.admitted.append(entry.userId);
        }
        return became(kinds::admit, room, whom(entry.userId));
    });
}

Result<Appointment> AppointmentWork::deny(const Entry &entry, const QString &reason)
{
    return opened(entry).map([&](Appointment room) {
        room.admitted.removeAll(entry.userId);
        return became(kinds::deny, room, whom(entry.userId, reason));
    });
}

Result<Appointment> AppointmentWork::leave(const QString &id, const QString &userId)
{
    auto room = store::appointment(m_changes.transaction(), id);
    if (!room) {
        return fail(errors::notFound(id));
    }
    if (room->patientUser.isEmpty()) {
        room->admitted.removeAll(userId);
    }
    return became(kinds::leave, *room, whom(userId));
}

Result<ChatMessage> AppointmentWork::say(const QString &id, const ChatMessage &message)
{
    Transaction &transaction = m_changes.transaction();
    return found(id).and_then([&](const Appointment &) -> Result<ChatMessage> {
        if (store::countMessages(transaction, id) >= mostMessages) {
            return fail(errors::chatFull());
        }
        ChatMessage said = message;
        said.at = m_changes.now();
        return store::addMessage(transaction, id, said);
    });
}

Result<Note> AppointmentWork::note(const QString &id, const QString &text)
{
    Transaction &transaction = m_changes.transaction();
    auto appointment = store::appointment(transaction, id);
    if (!appointment) {
        return fail(errors::notFound(id));
    }
    if (appointment->noteCount >= mostNotes) {
        return fail(errors::tooManyNotes());
    }
    const Note written =
        store::addNote(transaction, id, {{}, m_doer.id, m_doer.name, text, m_changes.now()});
    ++appointment->noteCount;
    became(kinds::note, *appointment);
    return written;
}

int AppointmentWork::expire(Instant since, const QStringList &inUse)
{
    int count = 0;
    for (const auto state : {AppointmentState::Planned, AppointmentState::Open}) {
        for (const Appointment &one : store::appointmentsWith(m_changes.transaction(), state)) {
            const Instant begun = std::max(
                one.startsAt.value_or(one.createdAt), one.openedAt.value_or(one.createdAt));
            if (begun < since && !inUse.contains(one.id)) {
                end(one);
                ++count;
            }
        }
    }
    return count;
}

void AppointmentWork::moveInTime(Millis by)
{
    for (const auto state : {AppointmentState::Planned, AppointmentState::Open}) {
        for (const Appointment &one : store::appointmentsWith(m_changes.transaction(), state)) {
            store::update(m_changes.transaction(), movedInTime(one, by));
        }
    }
    m_changes.append(casesMovedBy(by, m_doer, moduleName));
}

Result<Appointment> AppointmentWork::found(const QString &id) const
{
    const auto appointment = store::appointment(m_changes.transaction(), id);
    if (!appointment) {
        return fail(errors::notFound(id));
    }
    return appointment->isOpen() ? Result<Appointment>(*appointment)
                                 : fail(errors::over(*appointment));
}

Result<Appointment> AppointmentWork::roomFor(const Entry &entry) const
{
    const auto room = store::appointmentOfRoom(m_changes.transaction(), entry.roomId);
    if (!room) {
        return fail(errors::noRoom(entry.roomId));
    }
    return room->isOpen() ? Result<Appointment>(*room) : fail(errors::over(*room));
}

// Whoever of staff comes first opens it.
Result<Appointment> AppointmentWork::opened(const Entry &entry) const
{
    Transaction &transaction = m_changes.transaction();
    Result<Appointment> room = roomFor(entry);
    if (!room && room.error().status == 404) {
        if (store::countOpen(transaction) >= mostAppointments) {
            return fail(errors::tooManyAppointments());
        }
        const bool isFree =
            !entry.appointmentId.isEmpty() && !store::appointment(transaction, entry.appointmentId);
        Appointment made;
        made.id = isFree ? entry.appointmentId : entry.newId;
        made.roomId = entry.roomId;
        made.createdAt = m_changes.now();
        made.createdBy = m_doer;
        room = made;
    }
    if (room && room->state == AppointmentState::Planned) {
        room->state = AppointmentState::Open;
        room->openedAt = m_changes.now();
    }
    return room;
}

Appointment AppointmentWork::ended(Appointment appointment, AppointmentState state) const
{
    appointment.state = state;
    appointment.endedAt = m_changes.now();
    appointment.endedBy = m_doer;
    return appointment;
}

// Its version is the number of the event that made it what it is.
Appointment AppointmentWork::became(
    const QString &kind, Appointment appointment, const QJsonObject &more)
{
    Transaction &transaction = m_changes.transaction();
    const bool isNew = appointment.version == 0;
    appointment.version = lastEvent(transaction).seq + 1;
    if (isNew) {
        store::insert(transaction, appointment);
    } else {
        store::update(transaction, appointment);
    }
    QJsonObject body = more;
    body.insert(u"appointment"_s, appointment.toJson());
    m_changes.append({m_doer.id, moduleName, kind, appointment.id, body});
    return appointment;
}

} // namespace loket::telemedicine
