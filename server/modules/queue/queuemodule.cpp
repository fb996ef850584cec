#include "modules/queue/queuemodule.h"

#include "core/whendone.h"
#include "modules/queue/bookingcode.h"
#include "modules/queue/queueerrors.h"
#include "modules/queue/queuesubjects.h"
#include "vocabulary/json.h"
#include "vocabulary/voice/names.h"

#include <QJsonArray>

#include <algorithm>

namespace loket::queue {
namespace {

constexpr int tickMillis = 5000;

Viewer viewerOf(const Identity &identity)
{
    if (identity.isStaff()) {
        return Viewer::Staff;
    }
    return identity.kind == Identity::Kind::Patient ? Viewer::Patient : Viewer::Device;
}

// Devices and patients are not told what they need not know.
Result<Reply> told(Viewer viewer, Result<Reply> reply)
{
    if (reply || viewer == Viewer::Staff) {
        return reply;
    }
    return fail(viewer == Viewer::Patient ? errors::forPatient(reply.error())
                                          : errors::forDevice(reply.error()));
}

int yearIn(const Values &values)
{
    return static_cast<int>(values.integer(u"birthYear"_s));
}

VisitPatch visitPatch(const Values &values)
{
    const auto text = [&values](const QString &name) {
        return values.has(name) ? std::optional(values.text(name)) : std::nullopt;
    };
    const bool isYearSaid = values.has(u"birthYear"_s);
    return {.patientId = text(u"patientId"_s),
        .patientName = text(u"patientName"_s),
        .language = text(u"language"_s),
        .note = text(u"note"_s),
        .birthYear = isYearSaid ? std::optional(yearIn(values)) : std::nullopt,
        .priority = fromText<Priority>(values.text(u"priority"_s))};
}

QStringList servicesIn(const Values &values)
{
    const QString one = values.text(u"serviceId"_s);
    return one.isEmpty() ? values.list(u"serviceIds"_s) : QStringList {one};
}

bool ownsVisit(const Identity &identity, const QString &visitId)
{
    return identity.kind == Identity::Kind::Patient && identity.id == visitId;
}

// Empty where none is given.
Result<QString> dayIn(const Values &values)
{
    const QString day = values.text(u"day"_s);
    if (day.isEmpty() || QDate::fromString(day, Qt::ISODate).isValid()) {
        return day;
    }
    return fail(loket::errors::invalidField(u"day"_s, u"“day” is a date like 2026-01-07."_s));
}

// With neither, what is left is the patient's own visit.
Result<Done> mayTouch(const Identity &identity, const QString &visitId, Right right)
{
    if (identity.may(right) || ownsVisit(identity, visitId)) {
        return Done {};
    }
    return fail(loket::errors::forbidden(u"You may only do this with your own visit."_s));
}

} // namespace

QueueModule::QueueModule(Storage &storage, Journal &journal, Hub &hub, const Clock &clock,
    Random &random, Clinic clinic, Colleagues colleagues, Marks *marks, Marks *screens,
    QObject *parent)
    : Module(parent),
      m_random(random),
      m_colleagues(std::move(colleagues)),
      m_service(storage, journal, clock, random, std::move(clinic)),
      m_view(m_service, marks),
      m_curves(storage, clock, m_service.clinic()),
      m_kiosks(clock, m_service.clinic().settings),
      m_screens(screens),
      m_publisher(hub, m_service, m_view)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_service.tick();
        m_publisher.publishTurns();
        lookWhoIsHere();
    });
    connect(&m_service, &QueueService::issuedBy, this,
        [this](const QString &actor, const QString &number, Instant at) {
            noteNumber(actor, number, at);
            if (m_screens) {
                m_screens->tell(actor);
            }
        });
    if (marks) {
        connect(marks, &Marks::changed, this, &QueueModule::tellAgain);
    }
}

// Which one a kiosk gave last is part of how it is.
void QueueModule::noteNumber(const QString &actor, const QString &number, Instant at)
{
    if (m_screens) {
        m_screens->set(
            actor, u"lastNumber"_s, QJsonObject {{u"number"_s, number}, {u"at"_s, toIso(at)}});
    }
}

QFuture<Result<Done>> QueueModule::lookAtNumbers()
{
    return m_service.lastNumbers().then(this, [this](Result<QList<LastNumber>> found) {
        return found.map([this](QList<LastNumber> &numbers) {
            std::reverse(numbers.begin(), numbers.end());
            for (const LastNumber &last : numbers) {
                noteNumber(last.actor, last.number, last.at);
            }
            return Done {};
        });
    });
}

