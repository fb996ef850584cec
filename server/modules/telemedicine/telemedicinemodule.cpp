#include "modules/telemedicine/telemedicinemodule.h"

#include "modules/telemedicine/appointmentsubjects.h"
#include "modules/telemedicine/sampleconsultations.h"
#include "vocabulary/json.h"
#include "vocabulary/telemedicine/names.h"
#include "vocabulary/telemedicine/rights.h"

#include <QUrl>

namespace loket::telemedicine {
namespace {

constexpr int everySecond = 1000;
constexpr int aMoment = 250; // after which what was drawn is on disk
constexpr int everyTenMinutes = 600'000;
constexpr qsizetype mostEndedShown = 200;

Appointment wishOf(const Values &values)
{
    Appointment wish;
    wish.patientId = values.text(u"patientId"_s);
    wish.patientName = values.text(u"patientName"_s);
    wish.visitId = values.text(u"visitId"_s);
    wish.serviceId = values.text(u"serviceId"_s);
    wish.startsAt = values.time(u"startsAt"_s);
    return wish;
}

// What a patient opens in the browser, below the server's own address.
QString inviteUrl(const Invitation &invitation)
{
    return u"/consult/%1?%2=%3"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(invitation.appointment.roomId)),
        invitation.isGuests ? u"invitation"_s : u"visit"_s, invitation.token);
}

} // namespace

TelemedicineModule::TelemedicineModule(const ModuleContext &context)
    : m_settings(settingsFrom(context.settings)),
      m_house(context.house),
      m_clock(context.clock),
      m_marks(context.marks),
      m_service(context.journal, context.clock, context.random, context.errands),
      m_consultations(context.hub, m_service, context.clock, context.house)
{
    connect(&m_seconds, &QTimer::timeout, this, [this] { m_consultations.tick(); });
    connect(&m_saving, &QTimer::timeout, this, [this] { m_consultations.save(); });
    connect(&m_tidying, &QTimer::timeout, this, [this] { m_consultations.tidy(); });
    if (context.errands) {
        m_service.followVisits(m_settings.services);
    }
    Hub *hub = &context.hub;
    connect(&m_service, &TelemedicineService::changed, this,
        [this, hub](const QString &, const Appointment &appointment) {
            mark(appointment);
            hub->publish(channel, events::updated, {{u"appointment"_s, appointment.toJson()}});
        });
    connect(&m_service, &TelemedicineService::moved, this,
        [this, hub] { hub->publish(channel, events::refresh, refresh()); });
}

Result<Done> TelemedicineModule::fillMorning(Transaction &transaction, const SampleHouse &)
{
    return fillSampleConsultations(transaction);
}

void TelemedicineModule::registerCommands(CommandRegistry &commands)
{
    registerEvents(commands);
    registerTalk(commands);
    registerBoard(commands);
    registerDoor(commands);
    registerAppointments(commands);
    registerViews(commands);
}

void TelemedicineModule::registerChannels(Hub &hub)
{
    hub.declare({.pattern = roomPrefix + u"(.+)"_s,
        .description =
            u"Who is inside a consultation is on it by itself; nobody else may be, and nothing is published there."_s,
        .names = {roomPrefix + u"{appointmentId}"_s},
        .subscribe = [this](const Identity &who, const QString &id) -> Result<Done> {
            if (!m_consultations.isInside(id, who.id)) {
                return fail(loket::errors::forbidden(
                    u"This is for those inside the consultation. Ask to enter it."_s));
            }
            return Done {};
        },
        .publish = {},
        .history = 1});
    hub.declare({.pattern = channel,
        .description =
            u"All consultations and who waits for them, with names; for who may hold them."_s,
        .subscribe = channels::withRight(rights::consult),
        .publish = {},
        .snapshot =
            [this](const Identity &, const QString &) {
                return QList {Message {.event = events::refresh, .data = refresh()}};
            },
        .showsPatients = true});
    hub.contribute(staffChannel, [this](const Identity &, const QString &) {
        QList<Message> knocks;
        for (const Room *room : m_consultations.rooms().all()) {
            for (const Place &place : room->lobby) {
                knocks.append({.event = events::knock,
                    .data = m_consultations.voice().knockOf(*room, place)});
            }
        }
        return knocks;
    });
}

QFuture<Result<Done>> TelemedicineModule::start()
{
    m_seconds.start(everySecond);
    m_saving.start(aMoment);
    m_tidying.start(everyTenMinutes);
    return m_service.start().then([this](const Result<Done> &read) {
        for (const Appointment &appointment : m_service.board().open()) {
            mark(appointment);
        }
        return read;
    });
}

// A visit that is a consultation says where: its patient's page leads there.
void TelemedicineModule::mark(const Appointment &appointment)
{
    if (m_marks && !appointment.visitId.isEmpty()) {
        m_marks->set(appointment.visitId, u"consultRoom"_s,
            appointment.isOpen() ? QJsonValue(appointment.roomId) : QJsonValue());
        m_marks->tell(appointment.visitId);
    }
}

void TelemedicineModule::moveInTime(Millis by)
{
    m_service.moveInTime(by);
    m_consultations.moveInTime(by);
}

std::shared_ptr<const RecordSubjects> TelemedicineModule::recordSubjects() const
{
    return std::make_shared<AppointmentSubjects>();
}

Health TelemedicineModule::health() const
{
    const RoomList &rooms = m_consultations.rooms();
    Health health {.details = {{u"appointments"_s, m_service.board().open().size()},
                       {u"rooms"_s, rooms.count()}, {u"inside"_s, rooms.insideCount()},
                       {u"waiting"_s, rooms.waitingCount()}}};
    if (m_consultations.isBehind()) {
        health.ok = false;
        health.problem = u"What is drawn on whiteboards cannot be written to disk."_s;
    }
    return health;
}

