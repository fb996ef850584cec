#include "modules/prescription/prescriptionmodule.h"

#include "commands/casesubjects.h"
#include "commands/visitfollower.h"
#include "modules/prescription/prescriptionerrors.h"
#include "modules/prescription/prescriptionstore.h"
#include "modules/prescription/sampleorders.h"
#include "vocabulary/json.h"
#include "vocabulary/prescription/names.h"

#include <algorithm>

namespace loket::prescription {
namespace {

constexpr int everySecond = 1000;

Prescription wishOf(const Values &values)
{
    Prescription wish;
    wish.patientId = values.text(u"patientId"_s);
    wish.patientName = values.text(u"patientName"_s);
    wish.visitId = values.text(u"visitId"_s);
    wish.pharmacyId = values.text(u"pharmacyId"_s);
    wish.kind = Word<Kind>::fromText(values.text(u"kind"_s));
    wish.priority = Word<queue::Priority>::fromText(values.text(u"priority"_s));
    wish.prescriber = values.text(u"prescriber"_s);
    wish.weight = values.number(u"weight"_s);
    wish.note = values.text(u"note"_s);
    for (const Values &entry : values.entries(u"items"_s)) {
        Item item;
        item.name = entry.text(u"name"_s);
        item.quantity = static_cast<int>(entry.integer(u"quantity"_s));
        item.instructions = entry.text(u"instructions"_s);
        wish.items.append(item);
    }
    return wish;
}

Settlement settlementOf(const Values &values)
{
    return {.itemId = values.text(u"itemId"_s),
        .outcome = fromText<Outcome>(values.text(u"outcome"_s)).value_or(Outcome::Open),
        .given = static_cast<int>(values.integer(u"given"_s)),
        .substitute = values.text(u"substitute"_s),
        .reason = values.text(u"reason"_s)};
}

// Another one of the same visit waits to be collected there.
bool isMoreReady(Transaction &transaction, const Prescription &order)
{
    const QList<Prescription> all = store::ordersOf(transaction, order.visitId);
    return std::any_of(all.cbegin(), all.cend(), [&order](const Prescription &other) {
        return other.state == OrderState::Ready && other.pharmacyId == order.pharmacyId;
    });
}

} // namespace

PrescriptionModule::PrescriptionModule(const ModuleContext &context)
    : PrescriptionModule(context, settingsFrom(context.settings))
{
}

PrescriptionModule::PrescriptionModule(const ModuleContext &context, PrescriptionSettings settings)
    : m_service(
        context.journal, context.clock, context.random, std::move(settings), context.errands),
      m_publisher(context.hub, m_service)
{
    if (context.errands) {
        sendToPharmacy(context.journal, context.errands);
        followVisits(context.journal,
            [settings = m_service.settings(), errands = context.errands](
                Changes &changes, const Event &event) {
                PrescriptionWork(changes, settings, {event.actor, {}}).follow(event, *errands);
            });
    }
    connect(&m_timer, &QTimer::timeout, this, [this] { m_service.tick(); });
}

Result<Done> PrescriptionModule::fillMorning(Transaction &transaction, const SampleHouse &house)
{
    return fillSampleOrders(transaction, house);
}

// A patient for whom something is prepared goes to the pharmacy before leaving, is held there until
// all of it is ready, then waits to be called, and has been served when it is collected.
void PrescriptionModule::sendToPharmacy(Journal &journal, const SharedErrands &errands)
{
    const auto errand = [settings = m_service.settings()](const Event &event) {
        const Prescription order = orderOf(event);
        const Pharmacy pharmacy = settings.pharmacy(order.pharmacyId);
        return Errand {
            order.visitId, order.id, pharmacy.serviceId, event.actor, order.pharmacyName};
    };
    journal.react(name(), kinds::create, [=](Changes &changes, const Event &event) {
        return errands->expect(changes, errand(event));
    });
    journal.react(name(), kinds::ready, [=](Changes &changes, const Event &event) {
        return errands->release(changes, errand(event));
    });
    journal.react(name(), kinds::cancel, [=](Changes &changes, const Event &event) {
        return isMoreReady(changes.transaction(), orderOf(event))
            ? errands->release(changes, errand(event))
            : errands->giveUp(changes, errand(event));
    });
    journal.react(
        name(), kinds::collect, [=](Changes &changes, const Event &event) -> Result<Done> {
            if (isMoreReady(changes.transaction(), orderOf(event))) {
                return Done {};
            }
            return errands->conclude(changes, errand(event));
        });
}

void PrescriptionModule::registerCommands(CommandRegistry &commands)
{
    registerEvents(commands);
    registerViews(commands);
    registerOrders(commands);
}

void PrescriptionModule::registerChannels(Hub &)
{
    m_publisher.declareChannels();
}

QFuture<Result<Done>> PrescriptionModule::start()
{
    m_timer.start(everySecond);
    return m_service.start().then(this, [this](const Result<Done> &started) {
        m_publisher.begin();
        return started;
    });
}

Health PrescriptionModule::health() const
{
    const OrderBoard &board = m_service.board();
    return {.details = {{u"open"_s, board.open().size()}, {u"late"_s, board.late()}}};
}

QJsonObject PrescriptionModule::status(const Identity &) const
{
    const OrderBoard &board = m_service.board();
    QJsonObject state {{u"late"_s, board.late()}, {u"mostOpen"_s, m_service.settings().mostOpen},
        {u"pharmacies"_s, arrayOf(m_service.settings().pharmacies)}};
    for (const QString &each : textsOf<OrderState>()) {
        state.insert(each, board.countOf(*fromText<OrderState>(each)));
    }
    return state;
}

std::shared_ptr<const RecordSubjects> PrescriptionModule::recordSubjects() const
{
    return std::make_shared<CaseSubjects<Prescription>>(&store::newestThat, &store::order);
}

QFuture<Result<Reply>> PrescriptionModule::replied(
    QFuture<Result<Prescription>> done, int httpStatus)
{
    return done.then([this, httpStatus](const Result<Prescription> &outcome) {
        return outcome.map([&](const Prescription &order) {
            return Reply {.body = {{u"success"_s, true}, {u"prescription"_s, order.toJson()},
                              {u"timestamp"_s, toIso(m_service.now())}},
                .status = httpStatus};
        });
    });
}

QFuture<Result<Reply>> PrescriptionModule::create(const Call &call)
{
    if (call.values.has(u"weight"_s) && call.values.number(u"weight"_s) < lightest) {
        return loket::ready(fail(errors::wrongWeight()));
    }
    return replied(m_service.create(wishOf(call.values), call.doer(), call.once), 201);
}

QFuture<Result<Reply>> PrescriptionModule::prepare(const Call &call)
{
    return replied(m_service.prepare(call.values.text(u"prescriptionId"_s),
        call.values.flag(u"takeOver"_s), call.doer(), call.once));
}

QFuture<Result<Reply>> PrescriptionModule::settle(const Call &call)
{
    return replied(m_service.settle(
        call.values.text(u"prescriptionId"_s), settlementOf(call.values), call.doer(), call.once));
}

QFuture<Result<Reply>> PrescriptionModule::makeReady(const Call &call)
{
    return replied(m_service.ready(call.values.text(u"prescriptionId"_s), call.doer(), call.once));
}

QFuture<Result<Reply>> PrescriptionModule::collect(const Call &call)
{
    return replied(
        m_service.collect(call.values.text(u"prescriptionId"_s), call.doer(), call.once));
}

QFuture<Result<Reply>> PrescriptionModule::cancel(const Call &call)
{
    return replied(m_service.cancel(call.values.text(u"prescriptionId"_s),
        call.values.text(u"reason"_s), call.doer(), call.once));
}

QFuture<Result<Reply>> PrescriptionModule::showOrder(const Call &call)
{
    return replied(m_service.order(call.values.text(u"prescriptionId"_s)));
}

QFuture<Result<Reply>> PrescriptionModule::join(const Call &call)
{
    const QString id = call.values.text(u"pharmacyId"_s);
    const Pharmacy pharmacy = m_service.settings().pharmacy(id);
    if (pharmacy.id.isEmpty()) {
        return loket::ready(fail(errors::unknownPharmacy(id, m_service.settings().ids())));
    }
    return loket::ready(Reply {.body = {{u"pharmacyId"_s, id}, {u"pharmacyName"_s, pharmacy.name},
                                   {u"message"_s, u"You hear of every prescription there now."_s},
                                   {u"timestamp"_s, toIso(m_service.now())}},
        .event = events::joined,
        .join = {channelOf(id)}});
}

QFuture<Result<Reply>> PrescriptionModule::broadcast(const Call &call)
{
    const QString room = call.values.text(u"roomId"_s);
    if (!room.isEmpty() && !room.startsWith(channelPrefix)) {
        return loket::ready(fail(loket::errors::invalidField(
            u"roomId"_s, u"The field “roomId” must be a pharmacy's room: prescription_…"_s)));
    }
    const QString id = room.mid(QString(channelPrefix).size());
    if (!id.isEmpty() && !m_service.settings().ids().contains(id)) {
        return loket::ready(fail(errors::unknownPharmacy(id, m_service.settings().ids())));
    }
    m_publisher.broadcast(call.values.text(u"message"_s), call.values.object(u"data"_s), room);
    return loket::ready(Reply {});
}

QFuture<Result<Reply>> PrescriptionModule::orders(const Call &call)
{
    const QString pharmacy = call.values.text(u"pharmacyId"_s);
    const QString state = call.values.text(u"state"_s);
    const OrderBoard &board = m_service.board();
    QList<Prescription> found = board.open() + board.ended();
    found.removeIf([&](const Prescription &order) {
        return (!pharmacy.isEmpty() && order.pharmacyId != pharmacy)
            || (!state.isEmpty() && order.state.text() != state);
    });
    const auto limit = call.values.integer(u"limit"_s, 1000);
    return loket::ready(Reply {
        .body = {{u"prescriptions"_s, arrayOf(found.mid(0, limit))}, {u"total"_s, found.size()}}});
}

} // namespace loket::prescription