void QueueModule::tellAgain(const QString &visitId)
{
    m_view.forget();
    whenDoneHere(m_service.visit(visitId), this, [this](const Result<Visit> &visit) {
        if (visit) {
            m_publisher.publishAgain(*visit);
        }
    });
}

void QueueModule::lookWhoIsHere()
{
    if (m_colleagues.isHere) {
        m_service.leaveFor(m_colleagues.isHere);
    }
}

void QueueModule::registerCommands(CommandRegistry &commands)
{
    registerEvents(commands);
    registerViews(commands);
    registerVisits(commands);
    registerPresets(commands);
    m_service.services().registerCommands(commands,
        {.context = this,
            .all = [this] { return m_service.board().services(); },
            .one = [](const Service &service, const Identity &) { return service.toJson(); },
            .newId = [](const Values &values) { return values.text(u"prefix"_s); }});
    m_service.counters().registerCommands(commands,
        {.context = this,
            .all = [this] { return m_service.board().counters(); },
            .one =
                [this](const Counter &counter, const Identity &viewer) {
                    return m_view.counter(counter, viewerOf(viewer));
                },
            .newId = [this](const Values &) { return m_random.id(); },
            .check = [this](
                         const Values &values, const QString &) { return knowsOwners(values); }});
}

Result<Done> QueueModule::knowsOwners(const Values &values) const
{
    for (const QString &id : values.list(u"ownerIds"_s)) {
        if (m_colleagues.isKnown && !m_colleagues.isKnown(id)) {
            return fail(loket::errors::invalidField(
                u"ownerIds"_s, u"Nobody who works here has the id “%1”."_s.arg(id)));
        }
    }
    return Done {};
}

QFuture<Result<Done>> QueueModule::endTicket(const QString &visitId)
{
    return mapWhenDone(
        m_service.endTokens(visitId), this, [this, visitId](const Result<Done> &ended) {
            if (ended) {
                m_publisher.letGo(visitId);
            }
            return ended;
        });
}

void QueueModule::registerChannels(Hub &)
{
    m_publisher.declareChannels();
}

QFuture<Result<Done>> QueueModule::start()
{
    m_timer.start(tickMillis);
    return m_service.start()
        .then(this,
            [this](const Result<Done> &started) {
                return started ? lookAtNumbers() : QtFuture::makeReadyFuture(started);
            })
        .unwrap();
}

void QueueModule::shutdown()
{
    m_timer.stop();
}

Health QueueModule::health() const
{
    return {.details = {{u"visits"_s, m_service.board().visits().size()},
                {u"businessDay"_s, m_service.businessDay()}}};
}

QJsonObject QueueModule::status(const Identity &viewer) const
{
    return m_view.status(viewerOf(viewer));
}

std::optional<SpokenCall> QueueModule::spokenCall(const QString &announcementId) const
{
    const std::optional<RecentCall> call = m_service.board().call(announcementId);
    if (!call) {
        return std::nullopt;
    }
    SpokenCall spoken {.number = call->number};
    for (const QString &language : voice::languages()) {
        spoken.places.insert(language, m_view.placeOf(*call, language));
    }
    return spoken;
}

std::shared_ptr<const RecordSubjects> QueueModule::recordSubjects() const
{
    return std::make_shared<QueueSubjects>();
}

QFuture<Result<Reply>> QueueModule::listVisits(const Call &call)
{
    const Result<QString> day = dayIn(call.values);
    if (!day) {
        return ready(fail(day.error()));
    }
    const VisitFilter filter {.businessDay = *day,
        .serviceIds = servicesIn(call.values),
        .state = fromText<State>(call.values.text(u"state"_s)),
        .isOver = call.values.flag(u"over"_s),
        .text = call.values.text(u"q"_s),
        .byName = call.identity.seesPatients(),
        .isBooked = call.values.flag(u"appointments"_s),
        .limit = static_cast<int>(call.values.integer(u"limit"_s, 1000)),
        .offset = static_cast<int>(call.values.integer(u"offset"_s))};
    return m_service.visits(filter).then(this, [this](const Result<VisitPage> &found) {
        return found.map([this](const VisitPage &page) {
            return Reply {.body = {{u"visits"_s, m_view.visits(page.visits, Viewer::Staff)},
                              {u"total"_s, page.total}}};
        });
    });
}