void TelemedicineModule::shutdown()
{
    for (QTimer *timer : {&m_seconds, &m_saving, &m_tidying}) {
        timer->stop();
    }
    m_consultations.save();
}

QFuture<Result<Reply>> TelemedicineModule::create(const Call &call)
{
    const Appointment wish = wishOf(call.values);
    if (wish.patientId.isEmpty() && wish.visitId.isEmpty() && wish.patientName.isEmpty()) {
        return ready(fail(loket::errors::missingField(u"patientId"_s)));
    }
    if (!wish.serviceId.isEmpty() && m_house.hasService && !m_house.hasService(wish.serviceId)) {
        return ready(fail(loket::errors::invalidField(
            u"serviceId"_s, u"There is no service “%1”."_s.arg(wish.serviceId))));
    }
    return invited(m_service.create(wish, call.doer(), call.once));
}

QFuture<Result<Reply>> TelemedicineModule::invite(const Call &call)
{
    return invited(m_service.invite(
        call.values.text(u"appointmentId"_s), call.values.text(u"guestName"_s), call.doer()));
}

// `inviteLink` is the whole address, where it is known at which others reach the server.
QFuture<Result<Reply>> TelemedicineModule::invited(const QFuture<Result<Invitation>> &made) const
{
    QString base = m_settings.address;
    if (base.isEmpty() && m_house.addresses) {
        base = m_house.addresses().value(0);
    }
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return QFuture(made).then([base](const Result<Invitation> &outcome) {
        return outcome.map([&base](const Invitation &one) {
            QJsonObject body {{u"success"_s, true}, {u"appointment"_s, one.appointment.toJson()},
                {u"inviteUrl"_s, inviteUrl(one)}};
            put(body, u"inviteLink"_s, base.isEmpty() ? QString() : base + inviteUrl(one));
            return Reply {.body = body, .status = 201};
        });
    });
}

QFuture<Result<Reply>> TelemedicineModule::accept(const Call &call)
{
    return m_service.accept(call.values.text(u"invitation"_s))
        .then([](const Result<Invitation> &accepted) {
            return accepted.map([](const Invitation &one) {
                return Reply {.body = {{u"success"_s, true}, {u"visit"_s, one.token},
                                  {u"roomId"_s, one.appointment.roomId}}};
            });
        });
}

QFuture<Result<Reply>> TelemedicineModule::note(const Call &call)
{
    return m_service
        .note(call.values.text(u"appointmentId"_s), call.values.text(u"note"_s), call.doer(),
            call.once)
        .then([](const Result<Note> &written) {
            return written.map([](const Note &one) {
                return Reply {
                    .body = {{u"success"_s, true}, {u"note"_s, one.toJson()}}, .status = 201};
            });
        });
}

QFuture<Result<Reply>> TelemedicineModule::cancel(const Call &call)
{
    return m_service
        .cancel(call.values.text(u"appointmentId"_s), call.values.text(u"reason"_s), call.doer(),
            call.once)
        .then([](const Result<Appointment> &done) {
            return done.map([](const Appointment &appointment) {
                return Reply {
                    .body = {{u"success"_s, true}, {u"appointment"_s, appointment.toJson()}}};
            });
        });
}

QFuture<Result<Reply>> TelemedicineModule::appointments(const Call &call)
{
    const QString state = call.values.text(u"state"_s);
    QList<Appointment> found = m_service.board().open() + m_service.board().ended();
    found.removeIf(
        [&state](const Appointment &one) { return !state.isEmpty() && one.state.text() != state; });
    const auto limit = call.values.integer(u"limit"_s, 1000);
    return ready(Reply {
        .body = {{u"appointments"_s, arrayOf(found.mid(0, limit))}, {u"total"_s, found.size()}}});
}

// With what was said, drawn and noted.
QFuture<Result<Reply>> TelemedicineModule::showAppointment(const Call &call)
{
    return m_service.whole(call.values.text(u"appointmentId"_s))
        .then([](const Result<Whole> &found) {
            return found.map([](const Whole &one) {
                return Reply {.body = {{u"appointment"_s, one.appointment.toJson()},
                                  {u"messages"_s, arrayOf(one.past.messages)},
                                  {u"board"_s,
                                      QJsonObject {{u"seq"_s, one.past.board.seq},
                                          {u"items"_s, arrayOf(one.past.board.strokes)}}},
                                  {u"notes"_s, arrayOf(one.notes)}}};
            });
        });
}

QFuture<Result<Reply>> TelemedicineModule::rooms(const Call &)
{
    return ready(Reply {.body = {{u"rooms"_s, roomsJson()}}});
}

QFuture<Result<Reply>> TelemedicineModule::turn(const Call &call)
{
    return ready(Reply {.body = turnAnswer(m_settings.turn, call.identity.id, m_clock.now())});
}

QJsonArray TelemedicineModule::roomsJson() const
{
    QJsonArray rooms;
    for (const Room *room : m_consultations.rooms().all()) {
        rooms.append(room->view().toJson());
    }
    return rooms;
}

QJsonObject TelemedicineModule::refresh() const
{
    const QList<Appointment> all =
        m_service.board().open() + m_service.board().ended().mid(0, mostEndedShown);
    return {{u"appointments"_s, arrayOf(all)}, {u"rooms"_s, roomsJson()}};
}

} // namespace loket::telemedicine