QFuture<Result<Reply>> QueueModule::showVisit(const Call &call)
{
    const QString visitId = call.values.text(u"visitId"_s);
    if (const Result<Done> may = mayTouch(call.identity, visitId, Right::ViewQueue); !may) {
        return ready(fail(may.error()));
    }
    return viewerOf(call.identity) == Viewer::Staff
        ? tellVisit(visitId)
        : withVisit(m_service.visit(visitId), call.identity);
}

// With what was done, and by whom: for staff.
QFuture<Result<Reply>> QueueModule::tellVisit(const QString &visitId)
{
    return m_service.visitAndDeeds(visitId).then(this, [this](Result<VisitAndDeeds> told) {
        return told.map([this](VisitAndDeeds &found) {
            for (Deed &deed : found.deeds) {
                deed.byName = m_colleagues.nameOf ? m_colleagues.nameOf(deed.by) : QString();
            }
            return Reply {.body = {{u"visit"_s, m_view.visit(found.visit, Viewer::Staff)},
                              {u"history"_s, arrayOf(found.deeds)}}};
        });
    });
}

QFuture<Result<Reply>> QueueModule::statistics(const Call &call)
{
    const Instant now = m_service.now();
    const BusinessCalendar &calendar = m_service.clinic().calendar;
    const Result<QString> given = dayIn(call.values);
    if (!given) {
        return ready(fail(given.error()));
    }
    const bool isDay = !given->isEmpty();
    const QDate day = isDay ? QDate::fromString(*given, Qt::ISODate) : calendar.dayOf(now);
    const Instant from = call.values.time(u"from"_s).value_or(calendar.startOf(day));
    const Instant to = call.values.time(u"to"_s).value_or(
        isDay ? calendar.startOf(day.addDays(1)) : now + Millis(1));
    if (from >= to) {
        return ready(fail(loket::errors::invalidField(u"to"_s, u"“to” must be after “from”."_s)));
    }
    return m_service.statistics(from, to).then(
        this, [this, from, to](const Result<Statistics> &statistics) {
            return statistics.map([&](const Statistics &figures) {
                return Reply {.body = {{u"from"_s, toIso(from)}, {u"to"_s, toIso(to)},
                                  {u"statistics"_s, m_view.statistics(figures)}}};
            });
        });
}

QFuture<Result<Reply>> QueueModule::curve(const Call &)
{
    return m_curves.today().then(this, [](const Result<DayCurve> &today) {
        return today.map([](const DayCurve &curve) {
            return Reply {.body = {{u"curve"_s, curve.toJson()}}};
        });
    });
}

QFuture<Result<Reply>> QueueModule::issue(const Call &call)
{
    const Values &values = call.values;
    const Viewer viewer = viewerOf(call.identity);
    if (viewer == Viewer::Device) {
        const Service service = m_service.board().services().value(values.text(u"serviceId"_s));
        if (const auto may = m_kiosks.admit(call.identity.id, values, service); !may) {
            return ready(fail(may.error()));
        }
    }
    const IssueRequest request {.actor = call.actor(),
        .byDevice = viewer == Viewer::Device,
        .serviceId = values.text(u"serviceId"_s),
        .patientId = values.text(u"patientId"_s),
        .patientName = values.text(u"patientName"_s),
        .language = values.text(u"language"_s),
        .birthYear = yearIn(values),
        .priority = fromText<Priority>(values.text(u"priority"_s)).value_or(Priority::Normal),
        .appointmentAt = values.time(u"appointmentAt"_s),
        .route = values.list(u"route"_s)};
    return withToken(m_service.issue(request, call.once), viewer, 201);
}

// What a reader reads of a slip or a phone, or what somebody has typed.
QFuture<Result<Reply>> QueueModule::checkIn(const Call &call)
{
    const Viewer viewer = viewerOf(call.identity);
    if (viewer == Viewer::Device) {
        if (const auto may = m_kiosks.admitCode(call.identity.id); !may) {
            return ready(fail(may.error()));
        }
    }
    const BookingCode said = bookingCodeIn(call.values.text(u"code"_s));
    if (said.isEmpty()) {
        return ready(fail(errors::noSuchBooking()));
    }
    const CheckInRequest request {.actor = call.actor(),
        .byDevice = viewer == Viewer::Device,
        .code = said.digits,
        .tokenHash = said.token.isEmpty() ? QString() : hashOf(said.token)};
    return withToken(m_service.checkIn(request, call.once), viewer, 200);
}

QFuture<Result<Reply>> QueueModule::withToken(
    QFuture<Result<Issued>> done, Viewer viewer, int status)
{
    return done.then(this, [this, viewer, status](const Result<Issued> &issued) {
        return told(viewer, issued.map([&](const Issued &made) {
            QJsonObject visit = m_view.visit(made.visit, viewer);
            visit.insert(u"token"_s, made.token);
            return Reply {.body = {{u"visit"_s, visit}}, .status = status};
        }));
    });
}

QFuture<Result<Reply>> QueueModule::act(const Call &call, Action action)
{
    const Values &values = call.values;
    ActionRequest request {.actor = call.actor(),
        .personId = personIn(call.identity),
        .action = action,
        .visitId = values.text(u"visitId"_s)};
    request.byDevice = viewerOf(call.identity) == Viewer::Device;
    if (action == Action::Cancel || action == Action::Rejoin) {
        const auto may = mayTouch(call.identity, request.visitId, Right::CallQueue);
        if (!may) {
            return ready(fail(may.error()));
        }
        request.byPatient = !call.identity.may(Right::CallQueue);
    }
    if (action == Action::Call || action == Action::Resume) {
        request.counterId = values.text(u"counterId"_s);
    }
    if (action == Action::Requeue) {
        request.after = static_cast<int>(values.integer(u"after"_s));
        const QString otherwise = values.has(u"after"_s) ? u"after"_s : u"end"_s;
        request.placement =
            fromText<Placement>(values.text(u"place"_s, otherwise)).value_or(Placement::End);
    }
    if (action == Action::Transfer) {
        request.serviceId = values.text(u"serviceId"_s);
        request.placement =
            fromText<Placement>(values.text(u"place"_s, u"end"_s)).value_or(Placement::End);
        request.comesBack = values.flag(u"comesBack"_s);
    }
    if (action == Action::Move) {
        request.appointmentAt = values.time(u"appointmentAt"_s);
    }
    if (action == Action::Route) {
        request.route = values.list(u"route"_s);
    }
    if (action == Action::Note) {
        request.note = values.text(u"note"_s);
    }
    if (action == Action::Update) {
        request.patch = visitPatch(values);
    }
    if (action == Action::Park || action == Action::Cancel) {
        request.reason = values.text(u"reason"_s);
    }
    return withVisit(m_service.act(request, call.once), call.identity);
}

QFuture<Result<Reply>> QueueModule::callNext(const Call &call)
{
    return withVisit(m_service.callNext({.actor = call.actor(),
                                            .personId = personIn(call.identity),
                                            .counterId = call.values.text(u"counterId"_s),
                                            .finishCurrent = call.values.flag(u"finishCurrent"_s),
                                            .currentId = call.values.text(u"currentId"_s)},
                         call.once),
        call.identity);
}

QFuture<Result<Reply>> QueueModule::closeDay(const Call &call)
{
    return m_service.closeDay(call.actor(), call.once).then(this, [](const Result<int> &closed) {
        return closed.map([](int count) { return Reply {.body = {{u"closed"_s, count}}}; });
    });
}

QFuture<Result<Reply>> QueueModule::showPresets(const Call &)
{
    return ready(Reply {.body = {{u"presets"_s, arrayOf(presets())}}});
}

QFuture<Result<Reply>> QueueModule::begin(const Call &call)
{
    return m_service
        .begin({call.values.text(u"presetId"_s), call.values.text(u"language"_s),
                   call.values.flag(u"replace"_s)},
            call.actor(), call.once)
        .then(this, [](const Result<Begun> &done) {
            return done.map([](const Begun &begun) { return Reply {.body = begun.toJson()}; });
        });
}

QFuture<Result<Reply>> QueueModule::broadcast(const Call &call)
{
    const QString serviceId = call.values.text(u"roomId"_s);
    if (!serviceId.isEmpty() && !m_service.board().services().contains(serviceId)) {
        return ready(fail(serviceEntity().names.noSuch(serviceId)));
    }
    m_publisher.broadcast(call.values.text(u"message"_s), call.values.object(u"data"_s), serviceId);
    return ready(Reply {});
}

QFuture<Result<Reply>> QueueModule::withVisit(QFuture<Result<Visit>> done, const Identity &identity)
{
    return done.then(this, [this, viewer = viewerOf(identity)](const Result<Visit> &visit) {
        return told(viewer, visit.map([&](const Visit &each) {
            return Reply {.body = {{u"visit"_s, m_view.visit(each, viewer)}}};
        }));
    });
}

} // namespace loket::queue
